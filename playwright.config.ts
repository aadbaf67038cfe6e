import { defineConfig } from '@playwright/test';

const report = process.env['JOURNEYS_REPORT'];

/**
 * Journeys through the built product in the Chromium of the system. `npm test -- --only e2e [pattern]` starts a product with the demo desk
 * on a fresh database and says where it is: BASE_URL, its sign-ins in DEMO_SIGN_INS_FILE, and the simulators that it talks to in
 * TELEGRAM_SIMULATOR_URL and MODEL_SIMULATOR_URL.
 */
export default defineConfig({
  testDir: 'apps/console/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://127.0.0.1:3000',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
