import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { VettedRevision } from '@streetlight/assistant';
import type { FinderHit, RevisionView, SnippetDetail, SnippetRow } from '@streetlight/contracts';
import { type Actor, type Language, may, type PostLanguage, type SnippetHit, dayInGermany } from '@streetlight/domain';
import { buildSearchIndex, type KnowledgeBase, readKnowledgeBase, renderText, type SearchIndex } from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { type Connection, rows } from '../database/sql.js';
import { FeedReader } from '../live/feed-reader.js';
import { EventLog } from '../logger.js';
import { Refusal } from '../refusal.js';
import { newestValues } from '../values/value-tables.js';
import { type Family, inUse, wordsOutOfUse } from './in-use.js';
import { currentNarratives, narrativesInUse } from './narrative-versions.js';
import { isSuperseded, type RevisionRow, revisionQuery, revisionView, sourceLanguage, usabilityOf } from './revision.view.js';
import { documentOf } from './search-documents.js';
import { vettedRevision } from './vetted-revision.js';

/** Vetted snippets, held in memory with their search index; told by the feed when a revision changes. */
@Injectable()
export class KnowledgeService implements OnModuleInit {
  private readonly byKey = new Map<string, RevisionRow[]>();
  private folder!: KnowledgeBase;
  private searchIndex!: SearchIndex;
  private loadedOn = '';
  private reloading: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(FeedReader) private readonly feed: FeedReader,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  async onModuleInit(): Promise<void> {
    const read = readKnowledgeBase(this.config.KNOWLEDGE_BASE_DIRECTORY);
    this.folder = read.ok ? read.knowledgeBase : read.readable;
    if (!read.ok) this.log.refused('knowledge-base.flawed', { problems: read.problems.length });
    this.searchIndex = buildSearchIndex([], this.folder);
    await this.follow({ values: true, narratives: true, keys: null });
    this.feed.keepUp((changes) => {
      const keys = new Set(changes.filter((change) => change.subject === 'snippet').map((change) => change.id));
      const changed = (subject: 'value' | 'narrative'): boolean => changes.some((change) => change.subject === subject);
      return this.learn({ values: changed('value'), narratives: changed('narrative'), keys: [...keys] });
    });
  }

  /**
   * Takes over what has just been committed. Whoever changes the knowledge base waits for it before they answer, so that this process knows
   * what it says is done; the others hear of it by the feed. Never fails: the change stands, and the feed tells of it once more.
   */
  async learn({
    values = false,
    narratives = false,
    keys = [],
  }: {
    values?: boolean;
    narratives?: boolean;
    keys?: string[];
  }): Promise<void> {
    if (!values && !narratives && keys.length === 0) return;
    await this.follow({ values, narratives, keys }).catch((error: unknown) => this.log.failed('knowledge.unloaded', error));
  }

  /**
   * Topics, values, narratives, glossary: what the assessment reads beside the snippets. Values and narratives are those of the database;
   * each is another object once it has changed.
   */
  get base(): KnowledgeBase {
    return this.folder;
  }

  get index(): SearchIndex {
    return this.searchIndex;
  }

  /** Wordings become valid and expire at midnight: the search follows. What the feed told of while this process began is caught up with. */
  async refresh(): Promise<number> {
    const isNewDay = this.loadedOn !== dayInGermany();
    await this.follow({ values: true, narratives: true, keys: isNewDay ? null : [] });
    return isNewDay ? this.byKey.size : 0;
  }

  /** Whether a snippet has a wording that may be sent today in a language. */
  isUsable(key: string, language: PostLanguage): boolean {
    return this.usableRow(key, language) !== null;
  }

  /** The wording of a snippet that may be sent today in a language, or null. */
  usable(key: string, language: PostLanguage): RevisionView | null {
    const row = this.usableRow(key, language);
    return row ? revisionView(row, dayInGermany(), this.folder.values) : null;
  }

  /** The same for the drafter: as it is stored, its values not yet filled in. */
  vetted(key: string, language: PostLanguage): VettedRevision | null {
    const row = this.usableRow(key, language);
    return row && vettedRevision(row);
  }

  /** All wordings of a snippet as this process knows them, newest first in each language. */
  family(key: string): Family {
    return this.byKey.get(key) ?? [];
  }

  keys(): string[] {
    return [...this.byKey.keys()].sort();
  }

  /** Without the paragraphs that are out of use. */
  private usableRow(key: string, language: PostLanguage): RevisionRow | null {
    const today = dayInGermany();
    const family = this.family(key);
    const valid = family.find((revision) => revision.language === language && usabilityOf(revision, today) === 'usable');
    const found = valid && inUse(valid, family, today);
    return found?.usability === 'usable' ? found.row : null;
  }

  /** What the finder shows for hits of the assessment or of a search, best first; hits without any usable wording are left out. */
  hits(found: readonly (SnippetHit & { reasons?: FinderHit['reasons'] })[], language: Language): FinderHit[] {
    return found.flatMap(({ key, score, reasons }) => {
      const revision = this.usable(key, language);
      const source = this.usable(key, sourceLanguage);
      return source ? [{ key, score, reasons: reasons ?? [], revision, source }] : [];
    });
  }

  search(text: string, language: Language, limit: number): FinderHit[] {
    const found = this.searchIndex.search(text, { language, limit });
    return this.hits(
      found.map(({ key, score, why }) => ({ key, score, reasons: why })),
      language,
    );
  }

  /** Revisions as they stand, whatever their state: for citations of drafts and replies. */
  async revisions(connection: Connection, ids: readonly string[]): Promise<RevisionView[]> {
    return (await this.cited(connection, ids)).map(({ view }) => view);
  }

