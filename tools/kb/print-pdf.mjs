import { chromium } from '@playwright/test';
import { UsageError } from './terminal.mjs';

/**
 * Prints pages as PDF with the browser of the journeys; CHROMIUM names another one.
 * @param {{ file: string, html: string }[]} pages
 */
export async function printPdf(pages) {
  const browser = await launch();
  try {
    for (const { file, html } of pages) {
      const page = await browser.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function launch() {
  try {
    return await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new UsageError(
      `no browser to print with (${reason}); set CHROMIUM to one, or write --form html and print the page from any browser`,
    );
  }
}
