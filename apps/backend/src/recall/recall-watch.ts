import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';
import { findChangedWords, type FoundChange } from './changed-words.js';

interface Opened {
  id: string;
  desk_id: string;
  state: string;
}

/** Sees that words or amounts which replies rest on have changed, and opens a recall at each desk concerned. */
@Injectable()
export class RecallWatch {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Safe to repeat, on any number of processes: a cause makes one recall a desk. @returns how many recalls are new */
  async look(): Promise<number> {
    const opened = await this.database.transaction(async (tx) => {
      const byWords: Opened[] = [];
      const told = new Set<string>();
      for (const change of await findChangedWords(tx)) {
        // A wording that is replaced is usually outdated too: one recall is enough, the surest kind comes first.
        const place = `${change.desk_id} ${change.revision_id}`;
        if (told.has(place)) continue;
        if (change.wrongParts.length > 0) told.add(place);
        byWords.push(...(await openForWords(tx, change)));
      }
      const all = [...byWords, ...(await this.openForValues(tx))];
      for (const recall of all) await feedChange(tx, recall.desk_id, 'recall', recall.id, 'found');
      return all;
    });
    await this.ring(opened.filter(({ state }) => state === 'grading').map(({ id }) => id));
    return opened.length;
  }

  /** Recalls whose grading died go on; replies that were released since are looked through as well. */
  async sweep(afterSeconds: number): Promise<number> {
    const found = await this.look();
    const waiting = await rows<{ id: string }>(
      this.database,
      `SELECT k.id FROM recalls k WHERE (k.state = 'grading' AND k.touched_at < now() - make_interval(secs => $1))
         OR (k.state = 'open' AND k.revision_id IS NOT NULL AND EXISTS (
           SELECT FROM reply_citations rc JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
           WHERE rc.revision_id = k.revision_id AND c.desk_id = k.desk_id AND y.released_at > k.touched_at
             AND NOT EXISTS (SELECT FROM recall_replies rr WHERE rr.recall_id = k.id AND rr.reply_id = y.id)))
         OR (k.state = 'open' AND k.kind = 'value' AND k.found_at > now() - interval '10 minutes' AND EXISTS (
           SELECT FROM replies y JOIN cases c ON c.id = y.case_id JOIN reply_citations rc ON rc.reply_id = y.id JOIN revisions r ON r.id = rc.revision_id
           WHERE c.desk_id = k.desk_id AND y.released_at > k.found_at - interval '10 minutes' AND ${showsValue('r', 'k.value_name')}
             AND NOT EXISTS (SELECT FROM recall_replies rr WHERE rr.recall_id = k.id AND rr.reply_id = y.id)))`,
      [afterSeconds],
    );
    await this.ring(waiting.map(({ id }) => id));
    return found + waiting.length;
  }

  private ring(ids: readonly string[]): Promise<void> {
    return this.jobs.ringAll(
      'grade-recall',
      ids.map((recallId) => ({ recallId })),
    );
  }

  /**
   * Amounts that a table tells differently from the one before. Each is looked at until it is some minutes old, so that a reply whose release
   * had begun before the change is found as well.
   */
  private async openForValues(tx: EntityManager): Promise<Opened[]> {
    const opened = await rows<Opened>(
      tx,
      `INSERT INTO recalls (id, desk_id, cause, kind, value_name, wrong_parts, state)
       SELECT gen_random_uuid(), d.id, 'value:' || x.name || ':' || x.table_id, 'value', x.name, '{public,full}', 'grading'
       FROM value_changes x CROSS JOIN desks d
       WHERE x.looked_at IS NULL AND EXISTS (
         SELECT FROM revisions r JOIN reply_citations rc ON rc.revision_id = r.id JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
         WHERE c.desk_id = d.id AND ${showsValue('r', 'x.name')})
       ON CONFLICT (desk_id, cause) DO NOTHING RETURNING id, desk_id, state`,
    );
    await tx.query(
      `UPDATE value_changes x SET looked_at = now() FROM value_tables t
       WHERE t.id = x.table_id AND x.looked_at IS NULL AND t.known_from < now() - interval '5 minutes'`,
    );
    return opened;
  }
}

/** Whether the words of a revision show an amount. */
export const showsValue = (revision: string, name: string): string =>
  `(${revision}.public_text || ' ' || array_to_string(${revision}.full_text, ' ')) ~ ('[{]' || ${name} || '([.][a-z-]+)?[}]')`;

/** A change that touches no meaning is written down as closed, so that anybody can see that it was looked at. */
const openForWords = (tx: EntityManager, change: FoundChange): Promise<Opened[]> =>
  rows<Opened>(
    tx,
    `INSERT INTO recalls (id, desk_id, cause, kind, revision_id, successor_id, wrong_from, wrong_parts, state, closed_because, closed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, CASE WHEN $9 = 'closed' THEN now() END)
     ON CONFLICT (desk_id, cause) DO NOTHING RETURNING id, desk_id, state`,
    [
      newId(),
      change.desk_id,
      change.cause,
      change.kind,
      change.revision_id,
      change.successor_id,
      change.wrongFrom,
      change.wrongParts,
      change.wrongParts.length > 0 ? 'grading' : 'closed',
      change.wrongParts.length > 0 ? null : 'same-meaning',
    ],
  );
