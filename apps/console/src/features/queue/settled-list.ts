import type { CaseRow } from '@streetlight/contracts';

/** A row on show. `gone`: the case no longer belongs to the view, but rows do not move under a pointer. */
export type ShownRow = CaseRow & { gone: boolean };

export interface Arrangement {
  /** The order on show, by id. */
  order: readonly string[];
  rows: readonly ShownRow[];
  /** Cases that would stand between or above rows on show: they wait until they are asked for. */
  fresh: readonly CaseRow[];
}

/** Where the list is taken over as the backend has it: nobody points at it, or it was asked for. */
export const settle = (arrived: readonly CaseRow[]): Arrangement => ({
  order: arrived.map(({ id }) => id),
  rows: arrived.map((row) => ({ ...row, gone: false })),
  fresh: [],
});

/**
 * Brings a list on show up to date without moving a row: known rows change in place, rows below all known ones are
 * added at the end, others wait in `fresh`.
 * @param acted cases the person has just moved: these leave the list at once
 */
export function arrange(before: Arrangement, arrived: readonly CaseRow[], acted: ReadonlySet<string>): Arrangement {
  const byId = new Map(arrived.map((row) => [row.id, row]));
  const shown = new Map(before.rows.map((row) => [row.id, row]));
  const kept = before.order.filter((id) => byId.has(id) || !acted.has(id));
  const known = new Set(kept);
  const lastKnown = arrived.findLastIndex(({ id }) => known.has(id));
  const unknown = arrived.map((row, index) => ({ row, index })).filter(({ row }) => !known.has(row.id));
  const order = [...kept, ...unknown.filter(({ index }) => index > lastKnown).map(({ row }) => row.id)];
  const rows = order.flatMap((id): ShownRow[] => {
    const row = byId.get(id);
    if (row) return [{ ...row, gone: false }];
    const old = shown.get(id);
    return old ? [{ ...old, gone: true }] : [];
  });
  return { order, rows, fresh: unknown.filter(({ index }) => index < lastKnown).map(({ row }) => row) };
}

/** The row to go to when this one leaves: the next, else the one before, else none. */
export function neighbour(rows: readonly { id: string }[], id: string | undefined, step: 1 | -1): string | undefined {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) return rows[0]?.id;
  return (rows[index + step] ?? rows[index])?.id;
}

/** Where focus goes after an act on a row: the next row, else the one before, else nowhere. */
export function afterAct(rows: readonly { id: string }[], id: string): string | undefined {
  const index = rows.findIndex((row) => row.id === id);
  return rows[index + 1]?.id ?? rows[index - 1]?.id;
}
