/** The Telegram that the product talks to in journeys: our simulator, and the hand that plays the group. */

const root = (): string => {
  const url = process.env['TELEGRAM_SIMULATOR_URL'];
  if (!url) throw new Error('TELEGRAM_SIMULATOR_URL is not set: start the journeys with npm test -- --only e2e');
  return url;
};

async function control<T>(name: string, body?: object): Promise<T> {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch(`${root()}/control/${name}`, init);
  if (!response.ok) throw new Error(`the simulator refuses ${name}: ${await response.text()}`);
  return (await response.json()) as T;
}

export const telegram = {
  token: async () => (await control<{ token: string }>('state')).token,
  addGroup: (title: string) => control<{ id: number }>('addGroup', { title }),
  say: (chatId: number, text: string) => control<{ message_id: number }>('say', { chatId, from: 'Ioana', text }),
  /** What has really reached a group. */
  ledger: () => control<{ text?: string }[]>('ledger'),
};
