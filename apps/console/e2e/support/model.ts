/** The language model that the product talks to in journeys: our simulator, and the hand that makes it fail. */

const root = (): string => {
  const url = process.env['MODEL_SIMULATOR_URL'];
  if (!url) throw new Error('MODEL_SIMULATOR_URL is not set: start the journeys with npm test -- --only e2e');
  return url;
};

async function control<T>(name: string, body: object = {}): Promise<T> {
  const response = await fetch(`${root()}/control/${name}`, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the simulator refuses ${name}: ${await response.text()}`);
  return (await response.json()) as T;
}

export const model = {
  /** The next questions meet this fault. */
  fail: (kind: string, times = 1) => control('fail', { kind, times }),
  say: (text: object) => control('say', { text: JSON.stringify(text) }),
  /** Every question that was asked. */
  calls: () => control<{ body: unknown }[]>('calls'),
};
