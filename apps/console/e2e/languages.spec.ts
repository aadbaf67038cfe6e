import { autonyms, languages } from '@streetlight/domain';
import { communityPage, expect, test } from './support/desk.js';

for (const language of languages) {
  test(`the console speaks ${autonyms[language]} and fits 320 pixels`, async ({ journey }) => {
    const page = await journey.visitor({ viewport: { width: 320, height: 640 } });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: autonyms[language], exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const texts = await page.locator('body').innerText();
    expect(texts).not.toMatch(/\b(?:shell|session|words|queue)\.[a-z]|\{\{/);
    await page.goto(communityPage);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('combobox')).toHaveValue(language);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
