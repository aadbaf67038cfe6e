import type { Area, Language } from '@streetlight/domain';
import type { SnippetText } from '@streetlight/knowledge';
import { newestVetted } from './in-use.js';
import type { KnowledgeService } from './knowledge.service.js';
import { snippetTextOf } from './revision.view.js';

/** A vetted wording, in force or announced, its values not filled in. */
export interface VettedText {
  key: string;
  area: Area;
  words: SnippetText;
}

/** Every snippet's newest vetted wording in a language. */
export const vettedTexts = (knowledge: Pick<KnowledgeService, 'keys' | 'family'>, language: Language): VettedText[] =>
  knowledge.keys().flatMap((key) => {
    const row = newestVetted(knowledge.family(key), language);
    return row ? [{ key, area: row.area, words: snippetTextOf(row) }] : [];
  });
