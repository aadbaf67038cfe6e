import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CompareBody, CompareView, PreviewBody, PreviewView, SnippetHead, SnippetWork, TextWork } from '@streetlight/contracts';
import { type Area, type Language, languages, may, dayInGermany } from '@streetlight/domain';
import { endingValues, formatAmount, nextValue, placeholdersOf, renderText } from '@streetlight/knowledge';
import { loadText, type TextEngine } from '@streetlight/text';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Connection, row, rows } from '../database/sql.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { checkWords } from './check-words.js';
import { type Family, newestVetted } from './in-use.js';
import { KnowledgeService } from './knowledge.service.js';
import { revisionQuery, type RevisionRow, sourceLanguage, usabilityOf, wordsOf } from './revision.view.js';
import { tasksOf } from './snippet-tasks.js';
import {
  amountsOn,
  changesView,
  type CommentRow,
  commentView,
  type EventRow,
  eventView,
  matrixCell,
  movesOf,
  personOf,
} from './snippet-work.view.js';
import { copiesOf, type WorkingCopyRow } from './working-copies.js';
import { headOf, lineageOfCopy, newestWording, noWords, type Placed, place, sourceToTranslate } from './writing.js';

/** One snippet with everything about it that is stored, read in one breath. */
export interface SnippetOnDesk {
  id: string;
  key: string;
  area: Area;
  narratives: string[];
  family: Family;
  copies: WorkingCopyRow[];
}

/** What a language would be begun with, or goes on with. */
export interface Begun {
  copy: WorkingCopyRow | null;
  /** The wording it starts from, beside the source. */
  base: Placed | null;
  /** The copy as it was saved last, beside the source. */
  before: Placed | null;
  source: RevisionRow | null;
}

const historyShown = 100;

/** The desk of the editors: a snippet in all its languages with what may be done. */
@Injectable()
export class SnippetWorkService implements OnModuleInit {
  private text!: TextEngine;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async onModuleInit(): Promise<void> {
    this.text = await loadText();
  }

  /** @throws Refusal `not-found` */
  async onDesk(connection: Connection, key: string): Promise<SnippetOnDesk> {
    const snippet = await row<{ id: string; area: Area; narratives: string[] }>(
      connection,
      'SELECT id, area, narratives FROM snippets WHERE key = $1',
      [key],
    );
    if (!snippet) throw new Refusal('not-found');
    const family = await rows<RevisionRow>(connection, `${revisionQuery} WHERE s.key = $1 ORDER BY r.language, r.number DESC`, [key]);
    return { ...snippet, key, family, copies: await copiesOf(connection, key) };
  }

  async read(session: SignedIn, key: string, language: Language): Promise<SnippetWork> {
    if (!may(session.actor, 'snippet.read', { deskId: session.actor.deskId })) throw new Refusal('forbidden');
    const snippet = await this.onDesk(this.database, key);
    const names = await this.namesOf(snippet.family);
    const today = dayInGermany();
    const { family, copies } = snippet;
    const tasks = tasksOf(
      family,
      copies.filter(({ stage }) => stage === 'in-review'),
      today,
      this.knowledge.base.values,
    );
    const text = this.textWork(session, snippet, language, names);
    const titled = newestWording(family, sourceLanguage)?.title ?? copies.find((copy) => copy.language === sourceLanguage)?.words.title;
    return {
      key,
      area: snippet.area,
      title: titled || key,
      languages: languages.map((one) => matrixCell(one, { family, copies, tasks, today })),
      text,
      comments: await this.comments(session.actor.deskId, snippet.id),
      events: await this.events(snippet.id),
      wordings: family
        .filter((revision) => revision.language === language)
        .map((revision) => ({
          id: revision.id,
          number: revision.number,
          words: wordsOf(revision),
          use: usabilityOf(revision, today),
          validFrom: revision.valid_from,
          at: revision.created_at.toISOString(),
          by: personOf(revision.created_by, names.get(revision.created_by ?? '')),
        })),
    };
  }

  /** What a language goes on with: its copy, or the wording a copy would start from; a translation beside the newest source. */
  begun({ family, copies }: Pick<SnippetOnDesk, 'family' | 'copies'>, language: Language): Begun {
    const copy = copies.find((one) => one.language === language) ?? null;
    const newest = newestWording(family, language);
    const source = language === sourceLanguage ? null : sourceToTranslate(family);
    const lineage = newest?.lineage?.kind === 'translation' ? newest.lineage : null;
    return {
      copy,
      source,
      base: newest && source && place({ words: wordsOf(newest), lineage }, family, source),
      before: copy && source && place({ words: copy.words, lineage: lineageOfCopy(copy, family, source) }, family, source),
    };
  }

  /** What holds for a snippet in all languages: as it is being written with the source, or as a translation would be stored now. */
  head({ family, copies }: Pick<SnippetOnDesk, 'family' | 'copies'>, language: Language): SnippetHead {
    const source = newestWording(family, sourceLanguage);
    const copy = copies.find((one) => one.language === sourceLanguage);
    const stored = source && headOf(source);
    return (language === sourceLanguage ? copy?.head : null) ?? stored ?? copy?.head ?? firstHead();
  }

  problems(snippet: SnippetOnDesk, language: Language, words: TextWork['words'], head: SnippetHead): TextWork['problems'] {
    const source = this.sourceWords(snippet, language);
    const { key, area, narratives } = snippet;
    return checkWords({ key, area, narratives, language, words, head, source }, this.knowledge.base, dayInGermany(), this.text);
  }

