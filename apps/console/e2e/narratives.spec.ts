import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, postPublicly, rowWith, screenshotPath, test } from './support/desk.js';

const isAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => JSON.stringify(target)) }))).toEqual([]);
};

test.setTimeout(180_000);

test('a claim that goes round becomes a known rumour, and the next post that repeats it is recognised', async ({ journey }) => {
  const claim = 'Dupa lege in Germania seful are voie sa iti taie din salariu banii pentru uniforma, toata lumea stie asta.';
  await postPublicly(await journey.visitor(), claim);
  await postPublicly(await journey.visitor(), `${claim.toUpperCase()} !!!`);
  const editor = await journey.as('editor');
  await editor.goto('/narratives');
  const claims = editor.getByRole('region', { name: 'New claims' });
  const found = claims.getByRole('listitem').filter({ hasText: 'banii pentru uniforma' });
  await expect(found).toContainText('posts: 2', { timeout: 20_000 });
  await editor.screenshot({ path: screenshotPath('narratives-list') });
  await found.getByRole('link', { name: 'Make it a known rumour' }).click();

  const form = editor.getByRole('form', { name: 'New rumour' });
  await form.getByRole('button', { name: 'Make it known' }).click();
  await expect(form.getByRole('alert')).toContainText('Something is still missing');
  await form.getByRole('button', { name: /^Language/ }).click();
  await editor.getByRole('menuitem', { name: /^German/ }).click();
  await form.getByRole('textbox', { name: 'What people say' }).fill('Die Uniform darf der Chef immer vom Lohn abziehen.');
  await form.getByRole('textbox', { name: 'What is right' }).fill('Arbeitskleidung darf nicht einfach vom Lohn abgezogen werden.');
  await form.getByRole('button', { name: /^Language/ }).click();
  await editor.getByRole('menuitem', { name: /^Romanian/ }).click();
  await expect(form.getByRole('group', { name: 'Wordings: Romanian' })).toContainText('banii pentru uniforma');
  const another = form.getByRole('textbox', { name: 'Another wording' });
  for (const wording of [
    'banii pentru uniforma ti-i taie din salariu, asa e legea',
    'seful are voie sa opreasca banii de uniforma din leafa',
  ]) {
    await another.fill(wording);
    await another.press('Enter');
  }
  await form.getByRole('combobox', { name: 'Add a snippet…' }).selectOption('wage-deductions');
  await editor.screenshot({ path: screenshotPath('narrative-new'), fullPage: true });
  await isAccessible(editor);
  await form.getByRole('button', { name: 'Make it known' }).click();
  await expect(editor).toHaveURL(/\/narratives\/N\d+$/);
  const id = editor.url().split('/').at(-1) ?? '';
  await expect(editor.getByRole('heading', { level: 1 })).toContainText(id);
  await editor.screenshot({ path: screenshotPath('narrative-known'), fullPage: true });

  await postPublicly(
    await journey.visitor(),
    'La noi seful are voie sa taie banii pentru uniforma de lucru din salariu, asa e legea aici in Germania!!!',
  );
  const advisor = await journey.as('advisor');
  await advisor.goto('/queue?text=uniforma%20de%20lucru');
  await rowWith(advisor, 'uniforma de lucru').dblclick();
  await expect(advisor.getByRole('link', { name: `Known rumour ${id}` })).toBeVisible({ timeout: 20_000 });

  await editor.getByRole('button', { name: 'Retire' }).click();
  const asks = editor.getByRole('dialog');
  await asks.getByRole('textbox').fill('Only for this journey.');
  await asks.getByRole('button', { name: 'Retire' }).click();
  await expect(asks).toHaveCount(0);
  await expect(editor.getByText('Retired').first()).toBeVisible();
});
