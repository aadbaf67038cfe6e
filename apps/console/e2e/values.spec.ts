import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, postPublicly, rowWith, screenshotPath, test } from './support/desk.js';

const mark = (): string => Math.random().toString(36).slice(2, 8);

const isAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => JSON.stringify(target)) }))).toEqual([]);
};

/** Answers a question about child benefit with the vetted words, which a second person approves. @returns the part of the text that told the amount */
async function answered(advisor: Page, supervisor: Page, code: string): Promise<void> {
  await advisor.goto(`/queue?text=${code}`);
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  await expect(advisor).toHaveURL(/\/case\//);
  const hit = advisor
    .getByRole('region', { name: 'Vetted answers' })
    .getByRole('article')
    .filter({ has: advisor.getByRole('button', { name: 'Insert', exact: true }) })
    .filter({ hasText: 'child-benefit' })
    .first();
  await hit.getByRole('button', { name: 'Insert', exact: true }).click();
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await expect(reply).toHaveValue(/259/);
  await expect(advisor.getByText(/^Saved/)).toBeVisible();
  await reply.press('ControlOrMeta+Enter');
  await supervisor.goto('/review');
  await supervisor.getByRole('region', { name: 'For you' }).getByRole('link').filter({ hasText: code }).click();
  await supervisor.getByRole('button', { name: 'Approve and send' }).click();
  await expect(advisor.getByRole('article', { name: 'Reply of the desk' }).first()).toContainText('Sent', { timeout: 25_000 });
}

test.setTimeout(150_000);

test('an amount put right by two people changes the texts and recalls the answer that told the old one', async ({ journey }) => {
  const code = mark();
  const member = await journey.visitor();
  await postPublicly(member, `Buna, cat este Kindergeld pe luna pentru un copil in Germania? ${code}`);
  const advisor = await journey.as('advisor');
  await answered(advisor, await journey.as('supervisor'), code);

  const editor = await journey.as('editor');
  await editor.goto('/values');
  await expect(editor.getByRole('link', { name: /Minimum wage: cleaning/ }).first()).toContainText('Needs a decision');
  await editor.screenshot({ path: screenshotPath('values-list') });
  await editor.getByRole('link', { name: /^Child benefit/ }).click();
  await editor
    .getByRole('button', { name: /Correct the step from/ })
    .first()
    .click();
  const form = editor.getByRole('form', { name: 'Correct a step' });
  await expect(form.getByRole('textbox', { name: 'Amount' })).toBeFocused();
  await form.getByRole('textbox', { name: 'Amount' }).fill('2590');
  await expect(form.getByRole('list', { name: 'What to look at' })).toContainText('The amount before is');
  await form.getByRole('textbox', { name: 'Amount' }).fill('260');
  await form.getByRole('textbox', { name: 'Source' }).fill('Musterverordnung § 1');
  await form.getByRole('button', { name: /Language of the texts/ }).click();
  await editor.getByRole('menuitem', { name: 'Romanian' }).click();
  await expect(form.getByRole('article').first()).toContainText('260');
  await expect(form).toContainText('Replies already sent');
  await editor.screenshot({ path: screenshotPath('value-proposed'), fullPage: true });
  await isAccessible(editor);
  await form.getByRole('button', { name: 'Propose' }).click();
  const waiting = editor.getByRole('article', { name: /Proposal of/ });
  await expect(waiting).toContainText('You proposed it: another editor or a lawyer confirms it.');

  const lawyer = await journey.as('legal');
  await lawyer.goto('/tasks');
  await lawyer.getByRole('link', { name: /Confirm an amount.*Child benefit/ }).click();
  await lawyer.getByRole('button', { name: 'Confirm' }).click();
  await expect(lawyer.getByRole('list', { name: 'Steps over time' })).toContainText('260 €');
  await lawyer.screenshot({ path: screenshotPath('value-confirmed'), fullPage: true });
  await isAccessible(lawyer);
  await expect(editor.getByRole('article', { name: /Proposal of/ })).toContainText('confirmed', { timeout: 15_000 });

  await lawyer.goto('/snippets/child-benefit?language=ro');
  await expect(lawyer.getByText(/260\s€/).first()).toBeVisible();
  await advisor.goto('/recalls');
  await advisor
    .getByRole('link', { name: /Child benefit/ })
    .first()
    .click();
  const wrong = advisor.getByRole('article', { name: /Reply in case/ }).filter({ hasText: code });
  await expect(wrong).toBeVisible({ timeout: 20_000 });
});
