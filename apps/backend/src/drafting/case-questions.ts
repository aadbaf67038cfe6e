import { Inject, Injectable } from '@nestjs/common';
import type { SuggestionRequest } from '@streetlight/assistant';
import { type Actor, type Assessment, channelAbilities, type ChannelName, type DeadlineRule, may, dayInGermany } from '@streetlight/domain';
import type { TextEngine } from '@streetlight/text';
import { DataSource } from 'typeorm';
import { row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';

/** Injection token of what reads texts, loaded once. */
export const TEXT = Symbol('text');

type Asked = Omit<Assessment, 'narrative' | 'deadline'> & {
  postId: string;
  editNo: number;
  text: string;
  sentOn: string;
  channel: ChannelName;
  narrative: string | null;
  rule: DeadlineRule | null;
  due: string | null;
};

/** The question of a case with everything an answer may be made of. */
export interface CaseQuestion {
  caseId: string;
  postId: string;
  editNo: number;
  request: SuggestionRequest;
}

/** Reads what a case asks, as the drafters need it. */
@Injectable()
export class CaseQuestions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(TEXT) private readonly text: TextEngine,
  ) {}

  /** @throws Refusal `forbidden`; `not-found` also where the machine has not read the post yet */
  async read(actor: Actor, caseId: string): Promise<CaseQuestion> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const asked = await row<Asked>(
      this.database,
      `SELECT p.id AS "postId", p.edit_no AS "editNo", p.text, (p.sent_at AT TIME ZONE 'Europe/Berlin')::date AS "sentOn", s.channel, a.language, a.confidence,
         a.script, a.nodiacritics, a.mixed, a.kind, a.urgency, a.risk, a.opens_case AS "opensCase", a.topic, a.snippets, a.narrative, a.deadline_rule AS rule,
         a.deadline_due AS due, a.reasons
       FROM cases c JOIN posts p ON p.id = c.question_post_id JOIN spaces s ON s.id = p.space_id JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
       WHERE c.id = $1 AND c.desk_id = $2`,
      [caseId, actor.deskId],
    );
    if (!asked) throw new Refusal('not-found');
    const { postId, editNo, ...rest } = asked;
    return { caseId, postId, editNo, request: this.request(rest) };
  }

  private request({ text, sentOn, channel, narrative, rule, due, ...assessment }: Omit<Asked, 'postId' | 'editNo'>): SuggestionRequest {
    return {
      post: text,
      assessment: {
        ...assessment,
        narrative: narrative ? { id: narrative, score: 1 } : null,
        deadline: rule && due ? { rule, due } : null,
      },
      writtenOn: sentOn,
      today: dayInGermany(),
      form: 'public',
      textLimit: channelAbilities[channel].textLimit,
      revisions: assessment.snippets.flatMap(({ key }) => this.knowledge.vetted(key, assessment.language) ?? []),
      values: this.knowledge.base.values,
      identifyLanguage: this.text.identifyLanguage,
    };
  }
}
