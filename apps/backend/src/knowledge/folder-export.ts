import { type Language, languages, dayInGermany } from '@streetlight/domain';
import type { KnowledgeBase, Snippet, SnippetText } from '@streetlight/knowledge';
import type { DataSource } from 'typeorm';
import { rows } from '../database/sql.js';
import { isToldByFiles, keptWordings } from './kept-wordings.js';
import { type RevisionRow, revisionQuery, snippetTextOf, sourceLanguage, usabilityOf } from './revision.view.js';
import { sourceOf } from './vetted-revision.js';
import { newestWording } from './writing.js';

interface SnippetFacts {
  key: string;
  facts: string[];
  sample: boolean;
  home_contrast: Snippet['homeContrast'];
  checked_against: string;
}

/**
 * The running knowledge base as its folder says it: the snippets as the database holds them, in the wording of each language that is in force
 * (where none is, the newest that is vetted, else the newest there is), all they ever were beside them, values and narratives as they stand, the rest as the folder has it. Brought
 * into another database it is the same knowledge base there. What is being written, comments, and who did what stay where they are.
 */
export async function folderFromDatabase(database: DataSource, base: KnowledgeBase): Promise<KnowledgeBase> {
  const facts = await rows<SnippetFacts>(database, 'SELECT key, facts, sample, home_contrast, checked_against FROM snippets ORDER BY key');
  const revisions = await rows<RevisionRow>(database, `${revisionQuery} ORDER BY s.key, r.language, r.number DESC`);
  const families = new Map<string, RevisionRow[]>();
  for (const revision of revisions) families.set(revision.key, [...(families.get(revision.key) ?? []), revision]);
  const kept = await keptWordings(database);
  const stored = facts.flatMap((of) => {
    const snippet = snippetOf(of, families.get(of.key) ?? [], dayInGermany());
    const history = kept.get(of.key) ?? [];
    return snippet ? [isToldByFiles(snippet, history) ? snippet : { ...snippet, history }] : [];
  });
  const snippets = stored.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...base, snippets: new Map(snippets.map((snippet) => [snippet.key, snippet])) };
}

/** The wording in force, else the one that would be gone on with. */
const wordingOf = (family: RevisionRow[], language: Language, today: string): RevisionRow | null =>
  family.find((row) => row.language === language && usabilityOf(row, today) === 'usable') ?? newestWording(family, language);

/** Null for what has been begun and never vetted: it is no part of the knowledge base yet. */
function snippetOf(facts: SnippetFacts, family: RevisionRow[], today: string): Snippet | null {
  const source = wordingOf(family, sourceLanguage, today);
  if (!source) return null;
  const texts: Partial<Record<Language, SnippetText>> = {};
  for (const language of languages) {
    const wording = wordingOf(family, language, today);
    if (wording) texts[language] = snippetTextOf(wording);
  }
  return {
    key: facts.key,
    area: source.area,
    tier: source.tier,
    narratives: source.narratives,
    facts: facts.facts,
    sample: facts.sample,
    checkedAgainst: facts.checked_against || source.valid_from,
    validFrom: source.valid_from,
    validTo: source.valid_to,
    refer: source.refer,
    homeContrast: contrastOf(facts.home_contrast, texts),
    sources: source.sources.map(sourceOf),
    texts,
  };
}

/** The languages that have a contrast with home; what the folder said stays in its order. */
function contrastOf(stored: Snippet['homeContrast'], texts: Snippet['texts']): Snippet['homeContrast'] {
  const said = languages.filter((language) => texts[language]?.homeContrast);
  const kept = (stored?.languages ?? []).filter((language) => said.includes(language));
  const all = [...kept, ...said.filter((language) => !kept.includes(language))];
  return all.length === 0 ? null : { languages: all, noteKey: stored?.noteKey ?? null };
}
