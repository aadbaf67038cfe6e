import { Injectable } from '@nestjs/common';
import type { SnippetHead } from '@streetlight/contracts';
import { type Language, languages, type Tier } from '@streetlight/domain';
import { changesByPart, type SourceLineage, sourceLineage, type TranslationLineage } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';
import { rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { newestVetted } from './in-use.js';
import { type RevisionRow, sourceLanguage, wordsOf } from './revision.view.js';
import type { SnippetOnDesk } from './snippet-work.service.js';
import { type RevisionHead, storeRevision, type StoredVetting, storeVetting } from './store-revision.js';
import type { WorkingCopyRow } from './working-copies.js';
import { headOf, lineageOfCopy, newestWording, sourceToTranslate } from './writing.js';

/** A revision that carries the vetting now. */
export interface Kept {
  language: Language;
  revisionId: string;
}

const asStored = ({ tier, validFrom, validTo, sources }: SnippetHead): RevisionHead => ({
  tier: tier as Tier,
  validFrom,
  validTo,
  sources,
});

/** What of a head a translation shares; from which day each wording holds is its own. */
const shared = ({ tier, validTo, sources }: SnippetHead): object => ({ tier, validTo, sources });

/** Turns working copies that a lawyer approves into revisions. */
@Injectable()
export class VettedWords {
  /** Words that are vetted already need no second lawyer. @throws Refusal `nothing-changed` */
  mustDiffer({ family, key }: SnippetOnDesk, copy: WorkingCopyRow): void {
    const standing = newestVetted(family, copy.language);
    if (standing && this.saysTheSame(standing, copy) && !this.saysMoreOfTheSource(standing, copy))
      throw new Refusal('nothing-changed', { key });
  }

  /**
   * Stores the copy as the next revision with its vetting; one that stands unvetted in the same words is vetted itself. What a lawyer changed
   * about tier, validity or sources holds for all languages: their wordings are stored anew under it.
   */
  async keep(tx: EntityManager, snippet: SnippetOnDesk, copy: WorkingCopyRow, vetting: StoredVetting): Promise<Kept[]> {
    const { family } = snippet;
    const { language } = copy;
    const standing = newestVetted(family, language);
    const newest = newestWording(family, language);
    const source = sourceToTranslate(family);
    const head = copy.head ?? (source && headOf(source));
    if (!head) throw new Refusal('snippet-wrong-state', { key: snippet.key, language: sourceLanguage });
    const revisionId =
      newest && newest.vetted_on === null && this.saysTheSame(newest, copy)
        ? newest.id
        : await storeRevision(tx, {
            snippetId: snippet.id,
            language,
            number: this.nextNumber(snippet, language),
            words: copy.words,
            state: copy.state,
            head: asStored(head),
            lineage: this.lineageOf(snippet, copy),
            createdBy: copy.saved_by,
          });
    await storeVetting(tx, revisionId, vetting);
    await tx.query('DELETE FROM working_copies WHERE snippet_id = $1 AND language = $2', [snippet.id, language]);
    const kept = [{ language, revisionId }];
    if (language !== sourceLanguage) return kept;
    await tx.query('UPDATE snippets SET refer = $2, sample = sample AND $3 WHERE id = $1', [snippet.id, head.refer, vetting.sample]);
    const headChanged = standing !== null && !isDeepStrictEqual(shared(headOf(standing)), shared(head));
    return headChanged ? [...kept, ...(await this.carryOver(tx, snippet, head, vetting))] : kept;
  }

  private lineageOf(snippet: SnippetOnDesk, copy: WorkingCopyRow): SourceLineage | TranslationLineage | null {
    if (copy.language !== sourceLanguage) {
      const source = sourceToTranslate(snippet.family);
      return source ? lineageOfCopy(copy, snippet.family, source) : copy.lineage;
    }
    const previous = newestVetted(snippet.family, sourceLanguage);
    if (!previous) return null;
    return sourceLineage(
      { number: previous.number, lineage: previous.lineage?.kind === 'source' ? previous.lineage : null },
      changesByPart(wordsOf(previous), copy.words, sourceLanguage, copy.marks),
      this.nextNumber(snippet, sourceLanguage),
    );
  }

  private async carryOver(tx: EntityManager, snippet: SnippetOnDesk, head: SnippetHead, vetting: StoredVetting): Promise<Kept[]> {
    const kept: Kept[] = [];
    for (const language of languages) {
      const standing = language === sourceLanguage ? null : newestVetted(snippet.family, language);
      if (!standing) continue;
      const revisionId = await storeRevision(tx, {
        snippetId: snippet.id,
        language,
        number: this.nextNumber(snippet, language),
        words: wordsOf(standing),
        state: standing.text_state,
        head: asStored(head),
        lineage: standing.lineage,
        createdBy: standing.created_by,
      });
      await this.carryChecks(tx, standing.id, revisionId);
      await storeVetting(tx, revisionId, vetting);
      kept.push({ language, revisionId });
    }
    return kept;
  }

  private async carryChecks(tx: EntityManager, from: string, to: string): Promise<void> {
    const checks = await rows<{ state: string; checked_by: string; checked_at: Date }>(
      tx,
      'SELECT state, checked_by, checked_at FROM text_checks WHERE revision_id = $1',
      [from],
    );
    for (const { state, checked_by: by, checked_at: at } of checks) {
      await tx.query('INSERT INTO text_checks (id, revision_id, state, checked_by, checked_at) VALUES ($1, $2, $3, $4, $5)', [
        newId(),
        to,
        state,
        by,
        at,
      ]);
    }
  }

  private nextNumber({ family }: SnippetOnDesk, language: Language): number {
    return 1 + Math.max(0, ...family.filter((row) => row.language === language).map(({ number }) => number));
  }

  private saysTheSame(row: RevisionRow, copy: WorkingCopyRow): boolean {
    return isDeepStrictEqual(wordsOf(row), copy.words) && (copy.head === null || isDeepStrictEqual(headOf(row), copy.head));
  }

  /** A person has said that paragraphs are right as they stand although the source has changed. */
  private saysMoreOfTheSource(row: RevisionRow, copy: WorkingCopyRow): boolean {
    return copy.confirmed.length > 0 && !isDeepStrictEqual(row.lineage, copy.lineage);
  }
}
