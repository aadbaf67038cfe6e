import { expect, postPublicly, test } from './support/desk.js';

test('a case is taken, answered and finished without a mouse', async ({ journey }) => {
  const code = Math.random().toString(36).slice(2, 8);
  await postPublicly(await journey.visitor(), `Am fost bolnav 3 saptamani, seful nu plateste. Are voie? ${code}`);
  const page = await journey.as('advisor');
  await page.goto('/queue');
  await expect(page.getByRole('listbox', { name: 'Cases' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Words of the post' })).toBeFocused();
  await page.keyboard.type(code);
  await expect(page).toHaveURL(new RegExp(`text=${code}`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.getByRole('listbox', { name: 'Cases' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\/case\//);
  await expect(page.getByRole('button', { name: /Insert/ }).first()).toBeEnabled();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('1');
    await expect(page.getByRole('textbox', { name: 'Your reply' })).not.toHaveValue('', { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Asked for the sick note.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Note saved.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(/Goes to/)).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByText(/Case \d+ is done\./)).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys on this screen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/\/snippets/);
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/\/queue/);
});

test('the skip link leads past the navigation, and the focus is always seen', async ({ journey }) => {
  const page = await journey.as('advisor');
  await page.goto('/spaces');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).not.toBe('none');
});
