import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Browser, type BrowserContext, type Locator, type Page, test as plain } from '@playwright/test';

export { expect };
export type Role = 'advisor' | 'supervisor' | 'legal' | 'editor' | 'administrator';

interface DemoSignIn {
  email: string;
  password: string;
  role: Role;
  name: string;
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const states = new Map<Role, State>();

/** The people of the demo: from the file the runner names, else as the sign-in page offers them. */
async function signIns(page: Page): Promise<DemoSignIn[]> {
  const file = process.env['DEMO_SIGN_INS_FILE'];
  if (file) return JSON.parse(readFileSync(file, 'utf8')) as DemoSignIn[];
  const hints = await page.request.get('/api/sign-in');
  return ((await hints.json()) as { demo: DemoSignIn[] }).demo;
}

/** One sign-in a role is enough for all journeys: the product counts attempts. */
async function stateOf(browser: Browser, baseURL: string, role: Role): Promise<State> {
  const known = states.get(role);
  if (known) return known;
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const person = (await signIns(page)).find((one) => one.role === role);
  if (!person) throw new Error(`the demo has no ${role}`);
  const entered = await page.request.post('/api/session', { data: { email: person.email, password: person.password } });
  expect(entered.ok(), `${person.email} can sign in`).toBe(true);
  const state = await context.storageState();
  states.set(role, state);
  await context.close();
  return state;
}

interface Journey {
  /** Opens a window of a person of the demo. */
  as: (role: Role, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  /** Opens a window of somebody who is not signed in: a member of a group. */
  visitor: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
}

/** Journeys: windows of several people; a mistake of the page's own scripts fails the journey. */
export const test = plain.extend<{ journey: Journey }>({
  journey: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const mistakes: string[] = [];
    const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => mistakes.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text())) mistakes.push(message.text());
      });
      return page;
    };
    await use({
      visitor: open,
      as: async (role, options = {}) => open({ ...options, storageState: await stateOf(browser, baseURL ?? '', role) }),
    });
    for (const context of contexts) await context.close();
    expect(mistakes).toEqual([]);
  },
});

/** The public page of the demo. */
export const communityPage = '/c/demo';

/** Posts on the public page as a member would. */
export async function postPublicly(page: Page, text: string): Promise<void> {
  await page.goto(communityPage);
  await page.getByRole('textbox', { name: 'Your question' }).fill(text);
  await page.getByRole('button', { name: 'Post publicly' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Posted.' })).toBeVisible();
}

/** The row of the case with these words. */
export const rowWith = (page: Page, words: string): Locator => page.getByRole('option').filter({ hasText: words });

/** Where screenshots of this run lie. */
export function screenshotPath(name: string): string {
  mkdirSync('test-results/screenshots', { recursive: true });
  return `test-results/screenshots/${name}.png`;
}
