import { Injectable } from '@nestjs/common';
import { type Assessment, type CaseState, priority, dayInGermany } from '@streetlight/domain';
import { fold } from '@streetlight/text';
import type { EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';
import { caseEvent } from './case-events.js';

/** A post that has just been assessed. */
export interface AssessedPost {
  id: string;
  deskId: string;
  spaceId: string;
  authorId: string | null;
  rootExternalId: string;
  text: string;
  sentAt: Date;
}

interface CaseFacts {
  id: string;
  state: CaseState;
  question_post_id: string;
  priority: number;
  urgency: number;
  risk: string;
  deadline_due: string | null;
  deadline_rule: string | null;
}

const factColumns = 'id, state, question_post_id, priority, urgency, risk, deadline_due, deadline_rule';
const excerptLength = 160;

/** The graver of two risks, as SQL: danger that was seen once does not go away by itself. */
export const graverRisk = (a: string, b: string): string =>
  `CASE WHEN 'acute' IN (${a}, ${b}) THEN 'acute' WHEN 'raised' IN (${a}, ${b}) THEN 'raised' ELSE 'none' END`;

/** Room 5, the machine's side: a post that needs somebody opens a case, or joins the one it belongs to. */
@Injectable()
export class CaseOpening {
  /**
   * @param twinOf a near-duplicate post seen before, or null
   * @returns the case the post belongs to now, or null when it opened none
   */
  async place(tx: EntityManager, post: AssessedPost, assessment: Assessment, twinOf: string | null): Promise<string | null> {
    const own = await this.caseOfPost(tx, post.id);
    if (own) return this.reassessed(tx, own, post, assessment);
    const thread = await this.caseOfAuthorInThread(tx, post);
    if (thread) return this.join(tx, thread, post, assessment, 'follow-up');
    if (!assessment.opensCase) return null;
    const twin = twinOf && assessment.risk !== 'acute' ? await this.openCaseOfPost(tx, twinOf) : null;
    if (twin) return this.join(tx, twin, post, assessment, 'duplicate');
    return this.open(tx, post, assessment, null);
  }

  /** Opens a case for a post, whoever wants it: the machine (`actorId` null) or a person who saw what it did not. */
  async open(tx: EntityManager, post: AssessedPost, assessment: Assessment, actorId: string | null): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO cases (id, desk_id, space_id, question_post_id, author_id, root_external_id, priority, kind, topic, language, script, urgency, risk,
         narrative, deadline_rule, deadline_due, excerpt, search_text, last_post_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [id, post.deskId, post.spaceId, post.id, post.authorId, post.rootExternalId, ...caseFacts(post, assessment), post.sentAt],
    );
    await tx.query(`INSERT INTO case_posts (case_id, post_id, role) VALUES ($1, $2, 'question')`, [id, post.id]);
    await this.tell(tx, post.deskId, id, 'case.opened', 'opened', actorId);
    return id;
  }

  private caseOfPost(tx: EntityManager, postId: string): Promise<CaseFacts | null> {
    return row(tx, `SELECT ${factColumns} FROM cases WHERE id = (SELECT case_id FROM case_posts WHERE post_id = $1 LIMIT 1) FOR UPDATE`, [
      postId,
    ]);
  }

  private openCaseOfPost(tx: EntityManager, postId: string): Promise<CaseFacts | null> {
    return row(
      tx,
      `SELECT ${factColumns} FROM cases WHERE state IN ('open','taken','snoozed') AND id = (SELECT case_id FROM case_posts WHERE post_id = $1 LIMIT 1) FOR UPDATE`,
      [postId],
    );
  }

  /** Somebody who asked goes on in the same thread. */
  private caseOfAuthorInThread(tx: EntityManager, post: AssessedPost): Promise<CaseFacts | null> {
    if (!post.authorId) return Promise.resolve(null);
    return row(
      tx,
      `SELECT ${factColumns} FROM cases WHERE space_id = $1 AND root_external_id = $2 AND author_id = $3 AND state NOT IN ('dismissed','merged')
       ORDER BY opened_at DESC LIMIT 1 FOR UPDATE`,
      [post.spaceId, post.rootExternalId, post.authorId],
    );
  }

  private async join(
    tx: EntityManager,
    into: CaseFacts,
    post: AssessedPost,
    assessment: Assessment,
    role: 'duplicate' | 'follow-up',
  ): Promise<string> {
    await tx.query('INSERT INTO case_posts (case_id, post_id, role) VALUES ($1, $2, $3)', [into.id, post.id, role]);
    const graver = priority(assessmentUrgencies(assessment), dayInGermany()) > into.priority;
    await tx.query(
      `UPDATE cases SET post_count = post_count + 1, last_post_at = greatest(last_post_at, $2), version = version + 1,
         state = CASE WHEN state = 'closed' THEN 'open' ELSE state END, ended_at = CASE WHEN state = 'closed' THEN NULL ELSE ended_at END WHERE id = $1`,
      [into.id, post.sentAt],
    );
    if (graver) await this.raise(tx, into.id, assessment);
    await this.tell(tx, post.deskId, into.id, role === 'duplicate' ? 'case.joined-by-duplicate' : 'case.followed-up', 'joined', null);
    return into.id;
  }

  /** Danger, urgency and deadline only ever rise by a further post; a person lowers them. */
  private async raise(tx: EntityManager, caseId: string, assessment: Assessment): Promise<void> {
    await tx.query(
      `UPDATE cases SET priority = $2, urgency = greatest(urgency, $3), risk = ${graverRisk('risk', '$4')},
         deadline_rule = CASE WHEN deadline_due <= $6::date THEN deadline_rule ELSE coalesce($5, deadline_rule) END,
         deadline_due = least(deadline_due, $6::date) WHERE id = $1`,
      [
        caseId,
        priority(assessmentUrgencies(assessment), dayInGermany()),
        assessment.urgency,
        assessment.risk,
        assessment.deadline?.rule ?? null,
        assessment.deadline?.due ?? null,
      ],
    );
  }

  /** The post was edited and read again: the case of a question follows its new wording. */
  private async reassessed(tx: EntityManager, own: CaseFacts, post: AssessedPost, assessment: Assessment): Promise<string> {
    if (own.question_post_id === post.id) {
      const [, ...facts] = caseFacts(post, assessment);
      await tx.query(
        `UPDATE cases SET priority = greatest($2, CASE WHEN risk = 'acute' THEN priority ELSE 0 END), version = version + 1, kind = $3, topic = $4, language = $5,
           script = $6, urgency = $7, risk = CASE WHEN risk = 'acute' THEN risk ELSE $8 END, narrative = $9, deadline_rule = $10, deadline_due = $11,
           excerpt = $12, search_text = $13 WHERE id = $1`,
        [own.id, caseFacts(post, assessment)[0], ...facts],
      );
    }
    await this.tell(tx, post.deskId, own.id, 'case.post-edited', 'edited', null);
    return own.id;
  }

  private async tell(
    tx: EntityManager,
    deskId: string,
    caseId: string,
    code: string,
    change: string,
    actorId: string | null,
  ): Promise<void> {
    await caseEvent(tx, caseId, code, actorId);
    await audit(tx, { deskId, actorId, action: code, subject: 'case', subjectId: caseId });
    await feedChange(tx, deskId, 'case', caseId, change);
  }
}

const assessmentUrgencies = (assessment: Assessment): Parameters<typeof priority>[0] => ({
  kind: assessment.kind,
  risk: assessment.risk,
  urgency: assessment.urgency,
  deadlineDue: assessment.deadline?.due ?? null,
});

/** In the order of the columns from `priority` to `search_text`. */
const caseFacts = (post: AssessedPost, assessment: Assessment): unknown[] => [
  priority(assessmentUrgencies(assessment), dayInGermany()),
  assessment.kind,
  assessment.topic,
  assessment.language,
  assessment.script,
  assessment.urgency,
  assessment.risk,
  assessment.narrative?.id ?? null,
  assessment.deadline?.rule ?? null,
  assessment.deadline?.due ?? null,
  excerptOf(post.text),
  fold(post.text.slice(0, 2000)),
];

function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= excerptLength
    ? line
    : `${Array.from(line)
        .slice(0, excerptLength - 1)
        .join('')}…`;
}
