import { Inject, Injectable } from '@nestjs/common';
import type { CaseDetail, CaseEventView, NoteView } from '@streetlight/contracts';
import { type Actor, channelAbilities, may, dayInGermany } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import {
  aliases,
  type CaseRecord,
  caseColumns,
  caseJoins,
  caseRow,
  postColumns,
  postJoins,
  type PostRecord,
  postView,
} from './case.view.js';

interface DetailRecord extends CaseRecord {
  question_post_id: string;
  root_external_id: string;
  question_sent_at: Date;
  member_count: number | null;
  rules: string;
  slug: string | null;
}

/** Posts of one thread that are shown at most; the question is always among them. */
const threadLimit = 200;
/** Where nobody answered in a thread, the posts around the question are its context. */
const contextBefore = 4;
const contextAfter = 6;

/** What an advisor sees of a case, without drafts and replies: those belong to another feature and are added there. */
export type CaseWithoutReplies = Omit<CaseDetail, 'draft' | 'replies' | 'waiting'>;

/** Everything known about one case. */
@Injectable()
export class CaseDetailService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** @throws Refusal `not-found`, `forbidden` */
  async read(actor: Actor, id: string): Promise<CaseWithoutReplies> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const record = await row<DetailRecord>(
      this.database,
      `SELECT ${caseColumns}, c.question_post_id, c.root_external_id, q.sent_at AS question_sent_at, s.member_count, s.rules, s.slug
       ${caseJoins} JOIN posts q ON q.id = c.question_post_id WHERE c.id = $1 AND c.desk_id = $2`,
      [id, actor.deskId],
    );
    if (!record) throw new Refusal('not-found');
    const [thread, same, events, notes] = await Promise.all([
      this.thread(record),
      this.sameQuestion(record),
      this.events(id),
      this.notes(id),
    ]);
    const today = dayInGermany();
    const aliasOf = aliases();
    const views = thread.map((post) => postView(post, aliasOf(post.author_id), today));
    const question = views.find((post) => post.id === record.question_post_id);
    if (!question) throw new Error(`case ${id} has lost its question`);
    const { sends, textLimit } = channelAbilities[record.channel];
    return {
      ...caseRow(record, today),
      question,
      assessment: question.assessment,
      thread: views,
      sameQuestion: same.map((post) => ({ ...postView(post, aliasOf(post.author_id), today), spaceName: post.space_name })),
      events,
      notes,
      audience: { memberCount: record.member_count, rules: record.rules, textLimit, sends, link: record.slug ? `/c/${record.slug}` : null },
    };
  }

  /** The thread of the question; where it is alone, what was written around it. */
  private async thread(record: DetailRecord): Promise<PostRecord[]> {
    const thread = await rows<PostRecord>(
      this.database,
      `SELECT * FROM (
         SELECT ${postColumns} ${postJoins} WHERE p.space_id = $1 AND p.root_external_id = $2
         ORDER BY p.id = $3 DESC, abs(extract(epoch FROM p.sent_at - $4)) LIMIT ${threadLimit}
       ) AS nearest ORDER BY sent_at, id`,
      [record.space_id, record.root_external_id, record.question_post_id, record.question_sent_at],
    );
    if (thread.length > 1) return thread;
    const around = (comparison: string, order: string, limit: number): string =>
      `(SELECT ${postColumns} ${postJoins} WHERE p.space_id = $1 AND p.kind <> 'system' AND (p.sent_at, p.id) ${comparison} ($2, $3) ORDER BY p.sent_at ${order}, p.id ${order} LIMIT ${limit})`;
    return rows<PostRecord>(
      this.database,
      `SELECT * FROM (${around('<=', 'DESC', contextBefore + 1)} UNION ALL ${around('>', 'ASC', contextAfter)}) AS near ORDER BY sent_at, id`,
      [record.space_id, record.question_sent_at, record.question_post_id],
    );
  }

  private sameQuestion(record: DetailRecord): Promise<(PostRecord & { space_name: string })[]> {
    return rows(
      this.database,
      `SELECT ${postColumns}, s.name AS space_name ${postJoins} JOIN case_posts cp ON cp.post_id = p.id AND cp.role = 'duplicate' JOIN spaces s ON s.id = p.space_id
       WHERE cp.case_id = $1 ORDER BY p.sent_at LIMIT 50`,
      [record.id],
    );
  }

  private async events(id: string): Promise<CaseEventView[]> {
    const found = await rows<{ id: string; code: string; parameters: CaseEventView['parameters']; actor: string | null; at: Date }>(
      this.database,
      `SELECT e.id, e.code, e.parameters, u.name AS actor, e.at FROM case_events e LEFT JOIN users u ON u.id = e.actor_id WHERE e.case_id = $1 ORDER BY e.at, e.id`,
      [id],
    );
    return found.map((event) => ({ ...event, at: event.at.toISOString() }));
  }

  private async notes(id: string): Promise<NoteView[]> {
    const found = await rows<{ id: string; author: string; text: string; at: Date }>(
      this.database,
      'SELECT n.id, u.name AS author, n.text, n.at FROM notes n JOIN users u ON u.id = n.author_id WHERE n.case_id = $1 ORDER BY n.at, n.id',
      [id],
    );
    return found.map((note) => ({ ...note, at: note.at.toISOString() }));
  }
}
