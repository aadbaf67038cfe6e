import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, postPublicly, rowWith, screenshotPath, test } from './support/desk.js';

const mark = (): string => Math.random().toString(36).slice(2, 8);

const isAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => JSON.stringify(target)) }))).toEqual([]);
};

/** The second pair of eyes, where the tier of a draft asks for it. */
async function approve(supervisor: Page, code: string): Promise<void> {
  await supervisor.goto('/review');
  await supervisor.getByRole('region', { name: 'For you' }).getByRole('link').filter({ hasText: code }).click();
  await supervisor.getByRole('button', { name: 'Approve and send' }).click();
}

test.setTimeout(240_000);

test('words that are withdrawn recall the answer that used them, which a person corrects', async ({ journey }) => {
  const code = mark();
  const member = await journey.visitor();
  await postPublicly(member, `Buna ziua, seful nu imi da fluturas de salariu (Lohnabrechnung). Am dreptul la el? ${code}`);
  const advisor = await journey.as('advisor');
  await advisor.goto(`/queue?text=${code}`);
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  await expect(advisor).toHaveURL(/\/case\//);
  const hit = advisor
    .getByRole('region', { name: 'Vetted answers' })
    .getByRole('article')
    .filter({ has: advisor.getByRole('button', { name: 'Insert', exact: true }) })
    .first();
  const key = await hit.locator('code').first().innerText();
  await hit.getByRole('button', { name: 'Insert', exact: true }).click();
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await expect(reply).not.toHaveValue('');
  await expect(advisor.getByText(/^Saved/)).toBeVisible();
  const supervisor = await journey.as('supervisor');
  await reply.press('ControlOrMeta+Enter');
  await approve(supervisor, code);
  const card = advisor.getByRole('article', { name: 'Reply of the desk' });
  await expect(card.first()).toContainText('Sent', { timeout: 25_000 });
  await advisor.getByRole('button', { name: /^Done/ }).click();
  await expect(advisor.getByText(/Case \d+ is done\./)).toBeVisible();

  const lawyer = await journey.as('legal');
  await lawyer.goto(`/snippets/${key}/edit?language=ro`);
  await lawyer.getByRole('button', { name: 'More', exact: true }).click();
  await lawyer.getByRole('menuitem', { name: 'Withdraw' }).click();
  const asks = lawyer.getByRole('dialog');
  await asks.getByRole('textbox').fill('The law has changed.');
  await asks.getByRole('button', { name: 'Withdraw' }).click();
  await expect(asks).toHaveCount(0);
  await lawyer.close();

  await advisor.goto('/recalls');
  await expect(advisor.getByRole('link', { name: /Knowledge.*repl(y|ies) to correct/ })).toBeVisible({ timeout: 20_000 });
  await advisor.screenshot({ path: screenshotPath('recalls') });
  await isAccessible(advisor);
  await advisor
    .getByRole('link', { name: /Vetting withdrawn/ })
    .first()
    .click();
  const wrong = advisor.getByRole('article', { name: /Reply in case/ }).filter({ hasText: code });
  await expect(wrong).toContainText('What it says was never right');
  await advisor.screenshot({ path: screenshotPath('recall') });
  await isAccessible(advisor);
  await wrong.getByRole('button', { name: 'Correct in the case' }).click();
  await expect(advisor).toHaveURL(/\/case\//);
  await expect(reply).toHaveValue(/^Corectură la răspunsul nostru/);
  await reply.press('ControlOrMeta+Enter');
  await approve(supervisor, code);
  await expect(card.filter({ hasText: 'Corectură' })).toContainText('Sent', { timeout: 60_000 });
  await expect(member.locator('article.answer').filter({ hasText: 'Corectură la răspunsul nostru' })).toBeVisible();
  await advisor.goBack();
  await expect(wrong).toContainText('Corrected by Ana', { timeout: 15_000 });
});
