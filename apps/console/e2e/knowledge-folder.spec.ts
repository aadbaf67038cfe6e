import AxeBuilder from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ZipFile } from 'yazl';
import { expect, screenshotPath, test } from './support/desk.js';

const base = join(import.meta.dirname, '../../../knowledge-base');
const snippet = 'wages/claims-expire';
/** The whole archive is read and checked before anything is shown. */
const patient = { timeout: 30_000 };

/** Some snippets of the folder, packed; each file as `change` leaves it. */
async function packed(folders: readonly string[], change: (path: string, content: string) => string): Promise<Buffer> {
  const zip = new ZipFile();
  for (const folder of folders) {
    for (const name of readdirSync(join(base, folder))) {
      const path = `${folder}/${name}`;
      zip.addBuffer(Buffer.from(change(path, readFileSync(join(base, path), 'utf8'))), path);
    }
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const hand = (page: Page, buffer: Buffer, name = 'folder.zip'): Promise<void> =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/zip', buffer });
const inRomanian = (path: string, content: string): string =>
  path === `${snippet}/ro.md` ? content.replace('# full\n', '# full\nPe scurt, spus altfel. ') : content;

test('words written outside come in as drafts beside the vetted ones, after everybody could see what would change', async ({ journey }) => {
  test.slow();
  const editor = await journey.as('editor');
  await editor.goto('/snippets');
  await editor.getByRole('link', { name: 'Folder', exact: true }).click();
  await expect(editor.getByRole('heading', { name: 'Folder', level: 1 })).toBeVisible();
  const [download] = await Promise.all([editor.waitForEvent('download'), editor.getByRole('link', { name: 'Download as zip' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^knowledge-base-\d{4}-\d\d-\d\d\.zip$/);

  await hand(editor, await packed([snippet], inRomanian));
  await expect(editor.getByText(`${snippet}/ro.md, line 2`)).toBeVisible(patient);
  await expect(editor.getByRole('button', { name: 'Bring in as drafts' })).toHaveCount(0);
  await editor.screenshot({ path: screenshotPath('folder-refused'), fullPage: true });

  await editor.getByRole('checkbox', { name: 'Bring changes to vetted words in as drafts' }).check();
  await expect(editor.getByRole('button', { name: 'Bring in as drafts' })).toBeVisible(patient);
  await editor.getByRole('button', { name: /^Romanian – places changed/ }).click();
  await expect(editor.locator('ins').first()).toContainText('spus altfel');
  const { violations } = await new AxeBuilder({ page: editor }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  await editor.screenshot({ path: screenshotPath('folder-preview'), fullPage: true });
  await editor.getByRole('button', { name: 'Bring in as drafts' }).press('Enter');
  await expect(editor.getByRole('heading', { name: 'Drafts brought in: 1' })).toBeVisible(patient);

  await editor.goto('/snippets/claims-expire/edit?language=ro');
  await expect(editor.getByRole('textbox', { name: 'Paragraph 1', exact: true })).toHaveValue(/spus altfel/, patient);
  const advisor = await journey.as('advisor');
  await advisor.goto('/snippets/claims-expire?language=ro');
  await expect(advisor.getByRole('heading', { name: 'In full' })).toBeVisible();
  await expect(advisor.getByText('spus altfel')).toHaveCount(0);
});

test('a folder with a mistake is refused with file and line, and what is no folder by its name', async ({ journey }) => {
  const editor = await journey.as('editor');
  await editor.goto('/folder');
  const broken = await packed([snippet], (path, content) =>
    path.endsWith('snippet.yaml') ? content.replace('tier: ', 'tier: [') : content,
  );
  await hand(editor, broken);
  await expect(editor.getByText(new RegExp(`${snippet}/snippet.yaml, line \\d+`)).first()).toBeVisible(patient);
  await expect(editor.getByText(/Nothing is brought in as long as/)).toBeVisible();
  await hand(editor, Buffer.from('holiday'), 'holiday.zip');
  await expect(editor.getByRole('alert')).toContainText('holiday.zip cannot be read as a packed folder');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a phone in the ${colorScheme} everything fits`, async ({ journey }) => {
    const editor = await journey.as('editor', { viewport: { width: 360, height: 740 }, colorScheme, hasTouch: true, isMobile: true });
    await editor.goto('/folder');
    await hand(
      editor,
      await packed(['wages/payslip', 'wages/last-wage'], (path, content) =>
        path.endsWith('ro.md') ? content.replace('# full\n', '# full\nAltfel spus. ') : content,
      ),
    );
    await expect(editor.getByText('wages/payslip/ro.md, line 2')).toBeVisible(patient);
    await editor.getByRole('checkbox').check();
    await editor
      .getByRole('button', { name: /^Romanian/ })
      .first()
      .click(patient);
    const sideways = await editor.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBe(0);
    const { violations } = await new AxeBuilder({ page: editor }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await editor.screenshot({ path: screenshotPath(`folder-360-${colorScheme}`), fullPage: true });
  });
