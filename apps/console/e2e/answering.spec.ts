import { communityPage, expect, postPublicly, rowWith, test } from './support/desk.js';

const mark = (): string => Math.random().toString(36).slice(2, 8);

test('a question on the public page is answered with vetted words that a second person has read', async ({ journey }) => {
  // Three people, and the seconds in which a reply can be taken back.
  test.slow();
  const code = mark();
  const advisor = await journey.as('advisor');
  await advisor.goto('/queue');
  await expect(advisor.getByRole('listbox', { name: 'Cases' })).toBeVisible();

  const member = await journey.visitor();
  await postPublicly(member, `Buna ziua, am primit Kündigung pe hartie acum 16 zile, semnata de sef. Ce pot sa fac, mai am timp? ${code}`);

  const row = rowWith(advisor, code);
  await expect(row).toBeVisible();
  await expect(row).toContainText('Romanian');
  // Five, or more where the last day would be a Saturday, a Sunday or a public holiday: four of them in a row at most.
  await expect(row).toContainText(/[3-9] days left/);
  const daysIn = (text: string): number => Number(/\b(\d+) days? left/.exec(text)?.[1] ?? Number.NaN);
  const left = daysIn(await row.innerText());
  const rows = await advisor.getByRole('option').allInnerTexts();
  const above = rows.slice(
    0,
    rows.findIndex((text) => text.includes(code)),
  );
  expect(above.filter((text) => !/Danger|passed \d+ days? ago|Last day today/.test(text) && !(daysIn(text) <= left))).toEqual([]);

  await row.click();
  await expect(advisor.getByRole('region', { name: 'Preview' })).toContainText('Romanian, without diacritics');
  await advisor.keyboard.press('1');
  await expect(advisor).toHaveURL(/\/case\//);

  const answer = advisor.getByRole('region', { name: 'Vetted answers' }).getByRole('article').first();
  await expect(answer).toContainText('three-week-deadline');
  await expect(answer).toContainText('Sample – vetted for the demo only, not by a real lawyer');
  await answer.getByRole('button', { name: /Insert/ }).click();
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await expect(reply).toHaveValue(/Arbeitsgericht/);
  await reply.press('ControlOrMeta+Home');
  await reply.pressSequentially('Bună ziua! ');
  await expect(advisor.getByText(/^Saved/)).toBeVisible();
  await expect(advisor.getByText('Tier 2: supervisor or legal reads it before it goes out')).toBeVisible();

  await reply.press('ControlOrMeta+Enter');
  await expect(advisor.getByRole('heading', { name: 'Waits for another person' })).toBeVisible();
  const supervisor = await journey.as('supervisor');
  await supervisor.goto('/review');
  await supervisor.getByRole('region', { name: 'For you' }).getByRole('link').filter({ hasText: code }).click();
  await expect(supervisor.getByRole('region', { name: 'The question' })).toContainText('acum 16 zile');
  await supervisor.getByRole('button', { name: 'Approve and send' }).click();

  const card = advisor.getByRole('article', { name: 'Reply of the desk' });
  await expect(card).toContainText('drafted by Ana · approved by Sofia · Tier 2');
  await expect(card).toContainText('Sent', { timeout: 25_000 });

  const thread = member.locator('.thread').filter({ hasText: code });
  await expect(thread.locator('article.answer')).toContainText('Arbeitsgericht');
  await expect(thread.locator('article.answer')).toContainText('Answer of the desk');

  await advisor.getByRole('button', { name: /^Done/ }).click();
  await expect(advisor.getByText(/Case \d+ is done\./)).toBeVisible();
});

test('a released reply is taken back, and its text stands in the composer again', async ({ journey }) => {
  const code = mark();
  const member = await journey.visitor();
  await postPublicly(member, `Nu mi-a platit salariul de doua luni, ce fac? ${code}`);
  const advisor = await journey.as('advisor');
  await advisor.goto(`/queue?text=${code}`);
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  const asking = 'Ce scrie în contract despre ziua de plată la firma dumneavoastră?';
  await reply.fill(asking);
  await reply.press('ControlOrMeta+Enter');
  await expect(advisor.getByText(/Goes to/)).toBeVisible();
  await advisor.getByRole('heading', { level: 1 }).focus();
  await advisor.keyboard.press('z');
  await expect(reply).toHaveValue(asking);
  await expect(advisor.getByRole('article', { name: 'Reply of the desk' })).toContainText('Taken back');
  await member.goto(communityPage);
  await expect(member.getByText(asking)).toHaveCount(0);
});

test('what is being written survives the window being closed', async ({ journey }) => {
  const code = mark();
  const member = await journey.visitor();
  await postPublicly(member, `Cate zile de concediu am la Minijob? ${code}`);
  const advisor = await journey.as('advisor');
  await advisor.goto(`/queue?text=${code}`);
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await reply.fill('Aveți dreptul la concediu plătit');
  await advisor.reload();
  await expect(reply).toHaveValue('Aveți dreptul la concediu plătit');
});

test('two advisors cannot take the same case', async ({ journey }) => {
  const code = mark();
  const member = await journey.visitor();
  await postPublicly(member, `Seful nu imi da contract scris, e legal? ${code}`);
  const [first, second] = [await journey.as('advisor'), await journey.as('supervisor')];
  for (const page of [first, second]) await page.goto(`/queue?text=${code}&view=all`);
  await rowWith(first, code).click();
  await first.keyboard.press('1');
  await expect(first.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
  await expect(rowWith(second, code)).toContainText('Ana has it');
  await rowWith(second, code).click();
  await expect(second.getByRole('button', { name: /^Take/ })).toHaveCount(0);
});
