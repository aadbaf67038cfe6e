import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, postPublicly, rowWith, screenshotPath, test } from './support/desk.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function mustBeAccessible(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: screenshotPath(name), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target) }))).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const quiet = { reducedMotion: 'reduce' as const };
const claim = 'Primiți 437 € de la casa de sănătate.';

test('a draft is marked while it is written, handed in, given back with a reason, and approved with another word', async ({ journey }) => {
  // Three people and five looks at what can be accessed: longer than other journeys.
  test.slow();
  const code = Math.random().toString(36).slice(2, 8);
  await postPublicly(await journey.visitor(), `Am primit concediere pe hartie acum 11 zile, ce fac acum? ${code}`);
  const advisor = await journey.as('advisor', quiet);
  await advisor.goto(`/queue?text=${code}`);
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  await expect(advisor.getByText('Tier 2: supervisor or legal reads it before it goes out')).toBeVisible();

  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await advisor
    .getByRole('region', { name: 'Vetted answers' })
    .getByRole('button', { name: /Insert draft/ })
    .click();
  await expect(reply).toHaveValue(/Arbeitsgericht/);
  await reply.press('ControlOrMeta+End');
  await reply.pressSequentially(` ${claim}`);
  await expect(advisor.getByText('1 sentence is not covered by the vetted answers')).toBeVisible();
  await expect(advisor.locator('s').filter({ hasText: claim })).toBeVisible();
  await expect(advisor.getByText('“437 €” is in none of the cited answers.')).toBeVisible();
  await expect(advisor.getByRole('button', { name: /^Hand in for review/ })).toBeDisabled();
  await mustBeAccessible(advisor, 'review-marked-1440');
  await advisor.getByRole('button', { name: 'Keep it with a reason' }).click();
  await advisor.getByRole('textbox', { name: 'Why is the sentence right?' }).fill('It stands in the letter she has shown us.');
  await advisor.getByRole('button', { name: 'Keep the sentence' }).click();
  await expect(advisor.getByText('Tier 3: legal reads it before it goes out')).toBeVisible();
  await reply.press('ControlOrMeta+Enter');
  await expect(advisor.getByRole('heading', { name: 'Waits for another person' })).toBeVisible();

  const supervisor = await journey.as('supervisor', quiet);
  await supervisor.goto('/review');
  await expect(supervisor.getByRole('region', { name: 'For others' }).getByRole('link').filter({ hasText: code })).toContainText('Lukas');
  const legal = await journey.as('legal', quiet);
  await legal.goto('/queue');
  await expect(legal.getByRole('link', { name: /Review.*waits? for you/ })).toBeVisible();
  await legal.keyboard.press('g');
  await legal.keyboard.press('r');
  await legal.getByRole('link').filter({ hasText: code }).click();
  await expect(legal.getByText('Kept: It stands in the letter she has shown us. (Ana)')).toBeVisible();
  const kept = legal.getByRole('listitem').filter({ hasText: claim });
  await kept.getByRole('button', { name: 'Pin a reason' }).click();
  await legal.getByRole('textbox', { name: 'What should change?' }).fill('Leave this out: nobody can promise it.');
  await mustBeAccessible(legal, 'review-pinning-1440');
  await legal.getByRole('button', { name: 'Pin', exact: true }).click();
  await legal.keyboard.press('ControlOrMeta+Enter');
  await expect(legal.getByText('Given back to Ana.')).toBeVisible();

  await expect(advisor.getByText('Lukas gave the draft back')).toBeVisible();
  await expect(advisor.getByText('Leave this out: nobody can promise it.')).toBeVisible();
  await mustBeAccessible(advisor, 'review-returned-1440');
  await reply.fill((await reply.inputValue()).replace(` ${claim}`, ''));
  await expect(advisor.getByText('Tier 2: supervisor or legal reads it before it goes out')).toBeVisible();
  await reply.press('ControlOrMeta+Enter');
  await expect(advisor.getByRole('heading', { name: 'Waits for another person' })).toBeVisible();

  const onPhone = await journey.as('supervisor', { ...phone, ...quiet, colorScheme: 'dark' });
  await onPhone.goto('/review');
  const waits = onPhone.getByRole('link').filter({ hasText: code });
  await expect(waits).toBeVisible();
  await mustBeAccessible(onPhone, 'review-list-360-dark');
  await waits.click();
  await expect(onPhone.getByRole('heading', { name: /^Draft by Ana/ })).toBeVisible();
  await expect(onPhone.getByText('As vetted').first()).toBeVisible();
  await mustBeAccessible(onPhone, 'review-draft-360-dark');
  await onPhone.getByRole('button', { name: 'Change the words' }).click();
  const words = onPhone.getByRole('textbox', { name: 'The draft with your changes' });
  await words.fill(`${await words.inputValue()} Mult succes!`);
  await onPhone.getByRole('button', { name: 'Approve with changes and send' }).click();
  const card = advisor.getByRole('article', { name: 'Reply of the desk' });
  await expect(card).toContainText('drafted by Ana · changed by Sofia · approved by Sofia · Tier 2');
  await expect(card).toContainText('Mult succes!');
});

test('a supervisor who goes away names who stands in', async ({ journey }) => {
  const page = await journey.as('supervisor', quiet);
  await page.goto('/review');
  await page.getByText('Absence', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Substitute' }).selectOption({ label: 'Lukas' });
  await page.getByRole('button', { name: 'Save absence' }).click();
  await expect(page.getByText(/Sofia is away until .*, Lukas stands in/)).toBeVisible();
  await mustBeAccessible(page, 'review-absence-1440');
  await page.getByRole('button', { name: 'End it now' }).click();
  await expect(page.getByText('Nobody is away.')).toBeVisible();
});
