const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    formats.set(timeZone, format);
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instant of a `sentAt`. Where it states no zone, its clock is read in `timeZone` (IANA name, the space's zone); a time that
 * the change to summer time skips or repeats is read with the offset valid before the change.
 * @throws RangeError for an unknown zone.
 */
export function instantOf(sentAt: string, timeZone: string): Date {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(sentAt)) return new Date(sentAt);
  const local = Date.parse(`${sentAt}Z`);
  const dayBefore = local - 86_400_000;
  const before = local - (wallClock(dayBefore, timeZone) - dayBefore);
  if (wallClock(before, timeZone) === local) return new Date(before);
  const after = local - (wallClock(local, timeZone) - local);
  return new Date(wallClock(after, timeZone) === local ? after : before);
}
