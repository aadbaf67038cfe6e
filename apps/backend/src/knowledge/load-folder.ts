import { createHash } from 'node:crypto';
import { isNormSource, type KnowledgeBase, type Snippet, type SnippetText, type Source } from '@streetlight/knowledge';
import { type Language, languages } from '@streetlight/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { newId } from '../secrets.js';

/** A lawyer's approval that loaded revisions get; only the demo gives one. */
export interface LoadedVetting {
  lawyer: string;
  qualification: string;
  userId: string | null;
  vettedOn: string;
  nextCheckOn: string;
}

/**
 * Brings the folder into the database: a wording that differs from the newest revision becomes the next one, nothing
 * is overwritten. Loading the same folder again changes nothing.
 * @returns how many revisions were added
 */
export async function loadFolder(database: DataSource, base: KnowledgeBase, vetting: LoadedVetting | null): Promise<number> {
  let added = 0;
  for (const snippet of base.snippets.values()) {
    added += await database.transaction((tx) => loadSnippet(tx, snippet, vetting));
  }
  return added;
}

async function loadSnippet(tx: EntityManager, snippet: Snippet, vetting: LoadedVetting | null): Promise<number> {
  const stored = await row<{ id: string }>(
    tx,
    `INSERT INTO snippets (id, key, area, narratives, facts, sample, refer, home_contrast, checked_against) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (key) DO UPDATE SET narratives = EXCLUDED.narratives, facts = EXCLUDED.facts, sample = EXCLUDED.sample, refer = EXCLUDED.refer,
       home_contrast = EXCLUDED.home_contrast, checked_against = EXCLUDED.checked_against RETURNING id`,
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
  const newest = await rows<{ language: Language; number: number; content_hash: Buffer }>(
    tx,
    'SELECT DISTINCT ON (language) language, number, content_hash FROM revisions WHERE snippet_id = $1 ORDER BY language, number DESC',
    [stored.id],
  );
  let added = 0;
  for (const language of languages) {
    const text = snippet.texts[language];
    if (!text) continue;
    const hash = contentHash(snippet, text);
    const last = newest.find((revision) => revision.language === language);
    if (last?.content_hash.equals(hash)) continue;
    const revisionId = await addRevision(tx, snippet, text, { snippetId: stored.id, language, number: (last?.number ?? 0) + 1, hash });
    if (vetting) await addVetting(tx, revisionId, vetting, snippet.sample);
    added += 1;
  }
  if (added > 0) {
    await tx.query(`INSERT INTO feed (desk_id, subject, subject_id, change) SELECT id, 'snippet', $1, 'revised' FROM desks`, [snippet.key]);
  }
  return added;
}

/** Everything a revision fixes: the words, their legal basis, their validity. */
const contentHash = (snippet: Snippet, text: SnippetText): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([text, snippet.sources, snippet.tier, snippet.validFrom, snippet.validTo]))
    .digest();

async function addRevision(
  tx: EntityManager,
  snippet: Snippet,
  text: SnippetText,
  { snippetId, language, number, hash }: { snippetId: string; language: Language; number: number; hash: Buffer },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO revisions (id, snippet_id, language, number, tier, title, public_text, full_text, ask_first, do_not_say, home_contrast, asked_as,
       translation_state, valid_from, valid_to, content_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      id,
      snippetId,
      language,
      number,
      snippet.tier,
      text.title,
      text.public,
      text.full,
      text.askFirst,
      text.doNotSay,
      text.homeContrast,
      text.askedAs,
      text.state,
      snippet.validFrom,
      snippet.validTo,
      hash,
    ],
  );
  for (const [position, source] of snippet.sources.entries()) await addSource(tx, id, position, source);
  return id;
}

async function addSource(tx: EntityManager, revisionId: string, position: number, source: Source): Promise<void> {
  const norm = isNormSource(source) ? source : null;
  const court = isNormSource(source) ? null : source;
  await tx.query(
    `INSERT INTO sources (id, revision_id, position, role, law, norm, paragraph, sentence, number, court, file_number, decided_on, quote)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      newId(),
      revisionId,
      position,
      source.role,
      norm?.law ?? null,
      norm?.norm ?? null,
      norm?.paragraph ?? null,
      norm?.sentence?.toString() ?? null,
      norm?.number ?? null,
      court?.court ?? null,
      court?.file ?? null,
      court?.date ?? null,
      norm?.quote ?? null,
    ],
  );
}

async function addVetting(tx: EntityManager, revisionId: string, vetting: LoadedVetting, sample: boolean): Promise<void> {
  await tx.query(
    'INSERT INTO vettings (id, revision_id, lawyer, qualification, vetted_by, vetted_on, next_check_on, sample) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [newId(), revisionId, vetting.lawyer, vetting.qualification, vetting.userId, vetting.vettedOn, vetting.nextCheckOn, sample],
  );
}
