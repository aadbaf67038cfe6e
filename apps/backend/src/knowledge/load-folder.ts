import { isDeepStrictEqual } from 'node:util';
import { type Language, languages, type TextState } from '@streetlight/domain';
import {
  type Basis,
  changesByPart,
  type KeptWording,
  type KnowledgeBase,
  type Snippet,
  type SnippetText,
  type SourceLineage,
  sourceLineage,
  type TranslationLineage,
  paragraphsByPart,
} from '@streetlight/knowledge';
import type { DataSource, EntityManager } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { newId } from '../secrets.js';
import { takeOverValues } from '../values/value-tables.js';
import { feedEveryDesk } from '../live/feed.js';
import { continuesFrom, type KnownRevision, restoreHistory } from './kept-wordings.js';
import { takeOverNarratives } from './narrative-versions.js';
import { type RevisionRow, revisionQuery, snippetTextOf, sourceLanguage } from './revision.view.js';
import { contentHash, storeRevision, type StoredVetting, storeVetting } from './store-revision.js';

/** A lawyer's approval that loaded revisions get; only tests give one. */
export type LoadedVetting = Omit<StoredVetting, 'sample'>;

/**
 * Brings the folder into the database: a wording that no revision has yet becomes the next one, nothing is overwritten. Words that were
 * written in the console stay the newest: a folder that says again what was said before changes nothing. A history goes in whole, with its
 * vettings, where it goes on from all that the database knows of the snippet; else only the words do, and nothing of them is vetted.
 * @returns how many wordings were added, and vettings and checks of a history
 */
export async function loadFolder(database: DataSource, base: KnowledgeBase, vetting: LoadedVetting | null): Promise<number> {
  let added = 0;
  for (const snippet of base.snippets.values()) {
    added += await database.transaction((tx) => loadSnippet(tx, snippet, vetting));
  }
  await database.transaction(async (tx) => {
    await takeOverValues(tx, base.values);
    await takeOverNarratives(tx, base.narratives);
  });
  return added;
}

/** A stored wording; `state` is how far the words have been looked at by now, `state_written` when they were stored. */
interface Stored extends KnownRevision {
  state_written: TextState;
  state: TextState;
}

/** What the words of a language may have been stored under: as the snippet stands, or as they were kept. */
const basesOf = (snippet: Snippet, language: Language, text: SnippetText): Basis[] => [
  snippet,
  ...(snippet.history ?? []).filter((kept) => kept.language === language && saysTheSame(kept, text)).map(({ basis }) => basis),
];
const saysTheSame = ({ words }: KeptWording, { state: _, ...said }: SnippetText): boolean => isDeepStrictEqual(words, said);

const isSaidBy = (revision: Stored, text: SnippetText, bases: readonly Basis[]): boolean =>
  (text.state === revision.state_written || text.state === revision.state) &&
  bases.some((basis) => revision.content_hash.equals(contentHash(basis, { ...text, state: revision.state_written })));

const storedRevisions = (tx: EntityManager, snippetId: string): Promise<Stored[]> =>
  rows<Stored>(
    tx,
    `SELECT r.id, r.language, r.number, r.content_hash, r.translation_state AS state_written,
       coalesce((SELECT min(c.state) FROM text_checks c WHERE c.revision_id = r.id), r.translation_state) AS state
     FROM revisions r WHERE r.snippet_id = $1 ORDER BY r.number DESC`,
    [snippetId],
  );

async function loadSnippet(tx: EntityManager, snippet: Snippet, vetting: LoadedVetting | null): Promise<number> {
  const stored = await row<{ id: string }>(
    tx,
    `INSERT INTO snippets (id, key, area, narratives, facts, sample, refer, home_contrast, checked_against) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (key) DO UPDATE SET narratives = EXCLUDED.narratives, facts = EXCLUDED.facts, checked_against = EXCLUDED.checked_against,
       (sample, refer, home_contrast) = (SELECT own.* FROM (VALUES (true, snippets.sample, snippets.refer, snippets.home_contrast),
         (false, EXCLUDED.sample, EXCLUDED.refer, EXCLUDED.home_contrast)) AS kept (written, sample, refer, home_contrast),
         LATERAL (VALUES (kept.sample, kept.refer, kept.home_contrast)) AS own
         WHERE kept.written = EXISTS (SELECT FROM revisions r WHERE r.snippet_id = snippets.id AND r.created_by IS NOT NULL)) RETURNING id`,
    [
      newId(),
      snippet.key,
      snippet.area,
      snippet.narratives,
      snippet.facts,
      snippet.sample,
      snippet.refer,
      snippet.homeContrast,
      snippet.checkedAgainst,
    ],
  );
  if (!stored) throw new Error(`snippet ${snippet.key} could not be stored`);
  let known = await storedRevisions(tx, stored.id);
  let added = 0;
  if (snippet.history && continuesFrom(known, snippet.history)) {
    added = await restoreHistory(tx, stored.id, known, snippet.history);
    known = await storedRevisions(tx, stored.id);
  }
  let source: { number: number; lineage: SourceLineage | null } | null = null;
  for (const language of languages) {
    const text = snippet.texts[language];
    if (!text) continue;
    const earlier = known.filter((revision) => revision.language === language);
    const bases = basesOf(snippet, language, text);
    if (earlier.some((revision) => isSaidBy(revision, text, bases))) continue;
    const number = (earlier[0]?.number ?? 0) + 1;
    const lineage: SourceLineage | TranslationLineage | null =
      language === sourceLanguage ? await lineageOfSource(tx, snippet.key, text, number) : lineageOfTranslation(text, source);
    if (lineage?.kind === 'source') source = { number, lineage };
    const { state, ...words } = text;
    const revisionId = await storeRevision(tx, {
      snippetId: stored.id,
      language,
      number,
      words,
      state,
      head: snippet,
      lineage,
      createdBy: null,
    });
    if (vetting) await storeVetting(tx, revisionId, { ...vetting, sample: snippet.sample });
    added += 1;
  }
  if (added > 0) await feedEveryDesk(tx, 'snippet', snippet.key, 'revised');
  return added;
}

/** What has changed since the newest source that was vetted; null for the first, which all languages of the folder say. */
async function lineageOfSource(tx: EntityManager, key: string, text: SnippetText, number: number): Promise<SourceLineage | null> {
  const previous = await row<RevisionRow>(
    tx,
    `${revisionQuery} WHERE s.key = $1 AND r.language = $2 AND v.vetted_on IS NOT NULL AND v.withdrawn_at IS NULL ORDER BY r.number DESC LIMIT 1`,
    [key, sourceLanguage],
  );
  if (!previous) return null;
  return sourceLineage(
    { number: previous.number, lineage: previous.lineage?.kind === 'source' ? previous.lineage : null },
    changesByPart(snippetTextOf(previous), text, sourceLanguage),
    number,
  );
}

/** A translation that comes with a new source says what that source says. */
function lineageOfTranslation(text: SnippetText, source: { number: number } | null): TranslationLineage | null {
  if (!source) return null;
  const basedOn = Object.fromEntries(Object.entries(paragraphsByPart(text)).map(([part, said]) => [part, said.map(() => source.number)]));
  return { kind: 'translation', source: source.number, basedOn: basedOn as TranslationLineage['basedOn'] };
}
