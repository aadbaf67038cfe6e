import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInGermany, type Language } from '@streetlight/domain';
import {
  type Grading,
  gradeReply,
  gravestGrading,
  type KnowledgeChange,
  renderText,
  type SentReply,
  type TextPart,
  type ValueTable,
  valuesShownBy,
} from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { feedChange } from '../live/feed.js';
import { type KnownValues, knownValues, valuesKnownAt } from '../values/value-tables.js';
import type { RevisionChangeKind } from './changed-words.js';
import { recountRecall } from './recall-counts.js';
import { showsValue } from './recall-watch.js';
import { amountsTold, partsTaken } from './sent-words.js';

interface Recalled {
  id: string;
  desk_id: string;
  version: number;
  kind: RevisionChangeKind | 'value';
  revision_id: string | null;
  value_name: string | null;
  wrong_from: string | null;
  wrong_parts: TextPart[];
}

/** A cited wording, as it is stored. */
interface Cited {
  id: string;
  key: string;
  language: Language;
  number: number;
  public: string;
  full: string[];
}

interface Sent {
  id: string;
  text: string;
  released_at: Date;
  released_on: string;
  deadline_due: string | null;
  cited: Cited[];
}

const batchSize = 500;

/** Looks through every reply that used what a recall is about. Done again it gives the same, so that a job which died is simply repeated. */
@Injectable()
export class GradeRecallJob implements JobHandler<'grade-recall'>, OnModuleInit {
  readonly job = 'grade-recall';

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(JobWorker) private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ recallId }: { recallId: string }, stopping: AbortSignal): Promise<void> {
    const recall = await row<Recalled>(
      this.database,
      `SELECT id, desk_id, version, kind, revision_id, value_name, wrong_from, wrong_parts FROM recalls WHERE id = $1 AND state <> 'closed'`,
      [recallId],
    );
    if (!recall) return;
    const begun = new Date();
    const known = await knownValues(this.database);
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      stopping.throwIfAborted();
      const batch = await this.batch(recall, last);
      if (batch.length === 0) break;
      await this.store(
        recall,
        batch.map((sent) => [sent.id, this.grade(recall, sent, known)] as const),
      );
      last = batch.at(-1)?.id ?? last;
    }
    await this.database.transaction((tx) => this.end(tx, recall, begun));
  }

  /** Replies that were taken back in time never reached anybody. */
  private batch(recall: Recalled, last: string): Promise<Sent[]> {
    return rows<Sent>(
      this.database,
      `SELECT y.id, y.text, y.released_at, (y.released_at AT TIME ZONE 'Europe/Berlin')::date AS released_on, a.deadline_due, cited.list AS cited
       FROM replies y JOIN cases c ON c.id = y.case_id JOIN posts p ON p.id = y.in_reply_to LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
       JOIN LATERAL (SELECT state FROM deliveries WHERE reply_id = y.id ORDER BY attempt DESC LIMIT 1) d ON d.state <> 'cancelled'
       JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('id', r.id, 'key', s.key, 'language', r.language, 'number', r.number, 'public', r.public_text, 'full', r.full_text)) AS list
         FROM reply_citations rc JOIN revisions r ON r.id = rc.revision_id JOIN snippets s ON s.id = r.snippet_id
         WHERE rc.reply_id = y.id AND ${recall.kind === 'value' ? showsValue('r', '$3') : 'r.id = $3'}
       ) cited ON cited.list IS NOT NULL
       WHERE c.desk_id = $1 AND y.id > $2
         AND ${recall.kind === 'value' ? 'true' : 'y.id IN (SELECT reply_id FROM reply_citations WHERE revision_id = $3)'}
       ORDER BY y.id LIMIT ${batchSize}`,
      [recall.desk_id, last, recall.kind === 'value' ? recall.value_name : recall.revision_id],
    );
  }

  private grade(recall: Recalled, sent: Sent, known: readonly KnownValues[]): Grading {
    const table = valuesKnownAt(known, sent.released_at);
    const today = dayInGermany();
    const gradings = sent.cited.map((cited) =>
      gradeReply(sentReply(sent, cited, table), changeOf(recall, cited, known.at(-1)?.values ?? {}), today),
    );
    const gravest = gravestGrading(gradings);
    if (!gravest) throw new Error(`the reply ${sent.id} cites nothing that the recall ${recall.id} is about`);
    return gravest;
  }

  private async store(recall: Recalled, graded: readonly (readonly [string, Grading])[]): Promise<void> {
    await this.database.query(
      `INSERT INTO recall_replies (recall_id, reply_id, grade, reason, about)
       SELECT $1, g.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::date[]) AS g
       ON CONFLICT (recall_id, reply_id) DO UPDATE SET grade = EXCLUDED.grade, reason = EXCLUDED.reason, about = EXCLUDED.about`,
      [
        recall.id,
        graded.map(([id]) => id),
        graded.map(([, { grade }]) => grade),
        graded.map(([, { reason }]) => reason),
        graded.map(([, { about }]) => about),
      ],
    );
    await this.database.query('UPDATE recalls SET touched_at = now() WHERE id = $1', [recall.id]);
  }

  /** A person may have named another day meanwhile: then the grading is not over. */
  private async end(tx: EntityManager, recall: Recalled, begun: Date): Promise<void> {
    const ended = await rows(
      tx,
      `UPDATE recalls SET state = 'open', touched_at = $3 WHERE id = $1 AND version = $2 AND state <> 'closed' RETURNING 1`,
      [recall.id, recall.version, begun],
    );
    if (ended.length === 0) return;
    await recountRecall(tx, recall.id);
    await feedChange(tx, recall.desk_id, 'recall', recall.id, 'graded');
  }
}

function sentReply(sent: Sent, cited: Cited, values: ValueTable): SentReply {
  const full = cited.full.join('\n\n');
  const filled = (text: string): string => renderText(text, cited.language, sent.released_on, values).text;
  return {
    releasedOn: sent.released_on,
    // What a deadline has to do with must be right on its last day; any other reply speaks of the day it is given.
    about: sent.deadline_due,
    revisions: [
      {
        key: cited.key,
        language: cited.language,
        number: cited.number,
        parts: partsTaken(sent.text, { public: filled(cited.public), full: filled(full) }, cited.language),
      },
    ],
    values: amountsTold(sent.text, valuesShownBy(`${cited.public}\n\n${full}`, sent.released_on, values)),
  };
}

function changeOf(recall: Recalled, cited: Cited, values: ValueTable): KnowledgeChange {
  if (recall.kind === 'value') return { kind: 'value', name: recall.value_name ?? '', values };
  const { key, language, number } = cited;
  return {
    kind: recall.kind === 'outdated' ? 'superseded' : recall.kind,
    key,
    language,
    number,
    wrongFrom: recall.wrong_from,
    wrongParts: recall.wrong_parts,
  };
}
