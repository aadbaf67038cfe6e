import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { communityPage, expect, postPublicly, type Role, rowWith, screenshotPath, test } from './support/desk.js';

const sizes = [
  { name: '1440', viewport: { width: 1440, height: 900 } },
  { name: '360', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
];
const schemes = ['light', 'dark'] as const;

interface Screen {
  name: string;
  role: Role | null;
  open: (page: Page) => Promise<unknown>;
}

const openCase = async (page: Page, take: boolean): Promise<void> => {
  await page.goto(`/queue?text=${asked}&view=all`);
  await rowWith(page, asked)[page.viewportSize()?.width === 360 ? 'click' : 'dblclick']();
  await expect(page).toHaveURL(/\/case\//);
  if (!take) return;
  const takeButton = page.getByRole('button', { name: /^Take/ }).first();
  const taken = page.getByRole('button', { name: /^Done/ });
  await expect(takeButton.or(taken).first()).toBeVisible();
  if (await takeButton.isVisible()) await takeButton.click();
  await expect(taken).toBeVisible();
};

/** Words of the question these screens show; asking it again joins the same case. */
const asked = 'in depozit de trei ani';

const screens: Screen[] = [
  { name: 'sign-in', role: null, open: (page) => page.goto('/sign-in') },
  { name: 'queue', role: 'advisor', open: (page) => page.goto('/queue') },
  { name: 'queue-quiet', role: 'advisor', open: (page) => page.goto('/queue?quiet=open') },
  { name: 'queue-empty', role: 'advisor', open: (page) => page.goto('/queue?text=nobody-wrote-this') },
  { name: 'case', role: 'legal', open: (page) => openCase(page, false) },
  { name: 'case-taken', role: 'advisor', open: (page) => openCase(page, true) },
  { name: 'review', role: 'supervisor', open: (page) => page.goto('/review') },
  { name: 'spaces', role: 'administrator', open: (page) => page.goto('/spaces') },
  { name: 'import', role: 'supervisor', open: (page) => page.goto('/spaces?panel=import') },
  { name: 'connect', role: 'administrator', open: (page) => page.goto('/spaces?panel=connect') },
  { name: 'knowledge', role: 'editor', open: (page) => page.goto('/snippets') },
  { name: 'snippet', role: 'editor', open: (page) => page.goto('/snippets/three-week-deadline?language=ro') },
  { name: 'drafting', role: 'supervisor', open: (page) => page.goto('/drafting') },
  { name: 'recalls', role: 'advisor', open: (page) => page.goto('/recalls?view=all') },
  { name: 'gaps', role: 'editor', open: (page) => page.goto('/gaps') },
  { name: 'law', role: 'editor', open: (page) => page.goto('/law') },
  { name: 'values', role: 'editor', open: (page) => page.goto('/values') },
  { name: 'value', role: 'editor', open: (page) => page.goto('/values/minimum-wage') },
  { name: 'narratives', role: 'editor', open: (page) => page.goto('/narratives') },
  { name: 'narrative', role: 'editor', open: (page) => page.goto('/narratives/N01') },
  { name: 'folder', role: 'editor', open: (page) => page.goto('/folder') },
  { name: 'missing', role: 'editor', open: (page) => page.goto('/nowhere') },
  { name: 'community', role: null, open: (page) => page.goto(communityPage) },
];

test.beforeAll(async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  await postPublicly(
    await context.newPage(),
    `Firma mi-a inmanat concedierea semnata, pe hartie, acum 12 zile. Lucrez ${asked} si am doi copii. Cum ma apar?`,
  );
  await context.close();
});

for (const { name, role, open } of screens)
  for (const { name: size, ...device } of sizes)
    for (const colorScheme of schemes)
      test(`${name} at ${size} in ${colorScheme} is accessible`, async ({ journey }) => {
        const options = { ...device, colorScheme, reducedMotion: 'reduce' as const };
        const page = await (role ? journey.as(role, options) : journey.visitor(options));
        await open(page);
        await page.waitForLoadState('networkidle').catch(() => undefined);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await page.screenshot({ path: screenshotPath(`${name}-${size}-${colorScheme}`) });
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

test('the picture of the README shows the queue as it is', async ({ journey }) => {
  const page = await journey.as('advisor', { deviceScaleFactor: 2 });
  await page.goto('/queue');
  await rowWith(page, asked).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(asked);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: screenshotPath('queue-hero') });
  if (!process.env['UPDATE_SCREENSHOTS']) return;
  mkdirSync('docs/images', { recursive: true });
  await page.screenshot({ path: 'docs/images/queue.png' });
});
