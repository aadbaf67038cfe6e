import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { VettedRevision } from '@streetlight/assistant';
import type { FinderHit, RevisionView, SnippetDetail, SnippetRow } from '@streetlight/contracts';
import { type Actor, type Language, may, type PostLanguage, type SnippetHit } from '@streetlight/domain';
import { buildSearchIndex, type KnowledgeBase, readKnowledgeBase, type SearchIndex } from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { germanDay } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { type Connection, rows } from '../database/sql.js';
import { FeedReader } from '../live/feed-reader.js';
import { EventLog } from '../logger.js';
import { Refusal } from '../refusal.js';
import { isSuperseded, type RevisionRow, revisionQuery, revisionView, usabilityOf } from './revision.view.js';
import { documentOf } from './search-documents.js';
import { vettedRevision } from './vetted-revision.js';

const sourceLanguage: Language = 'de';

/** Vetted snippets, held in memory with their search index; told by the feed when a revision changes. */
@Injectable()
export class KnowledgeService implements OnModuleInit {
  private readonly byKey = new Map<string, RevisionRow[]>();
  private folder!: KnowledgeBase;
  private searchIndex!: SearchIndex;
  private loadedOn = '';

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
    await this.reload(null);
    this.feed.followAll((changes) => {
      const keys = new Set(changes.filter((change) => change.subject === 'snippet').map((change) => change.id));
      if (keys.size > 0) this.reload([...keys]).catch((error: unknown) => this.log.failed('knowledge.unloaded', error));
    });
  }

  /** Topics, values, narratives, glossary: what the assessment reads beside the snippets. */
  get base(): KnowledgeBase {
    return this.folder;
  }

  get index(): SearchIndex {
    return this.searchIndex;
  }

  /** Wordings become valid and expire at midnight: the search follows. */
  async refresh(): Promise<number> {
    if (this.loadedOn === germanDay()) return 0;
    await this.reload(null);
    return this.byKey.size;
  }

  /** Whether a snippet has a wording that may be sent today in a language. */
  isUsable(key: string, language: PostLanguage): boolean {
    return this.usableRow(key, language) !== null;
  }

  /** The wording of a snippet that may be sent today in a language, or null. */
  usable(key: string, language: PostLanguage): RevisionView | null {
    const row = this.usableRow(key, language);
    return row ? revisionView(row, germanDay(), this.folder.values) : null;
  }

  /** The same for the drafter: as it is stored, its values not yet filled in. */
  vetted(key: string, language: PostLanguage): VettedRevision | null {
    const row = this.usableRow(key, language);
    return row && vettedRevision(row);
  }

  private usableRow(key: string, language: PostLanguage): RevisionRow | null {
    const today = germanDay();
    return this.byKey.get(key)?.find((revision) => revision.language === language && usabilityOf(revision, today) === 'usable') ?? null;
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
    if (ids.length === 0) return [];
    const found = await rows<RevisionRow>(connection, `${revisionQuery} WHERE r.id = ANY($1)`, [[...new Set(ids)]]);
    const today = germanDay();
    return found.map((row) => revisionView(row, today, this.folder.values));
  }

  list(actor: Actor): SnippetRow[] {
    this.mustRead(actor);
    return [...this.byKey.keys()].sort().flatMap((key) => this.rowOf(key, 'en') ?? []);
  }

  read(actor: Actor, key: string): SnippetDetail {
    this.mustRead(actor);
    const row = this.rowOf(key, sourceLanguage);
    if (!row) throw new Refusal('not-found');
    const today = germanDay();
    const current = (this.byKey.get(key) ?? []).filter((revision) => !isSuperseded(revision, today));
    return { ...row, revisions: current.map((revision) => revisionView(revision, today, this.folder.values)) };
  }

  private rowOf(key: string, language: Language): SnippetRow | null {
    const today = germanDay();
    const revisions = (this.byKey.get(key) ?? []).filter((revision) => !isSuperseded(revision, today));
    const titled = revisions.find((revision) => revision.language === language) ?? revisions[0];
    if (!titled) return null;
    return {
      key,
      area: titled.area,
      tier: titled.tier,
      title: titled.title,
      languages: revisions.filter((revision) => usabilityOf(revision, today) === 'usable').map((revision) => revision.language),
      sample: revisions.some((revision) => revision.sample),
      nextCheckOn: revisions.flatMap((revision) => revision.next_check_on ?? []).sort()[0] ?? null,
    };
  }

  private async reload(keys: string[] | null): Promise<void> {
    const found = await rows<RevisionRow>(
      this.database,
      `${revisionQuery} ${keys ? 'WHERE s.key = ANY($1)' : ''} ORDER BY s.key, r.language, r.number DESC`,
      keys ? [keys] : [],
    );
    const today = germanDay();
    if (!keys) this.loadedOn = today;
    for (const key of keys ?? this.byKey.keys()) {
      this.byKey.delete(key);
      this.searchIndex.remove(key);
    }
    for (const row of found) {
      this.byKey.set(row.key, [...(this.byKey.get(row.key) ?? []), row]);
      if (usabilityOf(row, today) === 'usable') this.searchIndex.upsert(documentOf(row, this.folder.narratives));
    }
  }

  private mustRead(actor: Actor): void {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
