import { Inject, Injectable } from '@nestjs/common';
import { type CaseList, type CaseQuery, type CaseViewName, caseViews, type Counter } from '@streetlight/contracts';
import { type Actor, may, dayInGermany } from '@streetlight/domain';
import { fold } from '@streetlight/text';
import { DataSource } from 'typeorm';
import { type Connection, row, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { type CaseRecord, caseColumns, caseJoins, caseRow } from './case.view.js';

const alive = `c.state IN ('open','taken','snoozed')`;

/** What each view of the queue holds, as conditions on cases `c`; $1 is the desk, $2 the person. */
const viewConditions: Record<CaseViewName, string> = {
  open: `c.state IN ('open','taken') AND c.answered_at IS NULL`,
  mine: `c.state = 'taken' AND c.holder_id = $2`,
  danger: `${alive} AND c.risk <> 'none'`,
  rumours: `${alive} AND (c.narrative IS NOT NULL OR c.kind = 'claim')`,
  answered: `${alive} AND c.answered_at IS NOT NULL`,
  done: `c.state IN ('closed','dismissed')`,
  all: `c.state <> 'merged'`,
};

/** How a page is sorted and where the next one begins: columns with their directions, the last one unique. */
const sorts = {
  priority: { columns: ['c.priority', 'c.opened_at', 'c.id'], directions: ['DESC', 'ASC', 'ASC'], types: ['int', 'timestamptz', 'uuid'] },
  newest: { columns: ['c.opened_at', 'c.id'], directions: ['DESC', 'ASC'], types: ['timestamptz', 'uuid'] },
  oldest: { columns: ['c.opened_at', 'c.id'], directions: ['ASC', 'ASC'], types: ['timestamptz', 'uuid'] },
} as const;

/** The queue: cases by view and filter, in order, with a counter that hides nothing. */
@Injectable()
export class QueueService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async list(actor: Actor, query: CaseQuery): Promise<CaseList> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const { condition, parameters } = filter(actor, query);
    const page = pageAfter(query, parameters.length);
    // One snapshot for all of it: the counter of a list adds up at any moment.
    const { found, totals, views, spaces } = await this.database.transaction('REPEATABLE READ', async (tx) => ({
      found: await rows<CaseRecord & { place: string }>(
        tx,
        `SELECT ${caseColumns}, ${page.place} AS place ${caseJoins} WHERE ${condition} AND ${page.condition} ORDER BY ${page.order} LIMIT ${query.limit + 1}`,
        [...parameters, ...page.parameters],
      ),
      totals: await row<{ cases: number; posts: number }>(
        tx,
        `SELECT count(*)::int AS cases, coalesce(sum(c.post_count), 0)::int AS posts FROM cases c WHERE ${condition}`,
        parameters,
      ),
      views: await viewCounts(tx, actor),
      spaces: await row<{ received: number; quiet: number; placed: number }>(
        tx,
        `SELECT coalesce(sum(post_count), 0)::int AS received, coalesce(sum(quiet_count), 0)::int AS quiet,
           (SELECT coalesce(sum(c.post_count), 0)::int FROM cases c WHERE c.desk_id = $1) AS placed FROM spaces WHERE desk_id = $1`,
        [actor.deskId],
      ),
    }));
    const items = found.slice(0, query.limit);
    const today = dayInGermany();
    return {
      items: items.map((record) => caseRow(record, today)),
      total: totals?.cases ?? 0,
      next: found.length > query.limit ? (items.at(-1)?.place ?? null) : null,
      counter: counterOf(spaces, totals?.posts ?? 0),
      views,
    };
  }
}

async function viewCounts(connection: Connection, actor: Actor): Promise<CaseList['views']> {
  const counts = caseViews.map((view) => `count(*) FILTER (WHERE ${viewConditions[view]})::int AS ${view}`).join(', ');
  const found = await row<CaseList['views']>(connection, `SELECT ${counts} FROM cases c WHERE c.desk_id = $1 AND $2::uuid IS NOT NULL`, [
    actor.deskId,
    actor.userId,
  ]);
  if (!found) throw new Error('a count without a row');
  return found;
}

function counterOf(spaces: { received: number; quiet: number; placed: number } | null, shown: number): Counter {
  const { received = 0, quiet = 0, placed = 0 } = spaces ?? {};
  return { received, shown, filtered: placed - shown, quiet, unread: received - quiet - placed };
}

function filter(actor: Actor, query: CaseQuery): { condition: string; parameters: unknown[] } {
  const parameters: unknown[] = [actor.deskId, actor.userId];
  const conditions = ['c.desk_id = $1', '$2::uuid IS NOT NULL', `(${viewConditions[query.view]})`];
  const oneOf = (column: string, values: readonly string[]): void => {
    if (values.length > 0) conditions.push(`${column} = ANY($${parameters.push(values)})`);
  };
  oneOf('c.language', query.languages);
  oneOf('c.kind', query.kinds);
  oneOf('c.risk', query.risks);
  oneOf('c.topic', query.topics);
  if (query.space) conditions.push(`c.space_id = $${parameters.push(query.space)}`);
  for (const word of fold(query.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)) {
    conditions.push(`c.search_text LIKE $${parameters.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
  }
  return { condition: conditions.join(' AND '), parameters };
}

/** Keyset paging: the place of the last row seen, as JSON of its sort columns. */
function pageAfter(query: CaseQuery, used: number): { condition: string; order: string; place: string; parameters: unknown[] } {
  const { columns, directions, types } = sorts[query.sort];
  const order = columns.map((column, index) => `${column} ${directions[index]}`).join(', ');
  const place = `jsonb_build_array(${columns.join(', ')})::text`;
  if (!query.cursor) return { condition: 'true', order, place, parameters: [] };
  const values = placeOf(query.cursor, types);
  const value = (index: number): string => `$${used + index + 1}::${types[index]}`;
  const behind = columns.map((column, index) => {
    const same = columns.slice(0, index).map((earlier, at) => `${earlier} = ${value(at)}`);
    return [...same, `${column} ${directions[index] === 'DESC' ? '<' : '>'} ${value(index)}`].join(' AND ');
  });
  return { condition: `(${behind.map((each) => `(${each})`).join(' OR ')})`, order, place, parameters: values };
}

const formOf: Record<(typeof sorts)[keyof typeof sorts]['types'][number], (value: unknown) => boolean> = {
  int: (value) => Number.isInteger(value),
  timestamptz: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/** @throws Refusal `input-invalid` for a cursor of another sort, or one that we did not make */
function placeOf(cursor: string, types: readonly (keyof typeof formOf)[]): unknown[] {
  let values: unknown;
  try {
    values = JSON.parse(cursor);
  } catch {
    values = null;
  }
  if (Array.isArray(values) && values.length === types.length && types.every((type, index) => formOf[type](values[index]))) return values;
  throw new Refusal('input-invalid', { field: 'cursor' });
}
