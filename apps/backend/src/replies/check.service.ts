import { draftOffline, type DraftSource } from '@streetlight/assistant';
import type { CheckBody, DraftCheck, RevisionView } from '@streetlight/contracts';
import {
  type Actor,
  channelAbilities,
  type ChannelName,
  type Colleague,
  type GateCode,
  isLanguage,
  type Language,
  may,
  type PostLanguage,
  readersOf,
  type Risk,
  type Tier,
  tierOf,
  dayInGermany,
} from '@streetlight/domain';
import { sentencesOf } from '@streetlight/knowledge';
import type { TextEngine } from '@streetlight/text';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Connection, row, rows } from '../database/sql.js';
import { MembersService } from '../desks/members.service.js';
import { CaseQuestions, TEXT } from '../drafting/case-questions.js';
import type { DraftedSentence } from '../drafting/drafted-text.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { type CitedWording, checkWords, type Override } from './draft-check.js';
import { readersByName } from './readers-by-name.js';

/** A text of a person, whose it is, and where it shall stand. */
export interface WordsOfDraft {
  deskId: string;
  caseId: string;
  authorId: string;
  inReplyTo: string;
  text: string;
  language: Language;
  revisionIds: readonly string[];
}

/** What a check has found, with what only the backend needs of it. */
export interface Checked {
  check: DraftCheck;
  cited: RevisionView[];
  team: Colleague[];
}

interface Asked {
  space_id: string;
  channel: ChannelName;
  risk: Risk;
  due: string | null;
  language: PostLanguage;
  confidence: number | null;
}

/** The machine is that sure of the language of a question before an answer in another one needs a reason. */
const surely = 0.9;
/** Drafted answers of a case that somebody may have taken over. */
const mostDrafted = 5;
/** Wordings kept read; each takes a few milliseconds to read. */
const mostKept = 500;

