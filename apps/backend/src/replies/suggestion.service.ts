import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SuggestionView } from '@streetlight/contracts';
import { draftOffline, type Suggestion } from '@streetlight/assistant';
import { type Actor, type Assessment, channelAbilities, type ChannelName, type DeadlineRule, may } from '@streetlight/domain';
import { loadText, type TextEngine } from '@streetlight/text';
import { DataSource } from 'typeorm';
import { germanDay } from '../clock.js';
import { type Connection, row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';

type Asked = Omit<Assessment, 'narrative' | 'deadline'> & {
  text: string;
  sentOn: string;
  channel: ChannelName;
  narrative: string | null;
  rule: DeadlineRule | null;
  due: string | null;
};

/** Room 6, for whoever writes: the answer the machine would give to the question of a case, from vetted and valid words alone. */
@Injectable()
export class SuggestionService implements OnModuleInit {
  private text!: TextEngine;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async onModuleInit(): Promise<void> {
    this.text = await loadText();
  }

  async read(actor: Actor, caseId: string): Promise<SuggestionView> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const suggestion = await this.offline(this.database, actor.deskId, caseId);
    if (!suggestion) throw new Refusal('not-found');
    return this.view(suggestion);
  }

  /** What is drafted without a model, with the sources of every sentence; null where the case is not the desk's or its question is not yet read. */
  async offline(connection: Connection, deskId: string, caseId: string): Promise<Suggestion | null> {
    const asked = await row<Asked>(
      connection,
      `SELECT p.text, (p.sent_at AT TIME ZONE 'Europe/Berlin')::date AS "sentOn", s.channel, a.language, a.confidence, a.script, a.nodiacritics, a.mixed, a.kind,
         a.urgency, a.risk, a.opens_case AS "opensCase", a.topic, a.snippets, a.narrative, a.deadline_rule AS rule, a.deadline_due AS due, a.reasons
       FROM cases c JOIN posts p ON p.id = c.question_post_id JOIN spaces s ON s.id = p.space_id JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
       WHERE c.id = $1 AND c.desk_id = $2`,
      [caseId, deskId],
    );
    return asked && this.draft(asked);
  }

  private draft({ text, sentOn, channel, narrative, rule, due, ...assessment }: Asked): Suggestion {
    return draftOffline({
      post: text,
      assessment: {
        ...assessment,
        narrative: narrative ? { id: narrative, score: 1 } : null,
        deadline: rule && due ? { rule, due } : null,
      },
      writtenOn: sentOn,
      today: germanDay(),
      form: 'public',
      textLimit: channelAbilities[channel].textLimit,
      revisions: assessment.snippets.flatMap(({ key }) => this.knowledge.vetted(key, assessment.language) ?? []),
      values: this.knowledge.base.values,
      identifyLanguage: this.text.identifyLanguage,
    });
  }

  private view(suggestion: Suggestion): SuggestionView {
    if (suggestion.outcome === 'abstained')
      return { text: '', language: null, tier: 0, asOf: null, revisions: [], sentences: [], noneBecause: suggestion.reason };
    const { sentences, sources, language, tier, asOf } = suggestion;
    const cited = (places: readonly number[]): string[] =>
      places.flatMap((place) => {
        const source = sources[place];
        return source?.kind === 'revision' ? [source.revisionId] : [];
      });
    const keys = new Set(sources.flatMap((source) => (source.kind === 'revision' ? [source.key] : [])));
    return {
      text: asText(sentences),
      language,
      tier,
      asOf,
      revisions: [...keys].flatMap((key) => this.knowledge.usable(key, language) ?? []),
      sentences: sentences.map(({ text, cites }) => ({ text, revisionIds: cited(cites) })),
      noneBecause: null,
    };
  }
}

/** Sentences of one role are a paragraph. */
function asText(sentences: readonly { role: string; text: string }[]): string {
  return sentences.map(({ role, text }, at) => `${at === 0 ? '' : sentences[at - 1]?.role === role ? ' ' : '\n\n'}${text}`).join('');
}
