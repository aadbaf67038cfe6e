import { Inject, Injectable } from '@nestjs/common';
import type { DraftCheck, ReturnedDraft, WaitingDetail, WaitingList, WaitingQuery } from '@streetlight/contracts';
import {
  type Actor,
  channelAbilities,
  type ChannelName,
  type Language,
  may,
  type PostLanguage,
  type Risk,
  type Tier,
} from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { AnswersService } from '../cases/answers.service.js';
import { row, rows } from '../database/sql.js';
import { MembersService } from '../desks/members.service.js';
import { Refusal } from '../refusal.js';
import { CheckService } from '../replies/check.service.js';
import { waitingDraft } from './review.view.js';

export interface WaitingRow {
  id: string;
  version: number;
  case_id: string;
  number: string;
  desk_id: string;
  author_id: string;
  author: string;
  language: Language;
  tier: Tier;
  submitted_at: Date;
  risk: Risk;
  deadline_rule: string | null;
  deadline_due: string | null;
  excerpt: string;
  question_language: PostLanguage;
  space: string;
  channel: ChannelName;
  text: string;
  in_reply_to: string;
  revision_ids: string[];
}

const waitingQuery = `
  SELECT d.id, d.version, d.case_id, c.number, c.desk_id, d.author_id, u.name AS author, d.language, d.tier, d.submitted_at, c.risk, c.deadline_rule,
    c.deadline_due, c.excerpt, c.language AS question_language, s.name AS space, s.channel, d.text, d.in_reply_to, d.revision_ids
  FROM drafts d JOIN cases c ON c.id = d.case_id JOIN users u ON u.id = d.author_id JOIN posts p ON p.id = d.in_reply_to JOIN spaces s ON s.id = p.space_id
  WHERE d.state = 'submitted' AND c.desk_id = $1`;

/** More than this never wait at a desk that still works. */
const mostShown = 500;

/** What waits for another person, longest first: for whom, and where nobody is there, that too. */
@Injectable()
export class WaitingService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(MembersService) private readonly members: MembersService,
    @Inject(CheckService) private readonly checks: CheckService,
    @Inject(AnswersService) private readonly answers: AnswersService,
  ) {}

  async list(actor: Actor, { language }: WaitingQuery): Promise<WaitingList> {
    this.mustRead(actor);
    const found = await rows<WaitingRow>(this.database, `${waitingQuery} ORDER BY d.submitted_at, d.id LIMIT ${mostShown}`, [actor.deskId]);
    const team = await this.members.team(this.database, actor.deskId);
    const all = found.map((waiting) => waitingDraft(waiting, actor, team));
    return {
      items: all.filter((waiting) => language === undefined || waiting.language === language),
      returned: await this.returned(actor),
      mine: all.filter(({ mine }) => mine).length,
      languages: [...new Set(all.map((waiting) => waiting.language))].sort(),
    };
  }

  /** @throws Refusal `not-found` where it does not wait any more */
  async read(actor: Actor, draftId: string): Promise<WaitingDetail> {
    const waiting = await this.find(actor, draftId);
    const { check, cited, team } = await this.checks.run(this.database, actor, wordsOf(waiting));
    return {
      ...waitingDraft(waiting, actor, team),
      text: waiting.text,
      inReplyTo: waiting.in_reply_to,
      citations: cited,
      check,
      textLimit: channelAbilities[waiting.channel].textLimit,
      earlier: await this.answers.decisions(this.database, draftId),
    };
  }

  /** What the gates say of the draft with other words. */
  async check(actor: Actor, draftId: string, text: string): Promise<DraftCheck> {
    const waiting = await this.find(actor, draftId);
    return (await this.checks.run(this.database, actor, { ...wordsOf(waiting), text })).check;
  }

  private async returned(actor: Actor): Promise<ReturnedDraft[]> {
    const found = await rows<{ id: string; case_id: string; number: string; reviewer: string; at: Date; excerpt: string }>(
      this.database,
      `SELECT d.id, d.case_id, c.number, v.reviewer, v.at, c.excerpt FROM drafts d JOIN cases c ON c.id = d.case_id
       JOIN LATERAL (SELECT u.name AS reviewer, r.at FROM reviews r JOIN users u ON u.id = r.reviewer_id WHERE r.draft_id = d.id ORDER BY r.at DESC LIMIT 1) v ON true
       WHERE d.author_id = $1 AND d.state = 'returned' AND c.desk_id = $2 ORDER BY v.at, d.id`,
      [actor.userId, actor.deskId],
    );
    return found.map(({ case_id, number, at, ...draft }) => ({
      ...draft,
      caseId: case_id,
      caseNumber: Number(number),
      at: at.toISOString(),
    }));
  }

  private async find(actor: Actor, draftId: string): Promise<WaitingRow> {
    this.mustRead(actor);
    const waiting = await row<WaitingRow>(this.database, `${waitingQuery} AND d.id = $2`, [actor.deskId, draftId]);
    if (!waiting) throw new Refusal('not-found');
    return waiting;
  }

  private mustRead(actor: Actor): void {
    if (!may(actor, 'review.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

const wordsOf = (waiting: WaitingRow) => ({
  deskId: waiting.desk_id,
  caseId: waiting.case_id,
  authorId: waiting.author_id,
  inReplyTo: waiting.in_reply_to,
  text: waiting.text,
  language: waiting.language,
  revisionIds: waiting.revision_ids,
});
