/** The times a case is commonly set aside until. */
export type SnoozeName = 'hour' | 'evening' | 'tomorrow' | 'monday';

const at = (now: Date, plusDays: number, hour: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + plusDays, hour);

/** Those of them that still lie ahead, as ISO instants; evening is 18 o'clock, morning 9 o'clock where the advisor sits. */
export function snoozeTimes(now: Date): { name: SnoozeName; until: string }[] {
  const toMonday = (8 - now.getDay()) % 7 || 7;
  const all: { name: SnoozeName; when: Date }[] = [
    { name: 'hour', when: new Date(now.getTime() + 3_600_000) },
    { name: 'evening', when: at(now, 0, 18) },
    { name: 'tomorrow', when: at(now, 1, 9) },
    { name: 'monday', when: at(now, toMonday, 9) },
  ];
  return all
    .filter(({ name, when }) => when > now && !(name === 'monday' && toMonday === 1))
    .map(({ name, when }) => ({ name, until: when.toISOString() }));
}
