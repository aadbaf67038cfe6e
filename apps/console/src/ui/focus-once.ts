/** A `ref` for a field that somebody has just asked for: it has the focus as soon as it stands there. */
export const focusOnce = (field: HTMLElement | null): void => field?.focus();
