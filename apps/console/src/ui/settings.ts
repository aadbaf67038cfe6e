/** Choices that belong to a device, not to a person. */
export type Setting = 'single-keys' | 'density' | 'hello-done';

/** A choice made on this device before, or null. */
export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`streetlight.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a choice on this device; a browser that forbids storage forgets it. */
export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`streetlight.${name}`, value);
  } catch {
    // Nothing else depends on it.
  }
}
