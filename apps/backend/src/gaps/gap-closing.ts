import { Inject, Injectable } from '@nestjs/common';
import { isLanguage, type Language } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { rows } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';

interface Unanswered {
  gap_id: string;
  desk_id: string;
  language: string;
  texts: string[];
  since: Date;
}

/** So many of the newest wordings of a language are tried; half of them must find the new snippet. */
const triedWordings = 10;
/** Minutes; the sweep comes each minute, and the search index of its process may be a moment behind. */
const lately = 5;

/** Closes gaps by itself: where a wording that was vetted since answers the questions of a language, that language is done; with the last one the gap. */
@Injectable()
export class GapClosing {
  private hasLooked = false;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  /**
   * Looks at the languages in which anything was vetted lately or becomes valid today; the first time, at all: nobody may have looked for long.
   * @returns how many languages of gaps are answered now
   */
  async look(): Promise<number> {
    const open = await rows<Unanswered>(
      this.database,
      `SELECT g.id AS gap_id, g.desk_id, w.language, (array_agg(w.text ORDER BY w.said_at DESC, w.id))[1:${triedWordings}] AS texts, min(w.added_at) AS since
       FROM gaps g JOIN gap_wordings w ON w.gap_id = g.id WHERE g.state = 'open' AND w.answered_by IS NULL
         AND (NOT $1::boolean OR w.language IN (
           SELECT r.language FROM vettings v JOIN revisions r ON r.id = v.revision_id WHERE v.made_at > now() - make_interval(mins => ${lately}) OR r.valid_from = current_date))
       GROUP BY g.id, g.desk_id, w.language`,
      [this.hasLooked],
    );
    this.hasLooked = true;
    let answered = 0;
    for (const gap of open) {
      const { language } = gap;
      const key = isLanguage(language) ? await this.answerTo(gap, language) : null;
      if (key === null) continue;
      await this.database.transaction((tx) => close(tx, gap, key));
      answered += 1;
    }
    return answered;
  }

  /** The snippet that half of the wordings find first, if its words were vetted after the question came. */
  private async answerTo({ texts, since }: Unanswered, language: Language): Promise<string | null> {
    const votes = new Map<string, { id: string; count: number }>();
    for (const text of texts) {
      const revision = this.knowledge.search(text, language, 1)[0]?.revision;
      if (revision?.usability === 'usable') votes.set(revision.key, { id: revision.id, count: 1 + (votes.get(revision.key)?.count ?? 0) });
    }
    const [best] = [...votes].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    if (!best || best[1].count * 2 < texts.length) return null;
    const fresh = await rows(
      this.database,
      `SELECT FROM revisions r JOIN vettings v ON v.revision_id = r.id WHERE r.id = $1 AND v.withdrawn_at IS NULL
         AND (r.created_at > $2 OR v.vetted_on > ($2 AT TIME ZONE 'Europe/Berlin')::date) LIMIT 1`,
      [best[1].id, since],
    );
    return fresh.length > 0 ? best[0] : null;
  }
}

async function close(tx: EntityManager, { gap_id, desk_id, language }: Unanswered, key: string): Promise<void> {
  await tx.query('UPDATE gap_wordings SET answered_by = $3 WHERE gap_id = $1 AND language = $2 AND answered_by IS NULL', [
    gap_id,
    language,
    key,
  ]);
  const done = await rows(
    tx,
    `UPDATE gaps SET state = 'answered', reason = $2, ended_at = now(), version = version + 1
     WHERE id = $1 AND state = 'open' AND NOT EXISTS (SELECT FROM gap_wordings WHERE gap_id = $1 AND answered_by IS NULL AND language <> 'und') RETURNING 1`,
    [gap_id, key],
  );
  const action = done.length > 0 ? 'gap.answered' : 'gap.answered-in-language';
  await audit(tx, { deskId: desk_id, actorId: null, action, subject: 'gap', subjectId: gap_id, parameters: { key, language } });
  await feedChange(tx, desk_id, 'gap', gap_id, action);
}