  /** The same with the paragraphs of each that are out of use since their source has changed, as they read today. */
  async cited(connection: Connection, ids: readonly string[]): Promise<{ view: RevisionView; outOfUse: string[] }[]> {
    if (ids.length === 0) return [];
    const found = await rows<RevisionRow>(
      connection,
      `${revisionQuery} WHERE r.snippet_id IN (SELECT snippet_id FROM revisions WHERE id = ANY($1)) AND (r.id = ANY($1) OR r.language = $2)`,
      [[...new Set(ids)], sourceLanguage],
    );
    const today = dayInGermany();
    return found
      .filter(({ id }) => ids.includes(id))
      .map((revision) => {
        const family = found.filter(({ key }) => key === revision.key);
        const view = revisionView(revision, today, this.folder.values, inUse(revision, family, today).usability);
        const render = (words: string): string => renderText(words, revision.language, today, this.folder.values).text;
        return { view, outOfUse: wordsOutOfUse(revision, family, today).map(render) };
      });
  }

  /** Also what somebody has begun to write and nobody has vetted yet. */
  async list(actor: Actor): Promise<SnippetRow[]> {
    this.mustRead(actor);
    const begun = await rows<Pick<SnippetRow, 'key' | 'area' | 'tier' | 'title'>>(
      this.database,
      `SELECT s.key, s.area, (w.head->>'tier')::int AS tier, w.words->>'title' AS title FROM snippets s JOIN working_copies w ON w.snippet_id = s.id AND w.language = $1
       WHERE NOT EXISTS (SELECT FROM revisions r WHERE r.snippet_id = s.id)`,
      [sourceLanguage],
    );
    const unwritten = begun
      .filter(({ key }) => !this.byKey.has(key))
      .map((row): SnippetRow => ({ ...row, title: row.title || row.key, languages: [], sample: false, nextCheckOn: null }));
    return [...this.keys().flatMap((key) => this.rowOf(key, 'en') ?? []), ...unwritten].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  read(actor: Actor, key: string): SnippetDetail {
    this.mustRead(actor);
    const row = this.rowOf(key, sourceLanguage);
    if (!row) throw new Refusal('not-found');
    const today = dayInGermany();
    const family = this.family(key);
    const current = family.filter((revision) => !isSuperseded(revision, today)).map((revision) => inUse(revision, family, today));
    return { ...row, revisions: current.map(({ row: kept, usability }) => revisionView(kept, today, this.folder.values, usability)) };
  }

  private rowOf(key: string, language: Language): SnippetRow | null {
    const today = dayInGermany();
    const family = this.family(key);
    const revisions = family.filter((revision) => !isSuperseded(revision, today));
    const titled = revisions.find((revision) => revision.language === language) ?? revisions[0];
    if (!titled) return null;
    return {
      key,
      area: titled.area,
      tier: titled.tier,
      title: titled.title,
      languages: revisions.filter((revision) => inUse(revision, family, today).usability === 'usable').map(({ language }) => language),
      sample: revisions.some((revision) => revision.sample),
      nextCheckOn: revisions.flatMap((revision) => revision.next_check_on ?? []).sort()[0] ?? null,
    };
  }

  /** Reads again what has changed. One at a time, so that an earlier answer of the database never overwrites a later one. */
  private follow(changed: { values: boolean; narratives: boolean; keys: string[] | null }): Promise<void> {
    this.reloading = this.reloading
      .catch(() => undefined)
      .then(async () => {
        if (changed.values) await this.readValues();
        const corrected = changed.narratives ? await this.readNarratives() : [];
        const keys = changed.keys && [...new Set([...changed.keys, ...corrected])];
        if (keys === null || keys.length > 0) await this.reloadNow(keys);
      });
    return this.reloading;
  }

  private async readValues(): Promise<void> {
    const values = await newestValues(this.database, Object.keys(this.folder.values));
    if (values && !isDeepStrictEqual(values, this.folder.values)) this.folder = { ...this.folder, values };
  }

  /** The words of narratives are words of the search. @returns the snippets that correct one which has changed: they are found by its words */
  private async readNarratives(): Promise<string[]> {
    const current = await currentNarratives(this.database);
    const before = new Map(this.folder.narratives.map((narrative) => [narrative.id, narrative]));
    const narratives = narrativesInUse(current).map((narrative) => {
      const known = before.get(narrative.id);
      return known && isDeepStrictEqual(known, narrative) ? known : narrative;
    });
    const gone = [...before.values()].filter((narrative) => !narratives.includes(narrative));
    const come = narratives.filter((narrative) => before.get(narrative.id) !== narrative);
    if (current.length === 0 || gone.length + come.length === 0) return [];
    this.folder = { ...this.folder, narratives };
    this.searchIndex.setNarratives(narratives);
    return [...gone, ...come].flatMap(({ correctedBy }) => correctedBy);
  }

  private async reloadNow(keys: string[] | null): Promise<void> {
    const found = await rows<RevisionRow>(
      this.database,
      `${revisionQuery} ${keys ? 'WHERE s.key = ANY($1)' : ''} ORDER BY s.key, r.language, r.number DESC`,
      keys ? [keys] : [],
    );
    const today = dayInGermany();
    if (!keys) this.loadedOn = today;
    for (const key of keys ?? this.byKey.keys()) {
      this.byKey.delete(key);
      this.searchIndex.remove(key);
    }
    for (const revision of found) this.byKey.set(revision.key, [...this.family(revision.key), revision]);
    for (const revision of found) {
      const { row, usability } = inUse(revision, this.family(revision.key), today);
      if (usability === 'usable') this.searchIndex.upsert(documentOf(row, this.folder.narratives));
    }
  }

  private mustRead(actor: Actor): void {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
