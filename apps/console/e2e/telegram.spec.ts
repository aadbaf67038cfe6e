import { expect, rowWith, test } from './support/desk.js';
import { telegram } from './support/telegram.js';

test('a Telegram bot is connected, its group asks for consent, and an answer arrives in the group', async ({ journey }) => {
  const administrator = await journey.as('administrator');
  await administrator.goto('/spaces?panel=connect');
  const connect = async (token: string): Promise<void> => {
    await administrator.getByLabel('Name for the desk').fill('Bot of the desk');
    await administrator.getByLabel('Token of the bot', { exact: true }).fill(token);
    await administrator.getByRole('button', { name: 'Connect', exact: true }).click();
  };

  await connect('4200:wrong-token');
  await expect(administrator.getByText(/Telegram does not know this token/)).toBeVisible();
  await connect(await telegram.token());
  await expect(administrator.getByText(/Connected as @?streetlight_bot/)).toBeVisible();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  const code = Math.random().toString(36).slice(2, 8);
  const group = await telegram.addGroup(`Lantern ${code}`);
  await telegram.say(group.id, 'Bună ziua!');
  const space = administrator.getByRole('row', { name: new RegExp(`Lantern ${code}`) });
  await expect(space).toContainText('No consent', { timeout: 20_000 });
  await space.getByRole('button', { name: /Record consent/ }).click();
  await administrator.getByLabel('Who agreed', { exact: true }).fill('administrators of the group');
  await administrator.getByLabel('Where it can be looked up').fill('message in the group');
  await administrator.getByRole('dialog').getByRole('button', { name: 'Record consent' }).click();
  await expect(space).toContainText('Live');

  await telegram.say(group.id, `Cum cer salariul pe octombrie? Seful nu plateste. ${code}`);
  const advisor = await journey.as('advisor');
  await advisor.goto(`/queue?text=${code}`);
  await expect(rowWith(advisor, code)).toBeVisible({ timeout: 20_000 });
  await rowWith(advisor, code).click();
  await advisor.keyboard.press('1');
  const reply = advisor.getByRole('textbox', { name: 'Your reply' });
  await reply.fill('Ce scrie în contract despre plată? Ne puteți scrie și în privat.');
  await reply.press('ControlOrMeta+Enter');
  await expect(advisor.getByRole('article', { name: 'Reply of the desk' })).toContainText('Sent', { timeout: 25_000 });
  expect(JSON.stringify(await telegram.ledger())).toContain('Ce scrie în contract despre plată?');
});