  private sourceWords({ family, copies }: SnippetOnDesk, language: Language): TextWork['words'] | null {
    if (language === sourceLanguage) return null;
    const source = sourceToTranslate(family);
    return source ? wordsOf(source) : (copies.find((copy) => copy.language === sourceLanguage)?.words ?? null);
  }

  private textWork(session: SignedIn, snippet: SnippetOnDesk, language: Language, names: ReadonlyMap<string, string>): TextWork {
    const { family } = snippet;
    const today = dayInGermany();
    const begun = this.begun(snippet, language);
    const { copy } = begun;
    const newest = newestWording(family, language);
    const standing = newestVetted(family, language);
    const words = (begun.before ?? begun.base)?.words ?? copy?.words ?? (newest ? wordsOf(newest) : noWords);
    const head = this.head(snippet, language);
    const sourceWords = this.sourceWords(snippet, language);
    return {
      language,
      version: copy?.version ?? 0,
      stage: copy?.stage ?? null,
      words,
      head,
      marks: { ...copy?.marks },
      confirmed: copy?.confirmed ?? [],
      savedBy: copy && { id: copy.saved_by, name: copy.saved_by_name },
      savedAt: copy && copy.saved_at.toISOString(),
      source: sourceWords && { number: begun.source?.number ?? 0, words: sourceWords },
      standing: standing && {
        id: standing.id,
        number: standing.number,
        words: wordsOf(standing),
        vettedOn: standing.vetted_on ?? '',
        by: personOf(standing.created_by, names.get(standing.created_by ?? '')),
      },
      changes: this.changes(snippet, language, words),
      outdated: (begun.before ?? begun.base)?.outdated ?? [],
      problems: this.problems(snippet, language, words, head),
      amounts: amountsOn(words, language, today, this.knowledge.base.values),
      moves: movesOf(session, language, { copy, standing: standing ?? newest, head, today }),
    };
  }

  /** For the source: from the wording in force to what is written. For a translation: what became of the source since it was translated. */
  private changes(snippet: SnippetOnDesk, language: Language, words: TextWork['words']): TextWork['changes'] {
    const { family, copies } = snippet;
    const source = sourceToTranslate(family);
    if (!source) return [];
    if (language === sourceLanguage) {
      const marks = copies.find((copy) => copy.language === language)?.marks ?? {};
      return changesView(wordsOf(source), words, language, marks);
    }
    const newest = newestWording(family, language);
    if (!newest) return [];
    const follows = newest.lineage?.kind === 'translation' ? newest.lineage.source : null;
    const then = family.find(
      (row) => row.language === sourceLanguage && (follows === null ? row.lineage === null : row.number === follows),
    );
    return then && then.id !== source.id ? changesView(wordsOf(then), wordsOf(source), sourceLanguage) : [];
  }

  /** Any two wordings, paragraph by paragraph: revisions, or the versions of two editors. */
  compare({ language, before, after }: z.output<typeof CompareBody>): z.output<typeof CompareView> {
    return { changes: changesView(before, after, language) };
  }

  /** A text as it reads on a day, with the amounts that will change. */
  preview({ language, words, on }: z.output<typeof PreviewBody>): PreviewView {
    const { values } = this.knowledge.base;
    const rendered = [words.public, ...words.full].map((text) => renderText(text, language, on, values));
    const names = [...new Set(placeholdersOf([words.public, ...words.full].join('\n\n')).map(({ name }) => name))];
    const [first, ...full] = rendered.map(({ text }) => text);
    return {
      title: words.title,
      public: first ?? '',
      full: full.filter((text) => text !== ''),
      missing: [...new Set(rendered.flatMap(({ missing }) => missing))],
      announced: names.flatMap((name) => {
        const next = nextValue(values, name, on);
        const unit = values[name]?.unit;
        return next && unit ? [{ name, from: next.from, amount: formatAmount(next.amount, unit, language) }] : [];
      }),
      ending: endingValues(values).filter(({ name }) => names.includes(name)),
    };
  }

  private async namesOf(family: Family): Promise<Map<string, string>> {
    const ids = [...new Set(family.flatMap(({ created_by: by }) => by ?? []))];
    if (ids.length === 0) return new Map();
    const people = await rows<{ id: string; name: string }>(this.database, 'SELECT id, name FROM users WHERE id = ANY($1)', [ids]);
    return new Map(people.map(({ id, name }) => [id, name]));
  }

  private async comments(deskId: string, snippetId: string): Promise<SnippetWork['comments']> {
    const found = await rows<CommentRow>(
      this.database,
      `SELECT c.*, a.name AS author_name, r.name AS resolver_name FROM snippet_comments c JOIN users a ON a.id = c.author_id LEFT JOIN users r ON r.id = c.resolved_by
       WHERE c.desk_id = $1 AND c.snippet_id = $2 ORDER BY c.written_at`,
      [deskId, snippetId],
    );
    return found.map(commentView);
  }

  private async events(snippetId: string): Promise<SnippetWork['events']> {
    const found = await rows<EventRow>(
      this.database,
      `SELECT e.id, e.code, e.language, r.number, e.note, e.actor_id, u.name AS actor_name, e.at
       FROM snippet_events e LEFT JOIN users u ON u.id = e.actor_id LEFT JOIN revisions r ON r.id = e.revision_id
       WHERE e.snippet_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT ${historyShown}`,
      [snippetId],
    );
    return found.map(eventView);
  }
}

/** What a new snippet begins with. */
export const firstHead = (): SnippetHead => ({ tier: 1, validFrom: dayInGermany(), validTo: null, refer: 'advice-centre', sources: [] });