/** The gates on a person's words, and who has to read them: while they are written, when they are handed in, and when they go out. */
@Injectable()
export class CheckService {
  private readonly kept = new Map<string, CitedWording>();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CaseQuestions) private readonly questions: CaseQuestions,
    @Inject(TEXT) private readonly text: TextEngine,
    @Inject(MembersService) private readonly members: MembersService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
  ) {}

  /** What the gates say of what somebody is writing. */
  async whileWriting(actor: Actor, caseId: string, body: CheckBody): Promise<DraftCheck> {
    if (!may(actor, 'draft.write', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return (await this.run(this.database, actor, { ...body, caseId, deskId: actor.deskId, authorId: actor.userId })).check;
  }

  /**
   * Everything a reply has to fulfil, checked now; citations stay as they are until the transaction ends.
   * @throws Refusal `draft-empty`, `text-too-long`, `consent-missing`, `citation-not-valid`, `private-only`, `gates-failed`
   */
  async mustBeReleasable(tx: EntityManager, actor: Actor, words: WordsOfDraft): Promise<Checked> {
    if (words.text.trim() === '') throw new Refusal('draft-empty');
    const asked = await this.asked(tx, words);
    const { textLimit } = channelAbilities[asked.channel];
    if (words.text.length > textLimit) throw new Refusal('text-too-long', { length: words.text.length, limit: textLimit });
    await this.spaces.mustHaveConsent(tx, asked.space_id);
    // Held until commit, so that no withdrawal slips in between the check and the release.
    await tx.query('SELECT 1 FROM vettings WHERE revision_id = ANY($1) FOR SHARE', [words.revisionIds]);
    const checked = await this.run(tx, actor, words, asked);
    const stale = checked.cited.find(({ usability }) => usability !== 'usable');
    if (stale) throw new Refusal('citation-not-valid', { key: stale.key, usability: stale.usability });
    const { ruling, sentences, passes } = checked.check;
    if (ruling.privateOnly) throw new Refusal('private-only', { key: checked.cited.find(({ tier }) => tier === 3)?.key ?? '' });
    const failing = sentences.filter(({ findings, override }) => findings.length > 0 && override === null);
    if (!passes) throw new Refusal('gates-failed', { count: failing.length }, failing);
    return checked;
  }

  /** @param actor whoever may read the case: its question is read with their right @param known what was asked, where it was read before */
  async run(connection: Connection, actor: Actor, words: WordsOfDraft, known?: Asked): Promise<Checked> {
    const today = dayInGermany();
    const asked = known ?? (await this.asked(connection, words));
    const cited = await this.cited(connection, words);
    const drafted = await this.drafted(connection, actor, words);
    const overrides = await this.overrides(connection, words);
    const team = await this.members.team(connection, words.deskId);
    const found = checkWords({
      text: words.text,
      language: words.language,
      asked: (asked.confidence ?? 0) >= surely && isLanguage(asked.language) ? asked.language : null,
      cited: cited.map((revision) => this.wording(revision, today)),
      around: [...drafted.around, ...dayAsSource(asked.due, words.language), ...(await this.corrections(connection, words))],
      drafted: drafted.sentences,
      overrides,
      identifyLanguage: this.text.identifyLanguage,
    });
    const ruling = tierOf({
      snippets: cited.map(({ key, tier }) => ({ key, tier: tier as Tier })),
      states: found.states || words.text.trim() === '',
      ownWords: found.ownWords,
      risk: asked.risk,
      due: asked.due,
      today,
      overrides: found.overrides,
    });
    const readers = readersOf(team, { tier: ruling.tier, authorId: words.authorId, deskId: words.deskId }, today);
    return { check: { sentences: found.sentences, passes: found.passes, ruling, readers: readersByName(readers) }, cited, team };
  }

  /** What is cited; a wording of which the text says a paragraph whose source has changed since counts as outdated. */
  private async cited(connection: Connection, { text, revisionIds }: WordsOfDraft): Promise<RevisionView[]> {
    const found = await this.knowledge.cited(connection, revisionIds);
    return found.map(({ view, outOfUse }) => (outOfUse.some((words) => text.includes(words)) ? { ...view, usability: 'outdated' } : view));
  }

  /** What machines have drafted for the case, and what their sentences rest on beside the wordings: the computed deadline, the house's words. */
  private async drafted(
    connection: Connection,
    actor: Actor,
    words: WordsOfDraft,
  ): Promise<{ around: DraftSource[]; sentences: string[] }> {
    const question = await this.questions.read(actor, words.caseId).catch((error: unknown) => {
      // Edited just now and not read by the machine yet.
      if (error instanceof Refusal && error.code === 'not-found') return null;
      throw error;
    });
    const suggestion = question && draftOffline(question.request);
    const offline = suggestion?.outcome === 'draft' ? suggestion : null;
    const stored = await rows<{ language: Language; sentences: DraftedSentence[] }>(
      connection,
      `SELECT language, sentences FROM drafted_answers WHERE case_id = $1 AND language IS NOT NULL ORDER BY made_at DESC LIMIT ${mostDrafted}`,
      [words.caseId],
    );
    const unsourced = stored.flatMap(({ language, sentences }) =>
      sentences.filter(({ revisionIds }) => revisionIds.length === 0).map(({ text }): DraftSource => ({ text, language })),
    );
    // Values of the day the post speaks of stand in the machine's sources; of what is cited only.
    const sources = offline?.sources.filter((source) => source.kind !== 'revision' || words.revisionIds.includes(source.revisionId)) ?? [];
    return {
      around: [...sources, ...unsourced],
      sentences: [...(offline?.sentences ?? []), ...stored.flatMap(({ sentences }) => sentences)].map(({ text }) => text),
    };
  }

  /** What corrections of earlier answers to the same post say before the vetted words; that is for certain, and stands in no snippet. */
  private async corrections(connection: Connection, { deskId, inReplyTo, language }: WordsOfDraft): Promise<DraftSource[]> {
    const found = await rows<{ opening: string }>(
      connection,
      `SELECT rr.opening FROM recall_replies rr JOIN recalls k ON k.id = rr.recall_id JOIN replies y ON y.id = rr.reply_id
       WHERE y.in_reply_to = $1 AND k.desk_id = $2 AND rr.opening IS NOT NULL`,
      [inReplyTo, deskId],
    );
    return found.map(({ opening }) => ({ text: opening, language }));
  }

  private async asked(connection: Connection, { caseId, deskId, inReplyTo }: WordsOfDraft): Promise<Asked> {
    const found = await row<Asked>(
      connection,
      `SELECT p.space_id, s.channel, c.risk, c.deadline_due AS due, coalesce(a.language, 'und') AS language, a.confidence
       FROM cases c JOIN posts p ON p.id = $3 JOIN spaces s ON s.id = p.space_id AND s.desk_id = c.desk_id
       LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no WHERE c.id = $1 AND c.desk_id = $2`,
      [caseId, deskId, inReplyTo],
    );
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private overrides(connection: Connection, { caseId, authorId }: WordsOfDraft): Promise<Override[]> {
    return rows<{ sentence: string; codes: GateCode[]; reason: string; by: string }>(
      connection,
      `SELECT o.sentence, o.codes, o.reason, u.name AS by FROM draft_overrides o JOIN drafts d ON d.id = o.draft_id JOIN users u ON u.id = o.user_id
       WHERE d.case_id = $1 AND d.author_id = $2 AND d.state IN ('open','submitted','returned') ORDER BY o.at, o.id`,
      [caseId, authorId],
    );
  }

  /** A wording as it reads today. The same object each time, so that the gates need not read it again. */
  private wording(revision: RevisionView, today: string): CitedWording {
    const valid = revision.usability === 'usable';
    const place = `${revision.id} ${today} ${valid}`;
    const known = this.kept.get(place);
    if (known) return known;
    const text = [revision.publicText, revision.fullText, ...revision.askFirst].join('\n\n');
    const { key, language } = revision;
    const made: CitedWording = { key, source: { text, language, valid }, sentences: sentencesOf(text, language) };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(place, made);
    return made;
  }
}

/** The last day of the deadline, for whoever writes it in words of their own. */
const dayAsSource = (due: string | null, language: Language): DraftSource[] =>
  due === null ? [] : [{ text: due.split('-').reverse().join('.'), language }];
