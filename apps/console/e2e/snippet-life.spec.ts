import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, screenshotPath, test } from './support/desk.js';

const key = 'working-time';
const addition = 'Das gilt nicht für leitende Angestellte.';
/** A save is checked in every respect, and a vetting stored for every language: on a busy machine that takes its time. */
const patient = { timeout: 30_000 };
const translated = 'Regula nu se aplică personalului de conducere.';

const edit = async (page: Page, language: string): Promise<void> => {
  await page.goto(`/snippets/${key}/edit?language=${language}`);
  await expect(page.getByRole('region', { name: 'All languages' })).toBeVisible();
};
const paragraph = (page: Page, number = 1) => page.getByRole('textbox', { name: `Paragraph ${number}`, exact: true });
const append = async (page: Page, words: string): Promise<void> => {
  const field = paragraph(page);
  await field.fill(`${await field.inputValue()} ${words}`);
};
const vet = async (page: Page, language: string): Promise<void> => {
  await edit(page, language);
  await page.getByRole('button', { name: 'Vet', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qualification').fill('Rechtsanwalt');
  await dialog.getByRole('button', { name: 'Vet', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Vetted. It can be cited' })).toBeVisible(patient);
};

test('a change in the source takes its translation out of use, until it is written anew, vetted, and found by an advisor', async ({
  journey,
}) => {
  test.slow();
  const editor = await journey.as('editor');
  await edit(editor, 'de');
  await append(editor, addition);
  await editor.keyboard.press('Control+s');
  await expect(editor.getByText('changes the meaning').first()).toBeVisible(patient);
  await expect(editor.locator('ins')).toContainText('leitende Angestellte');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('In review since')).toBeVisible(patient);

  const lawyer = await journey.as('legal');
  await lawyer.goto('/tasks');
  await lawyer.getByRole('link', { name: /^Vet/ }).filter({ hasText: 'German' }).first().click();
  await expect(lawyer).toHaveURL(new RegExp(`/snippets/${key}/edit`));
  await vet(lawyer, 'de');

  const advisor = await journey.as('advisor');
  await advisor.goto(`/snippets/${key}?language=ro`);
  await expect(advisor.getByRole('heading', { name: 'In full' })).toBeVisible();
  await edit(editor, 'ro');
  const before = await paragraph(editor).inputValue();
  await expect(advisor.getByText(before)).toHaveCount(0);
  await expect(editor.getByText('The source says something else by now. This paragraph is out of use.')).toBeVisible();
  await editor.screenshot({ path: screenshotPath('editor-outdated') });
  await append(editor, translated);
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('In review since')).toBeVisible(patient);
  await vet(lawyer, 'ro');

  await expect(advisor.getByText(translated)).toBeVisible(patient);
  await editor.goto('/tasks?view=all');
  await expect(editor.getByRole('link', { name: /Translate again/ }).filter({ hasText: 'Polish' })).toBeVisible();
  await editor.screenshot({ path: screenshotPath('tasks') });
});

test('two editors who save at once lose nothing: the second sees both wordings and decides', async ({ journey }) => {
  const [editor, lawyer] = [await journey.as('editor'), await journey.as('legal')];
  for (const page of [editor, lawyer]) await page.goto('/snippets/last-wage/edit?language=hu');
  const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true });
  await title(editor).fill('Az utolsó bér');
  await title(lawyer).fill('A legutolsó munkabér');
  await editor.keyboard.press('Control+s');
  await expect(editor.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await lawyer.keyboard.press('Control+s');
  const conflict = lawyer.getByRole('alert', { name: 'Somebody else has saved meanwhile' });
  await expect(conflict).toContainText('Ewa has saved other words');
  await lawyer.screenshot({ path: screenshotPath('editor-conflict') });
  await conflict.getByRole('button', { name: 'Keep both' }).click();
  await expect(title(lawyer)).toHaveValue('Az utolsó bér / A legutolsó munkabér');
  await lawyer.keyboard.press('Control+s');
  await expect(title(editor)).toHaveValue('Az utolsó bér / A legutolsó munkabér');
});

test('a new snippet begins from a gap, with a citation chosen from the law', async ({ journey }) => {
  const page = await journey.as('editor');
  await page.goto('/knowledge/new?title=Ruhepausen&language=ro&wordings=am%20dreptul%20la%20pauza');
  await expect(page.getByLabel('Key')).toHaveValue('ruhepausen');
  await page.getByLabel('Area').selectOption('time-and-leave');
  await page.getByRole('button', { name: 'Begin to write' }).click();
  await expect(page).toHaveURL(/\/snippets\/ruhepausen\/edit/);
  await page.getByRole('button', { name: 'Choose a citation' }).click();
  await page.getByLabel('Search the laws').fill('§ 4 ArbZG');
  await page.getByRole('button', { name: /§ 4 ArbZG/ }).click();
  await page.getByTitle('Sentence 1').first().click();
  await page.screenshot({ path: screenshotPath('editor-citation') });
  await page.getByRole('button', { name: 'Add to the sources' }).click();
  await expect(page.getByText('§ 4 Satz 1 ArbZG').first()).toBeVisible();
});

const screens = [
  { name: 'editor-source', role: 'editor', path: '/snippets/minimum-wage/edit' },
  { name: 'editor-translation', role: 'editor', path: '/snippets/minimum-wage/edit?language=el' },
  { name: 'editor-new', role: 'editor', path: '/snippets/new' },
  { name: 'tasks-all', role: 'supervisor', path: '/tasks?view=all' },
] as const;

for (const { name, role, path } of screens)
  for (const width of [1440, 360])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${name} at ${width} in ${colorScheme} is accessible`, async ({ journey }) => {
        const page = await journey.as(role, {
          viewport: { width, height: width === 360 ? 740 : 900 },
          colorScheme,
          reducedMotion: 'reduce',
        });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        if (name === 'editor-source') await page.getByRole('button', { name: 'For all languages' }).click();
        await page.screenshot({ path: screenshotPath(`${name}-${width}-${colorScheme}`), fullPage: true });
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
        expect(
          violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)}: ${failureSummary}`),
          })),
        ).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(sideways, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
      });

test('the preview shows the words in each app as of a day, also by keyboard alone', async ({ journey }) => {
  const page = await journey.as('editor');
  await page.goto('/snippets/minimum-wage/edit');
  await page.getByRole('button', { name: 'Preview' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('As of').fill('2026-11-22');
  await expect(dialog).toContainText('13,90');
  await expect(dialog).toContainText('will be 14,60');
  await dialog.getByLabel('As of').fill('2027-02-01');
  await expect(dialog).toContainText('14,60');
  await dialog.getByText('WhatsApp').click();
  await page.screenshot({ path: screenshotPath('editor-preview') });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
