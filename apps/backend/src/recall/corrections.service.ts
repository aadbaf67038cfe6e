import { Inject, Injectable } from '@nestjs/common';
import type { VettedRevision } from '@streetlight/assistant';
import type { TickBody } from '@streetlight/contracts';
import { type Actor, channelAbilities, type ChannelName, type Language, may, dayInGermany } from '@streetlight/domain';
import { correctionDraft, type Grading } from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { CasesService } from '../cases/cases.service.js';
import { row, rows } from '../database/sql.js';
import { keepMachineWords } from '../drafting/machine-words.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { textsOf } from './changed-words.js';
import { recountRecall } from './recall-counts.js';
import { lockRecall } from './recalls.service.js';
import { partsTaken } from './sent-words.js';

interface Wrong {
  state: string;
  is_ticked: boolean;
  grade: Grading['grade'];
  reason: Grading['reason'];
  about: string;
  wrong_from: string | null;
  text: string;
  language: Language;
  released_on: string;
  in_reply_to: string;
  case_id: string;
  channel: ChannelName;
  revision_id: string;
  key: string;
}

/** Puts wrong replies right: a correction in the composer of a person, and the tick when it stands there. Nothing is sent from here. */
@Injectable()
export class CorrectionsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CasesService) private readonly cases: CasesService,
  ) {}

  /**
   * Takes the case of a wrong reply, opens it again where it was finished, and lays the correction into the actor's draft, below what
   * already stands in it. Asked again it only leads there.
   * @returns the id of the case; @throws Refusal `recall-closed`, `recall-tick-impossible`, `case-held`
   */
  correct(actor: Actor, recallId: string, replyId: string): Promise<string> {
    if (!may(actor, 'draft.write', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      await lockRecall(tx, actor, recallId);
      const wrong = await this.wrongReply(tx, actor, recallId, replyId);
      await this.cases.takeUp(tx, actor, wrong.case_id);
      const opening = await this.layIntoDraft(tx, actor, wrong);
      await tx.query(
        'UPDATE recall_replies SET correcting_by = $3, correcting_since = coalesce(correcting_since, now()), opening = $4 WHERE recall_id = $1 AND reply_id = $2',
        [recallId, replyId, actor.userId, opening],
      );
      await this.tell(tx, actor.deskId, actor.userId, recallId, 'recall.correcting', { reply: replyId });
      await feedChange(tx, actor.deskId, 'case', wrong.case_id, 'correcting');
      return wrong.case_id;
    });
  }

  /** A person says that wrong replies were put right elsewhere, or need nothing, and why. @throws Refusal `recall-tick-impossible` unless all can be ticked */
  tick(actor: Actor, recallId: string, { replyIds, outcome, note }: TickBody): Promise<void> {
    if (!may(actor, 'recall.tick', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const ids = [...new Set(replyIds)];
    return this.database.transaction(async (tx) => {
      const { state } = await lockRecall(tx, actor, recallId);
      if (state === 'closed') throw new Refusal('recall-closed');
      const ticked = await rows(
        tx,
        `INSERT INTO recall_ticks (recall_id, reply_id, outcome, note, ticked_by)
         SELECT recall_id, reply_id, $3, $4, $5 FROM recall_replies WHERE recall_id = $1 AND reply_id = ANY($2) AND grade = 'wrong-now' AND NOT is_ticked RETURNING 1`,
        [recallId, ids, outcome, note, actor.userId],
      );
      if (ticked.length !== ids.length) throw new Refusal('recall-tick-impossible', { count: ids.length - ticked.length });
      await this.mark(tx, actor.deskId, actor.userId, recallId, ids, `recall.${outcome}`);
    });
  }

  /** Ticks off what a correction now stands under. @returns how many replies */
  async tickCorrected(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const ticked = await rows<{ recall_id: string; reply_id: string; ticked_by: string; desk_id: string }>(
        tx,
        `WITH corrected AS (
           SELECT rr.recall_id, rr.reply_id, n.id AS correction_id, n.drafted_by, k.desk_id
           FROM recall_replies rr JOIN recalls k ON k.id = rr.recall_id JOIN replies y ON y.id = rr.reply_id
           JOIN LATERAL (SELECT n.id, n.drafted_by FROM replies n JOIN LATERAL (SELECT state FROM deliveries WHERE reply_id = n.id ORDER BY attempt DESC LIMIT 1) d
             ON d.state = 'sent' WHERE n.in_reply_to = y.in_reply_to AND n.released_at > rr.correcting_since ORDER BY n.released_at LIMIT 1) n ON true
           WHERE rr.correcting_since IS NOT NULL AND NOT rr.is_ticked
         ), ticked AS (
           INSERT INTO recall_ticks (recall_id, reply_id, outcome, correction_id, ticked_by)
           SELECT recall_id, reply_id, 'corrected', correction_id, drafted_by FROM corrected ON CONFLICT DO NOTHING RETURNING recall_id, reply_id, ticked_by
         )
         SELECT t.*, c.desk_id FROM ticked t JOIN corrected c USING (recall_id, reply_id)`,
      );
      for (const { recall_id, reply_id, ticked_by, desk_id } of ticked)
        await this.mark(tx, desk_id, ticked_by, recall_id, [reply_id], 'recall.corrected');
      return ticked.length;
    });
  }

  private async wrongReply(tx: EntityManager, actor: Actor, recallId: string, replyId: string): Promise<Wrong> {
    const wrong = await row<Wrong>(
      tx,
      `SELECT k.state, rr.is_ticked, rr.grade, rr.reason, rr.about, k.wrong_from, y.text, y.language, (y.released_at AT TIME ZONE 'Europe/Berlin')::date AS released_on,
         y.in_reply_to, coalesce((SELECT cp.case_id FROM case_posts cp WHERE cp.post_id = y.in_reply_to LIMIT 1), y.case_id) AS case_id, sp.channel,
         r.id AS revision_id, s.key
       FROM recall_replies rr JOIN recalls k ON k.id = rr.recall_id JOIN replies y ON y.id = rr.reply_id JOIN spaces sp ON sp.id = y.space_id
       JOIN LATERAL (SELECT r.* FROM reply_citations rc JOIN revisions r ON r.id = rc.revision_id WHERE rc.reply_id = y.id
                     ORDER BY r.id = k.revision_id DESC NULLS LAST, (r.public_text || array_to_string(r.full_text, ' ')) LIKE '%{' || k.value_name || '%' DESC NULLS LAST LIMIT 1) r ON true
       JOIN snippets s ON s.id = r.snippet_id
       WHERE rr.recall_id = $1 AND rr.reply_id = $2 AND k.desk_id = $3`,
      [recallId, replyId, actor.deskId],
    );
    if (!wrong) throw new Refusal('not-found');
    if (wrong.state === 'closed') throw new Refusal('recall-closed');
    if (wrong.is_ticked || wrong.grade !== 'wrong-now') throw new Refusal('recall-tick-impossible', { count: 1 });
    return wrong;
  }

  /** What somebody has begun to write in the case stays, above the correction. @returns what the correction says before the vetted words */
  private async layIntoDraft(tx: EntityManager, actor: Actor, wrong: Wrong): Promise<string> {
    const { text, opening, revisionIds } = await this.words(tx, wrong);
    const held = await row<{ id: string; text: string; state: string }>(
      tx,
      `SELECT id, text, state FROM drafts WHERE case_id = $1 AND author_id = $2 AND state IN ('open','submitted','returned') FOR UPDATE`,
      [wrong.case_id, actor.userId],
    );
    if (held?.text.includes(text.split('\n', 1)[0] ?? text)) return opening;
    if (held?.state === 'submitted') throw new Refusal('draft-moved', { state: held.state });
    const { case_id: caseId, in_reply_to: postId, language } = wrong;
    const answerId = await keepMachineWords(tx, { caseId, postId, text, language, askedBy: actor.userId });
    if (!held) {
      await tx.query(
        `INSERT INTO drafts (id, case_id, author_id, in_reply_to, text, language, revision_ids, drafted_answer_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), caseId, actor.userId, postId, text, language, revisionIds, answerId],
      );
      return opening;
    }
    const both = held.text.trim() === '' ? text : `${held.text.trimEnd()}\n\n${text}`;
    await tx.query(
      `UPDATE drafts SET text = $2, language = $3, in_reply_to = $4, version = version + 1, saved_at = now(),
         revision_ids = ARRAY(SELECT DISTINCT unnest(revision_ids || $5::uuid[])) WHERE id = $1`,
      [held.id, both, wrong.language, wrong.in_reply_to, revisionIds],
    );
    return opening;
  }

  private async words(tx: EntityManager, wrong: Wrong): Promise<{ text: string; opening: string; revisionIds: string[] }> {
    const old = (await textsOf(tx, [wrong.revision_id])).get(wrong.revision_id);
    const successor = await this.usableNow(tx, wrong);
    const draftOf = (part: 'public' | 'full', hasSuccessor: boolean) =>
      correctionDraft({
        language: wrong.language,
        grading: { grade: wrong.grade, reason: wrong.reason, about: wrong.about },
        releasedOn: wrong.released_on,
        title: old?.title ?? wrong.key,
        wrongFrom: wrong.wrong_from,
        successor: hasSuccessor && successor ? successor.text : null,
        part,
        values: this.knowledge.base.values,
        today: dayInGermany(),
      });
    const taken = old ? partsTaken(wrong.text, { public: old.public, full: old.full.join('\n\n') }, wrong.language) : ['public'];
    const { textLimit } = channelAbilities[wrong.channel];
    for (const part of taken.includes('public') ? (['public'] as const) : (['full', 'public'] as const)) {
      const drafted = successor && draftOf(part, true);
      if (drafted && drafted.missing.length === 0 && drafted.text.length <= textLimit)
        return { text: drafted.text, opening: drafted.text.split('\n\n', 1)[0] ?? '', revisionIds: [successor.id] };
    }
    const without = draftOf('public', false)?.text ?? '';
    return { text: without, opening: without, revisionIds: [] };
  }

  /** Asked of the database: what this process remembers may be a moment behind a withdrawal. */
  private async usableNow(tx: EntityManager, { key, language }: Wrong): Promise<VettedRevision | null> {
    const vetted = this.knowledge.vetted(key, language);
    const [revision] = vetted ? await this.knowledge.revisions(tx, [vetted.id]) : [];
    return revision?.usability === 'usable' ? vetted : null;
  }

  private async mark(
    tx: EntityManager,
    deskId: string,
    actorId: string,
    recallId: string,
    replyIds: readonly string[],
    action: string,
  ): Promise<void> {
    await tx.query('UPDATE recall_replies SET is_ticked = true WHERE recall_id = $1 AND reply_id = ANY($2)', [recallId, replyIds]);
    await recountRecall(tx, recallId);
    await this.tell(tx, deskId, actorId, recallId, action, { count: replyIds.length });
  }

  private async tell(
    tx: EntityManager,
    deskId: string,
    actorId: string,
    recallId: string,
    action: string,
    parameters: Record<string, string | number>,
  ): Promise<void> {
    await audit(tx, { deskId, actorId, action, subject: 'recall', subjectId: recallId, parameters });
    await feedChange(tx, deskId, 'recall', recallId, action);
  }
}
