import { expect, test } from './support/desk.js';
import type { Page } from '@playwright/test';

const code = Math.random().toString(36).slice(2, 8);
const chat = Math.floor(Math.random() * 1e9);

/** An export as Telegram Desktop writes it, of a group that does not exist. */
const telegramExport = (messages: number): string =>
  JSON.stringify(
    {
      name: `Lantern export ${code}`,
      type: 'public_supergroup',
      id: chat,
      messages: Array.from({ length: messages }, (_, index) => ({
        id: index + 1,
        type: 'message',
        date: `2026-11-20T10:${String(index).padStart(2, '0')}:00`,
        date_unixtime: String(1_795_165_200 + index * 60),
        from: index % 2 ? 'Vera' : 'Tudor',
        from_id: `user${index % 2 ? 11 : 12}`,
        text: index % 5 ? 'Bună dimineața tuturor' : `Cum cer salariul restant? ${code} ${index}`,
      })),
    },
    null,
    1,
  );

async function importFile(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/spaces?panel=import');
  await page.getByLabel('Who agreed', { exact: true }).fill('administrators of the group');
  await page.getByLabel('Where it can be looked up').fill('message of 3 March, kept in the folder');
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

test('an export is imported once, however often it is handed over', async ({ journey }) => {
  const page = await journey.as('supervisor');
  await importFile(page, 'result.json', telegramExport(20));
  await expect(page.getByText('20 new, 0 already known').first()).toBeVisible();
  await importFile(page, 'result.json', telegramExport(20));
  await expect(page.getByText('0 new, 20 already known').first()).toBeVisible();
  await page.goto('/spaces');
  const space = page.getByRole('row', { name: new RegExp(`Lantern export ${code}`) });
  await expect(space).toContainText('Imported');
  await expect(space.getByRole('cell').nth(1)).toHaveText('20');
});

test('a broken export is refused with its line, and nothing of it is stored', async ({ journey }) => {
  const page = await journey.as('supervisor');
  const whole = telegramExport(30)
    .replaceAll(`Lantern export ${code}`, `Broken export ${code}`)
    .replace(String(chat), String(chat + 1));
  await importFile(page, 'broken.json', whole.slice(0, whole.length / 2));
  const refused = page.getByRole('alert').filter({ hasText: 'The file was refused' });
  await expect(refused).toBeVisible();
  await expect(refused).toContainText(/broken\.json, line \d+/);
  await expect(refused).toContainText('What helps');
  await page.goto('/spaces');
  await expect(page.getByRole('row', { name: /Lantern export|Telegram/ }).first()).toBeVisible();
  await expect(page.getByText(`Broken export ${code}`)).toHaveCount(0);
});

test('an import without consent is not begun', async ({ journey }) => {
  const page = await journey.as('supervisor');
  await page.goto('/spaces?panel=import');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: Buffer.from(telegramExport(2)) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Please fill in at least two characters.').first()).toBeVisible();
});
