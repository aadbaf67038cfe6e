import type { Page } from '@playwright/test';
import { expect, postPublicly, rowWith, screenshotPath, test } from './support/desk.js';
import { model } from './support/model.js';

const mark = (): string => Math.random().toString(36).slice(2, 8);

/** The file an evaluation run would write for the model and prompt that are connected. */
async function runFile(page: Page): Promise<Buffer> {
  const view = (await (await page.request.get('/api/drafting')).json()) as {
    model: { name: string; promptId: string; promptVersion: number; promptHash: string };
  };
  const { name, promptId, promptVersion, promptHash } = view.model;
  const figures = {
    posts: 265,
    releasable: 145,
    abstained: 96,
    stopped: 0,
    failed: 0,
    wronglyAbstained: 0.05,
    rightlyAbstained: 0.93,
    firstSentenceMs: 420,
  };
  const languages = { ro: figures, pl: figures };
  const ranAt = new Date().toISOString();
  return Buffer.from(JSON.stringify({ kind: 'streetlight-model-run', model: name, promptId, promptVersion, promptHash, ranAt, languages }));
}

async function takenCase(page: Page, words: string): Promise<void> {
  await page.goto(`/queue?text=${words}`);
  await rowWith(page, words).dblclick();
  await expect(page).toHaveURL(/\/case\//);
  await page.getByRole('button', { name: /^Take/ }).first().click();
  await expect(page.getByRole('button', { name: /^Done/ })).toBeVisible();
}

const card = (page: Page) => page.getByRole('article', { name: 'Drafted answer' });

test.describe
  .serial('a connected model', () => {
    test('is asked only after a supervisor has recorded a run and switched it on', async ({ journey }) => {
      const supervisor = await journey.as('supervisor');
      await supervisor.goto('/queue');
      await expect(supervisor.getByRole('listbox', { name: 'Cases' })).toBeVisible();
      await supervisor.keyboard.press('g');
      await supervisor.keyboard.press('a');
      await expect(supervisor.getByRole('heading', { level: 1, name: 'Drafting' })).toBeVisible();
      await expect(supervisor.getByRole('region', { name: 'Connected model' })).toContainText('simulated');
      const switchOn = supervisor.getByRole('button', { name: 'Switch on: Romanian' });
      await expect(switchOn).toBeDisabled();

      const file = supervisor.getByLabel('Choose the file');
      await file.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await expect(supervisor.getByRole('alert')).toContainText('This is not the file of a run.');
      await file.setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: await runFile(supervisor) });
      await expect(supervisor.getByText('Recorded for Romanian and Polish.')).toBeVisible();
      await switchOn.click();
      await expect(supervisor.getByRole('button', { name: 'Switch off: Romanian' })).toBeVisible();
      await supervisor.screenshot({ path: screenshotPath('drafting-on'), fullPage: true });
    });

    test('rewords the vetted words, and says a draft more simply where it is asked to', async ({ journey }) => {
      const code = mark();
      await postPublicly(await journey.visitor(), `Buna, sunt la Minijob, am dreptul la concediu platit? ${code}`);
      const advisor = await journey.as('advisor');
      await takenCase(advisor, code);
      await expect(card(advisor)).toContainText('Written by simulated, checked against vetted words');
      await advisor.screenshot({ path: screenshotPath('draft-by-model') });
      await advisor.getByRole('heading', { level: 1 }).focus();
      await advisor.keyboard.press('d');
      await expect(advisor.getByRole('textbox', { name: 'Your reply' })).not.toHaveValue('');
      await expect(advisor.getByText(/Easy to read: \d+ of 100/)).toBeVisible();
      await advisor.getByRole('button', { name: 'Say it more simply' }).click();
      await expect(advisor.getByRole('region', { name: 'In simpler words' })).toBeVisible();
      await advisor.screenshot({ path: screenshotPath('draft-simpler') });
      await advisor.getByRole('button', { name: 'Leave mine' }).click();
      await expect(advisor.getByText(/^Saved/)).toBeVisible();
    });

    test('that invents a number is stopped: struck through with the reason, and the vetted words stand there', async ({ journey }) => {
      const code = mark();
      await postPublicly(await journey.visitor(), `Buna, sunt insarcinata, pot fi concediata de firma? ${code}`);
      const advisor = await journey.as('advisor');
      await model.fail('invented-number');
      await takenCase(advisor, code);
      await expect(card(advisor)).toContainText('From vetted words alone');
      await expect(card(advisor)).toContainText('What the model wrote did not pass the checks.');
      await card(advisor).getByRole('button', { name: 'Stopped by the checks' }).click();
      await expect(card(advisor).locator('del').filter({ hasText: '17 384' })).toBeVisible();
      await advisor.screenshot({ path: screenshotPath('draft-stopped') });
    });

    test('that falls silent blocks nobody: the vetted draft can be used meanwhile, and stays with the reason', async ({ journey }) => {
      const code = mark();
      await postPublicly(await journey.visitor(), `Buna, nu mi s-au platit orele suplimentare, ce pot face? ${code}`);
      const advisor = await journey.as('advisor');
      await model.fail('stalls');
      await takenCase(advisor, code);
      await expect(card(advisor)).toContainText('The model is writing');
      await expect(card(advisor).getByRole('button', { name: /Insert draft/ })).toBeVisible();
      await advisor.screenshot({ path: screenshotPath('draft-writing') });
      await expect(card(advisor)).toContainText('The model took too long.');
    });

    test('helps to read: T puts help beside the original, and takes it away again', async ({ journey }) => {
      const code = mark();
      await postPublicly(await journey.visitor(), `Am primit Kündigung si nu mi-au dat Lohnabrechnung, e legal? ${code}`);
      const advisor = await journey.as('advisor');
      await takenCase(advisor, code);
      await advisor.getByRole('heading', { level: 1 }).focus();
      await advisor.keyboard.press('t');
      await expect(advisor.getByText('Help word by word from the glossary; this is no translation.')).toBeVisible();
      await expect(advisor.getByRole('feed')).toContainText(`e legal? ${code}`);
      await advisor.screenshot({ path: screenshotPath('translation') });
      await advisor.keyboard.press('t');
      await expect(advisor.getByText('Help word by word from the glossary; this is no translation.')).toBeHidden();
    });

    test('is switched off everywhere by one button, at once', async ({ journey }) => {
      const supervisor = await journey.as('supervisor');
      await supervisor.goto('/drafting');
      await supervisor.getByRole('button', { name: 'Switch off everywhere' }).click();
      await expect(supervisor.getByText('Switched off. Nothing is asked of the model any more.')).toBeVisible();
      const before = (await model.calls()).length;
      const code = mark();
      await postPublicly(await journey.visitor(), `Buna, cate zile de concediu am pe an la munca cu norma intreaga? ${code}`);
      const advisor = await journey.as('advisor');
      await takenCase(advisor, code);
      await expect(card(advisor)).toContainText('The model is switched off for this language.');
      expect((await model.calls()).length).toBe(before);
    });
  });
