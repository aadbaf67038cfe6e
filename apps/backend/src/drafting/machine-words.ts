import { createHash } from 'node:crypto';
import type { Language } from '@streetlight/domain';
import { sentencesOf } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { newId } from '../secrets.js';
import type { DraftedSentence } from './drafted-text.js';

/** Words made by the product itself and laid into somebody's draft, such as a correction. */
export interface MachineWords {
  caseId: string;
  postId: string;
  text: string;
  language: Language;
  askedBy: string;
}

/**
 * Keeps such words as a drafted answer, so that the gates know them and the reply says where they come from.
 * @returns the id of the drafted answer
 */
export async function keepMachineWords(tx: EntityManager, { caseId, postId, text, language, askedBy }: MachineWords): Promise<string> {
  const id = newId();
  const sentences = text
    .split(/\n+/)
    .flatMap((line) => sentencesOf(line, language))
    .map((sentence): DraftedSentence => ({ role: 'answer', text: sentence, revisionIds: [] }));
  await tx.query(
    `INSERT INTO drafted_answers (id, case_id, post_id, edit_no, made_from, drafter, offline_because, language, tier, sentences, stopped, tokens_in, tokens_out, took_ms, asked_by)
     SELECT $1, $2, p.id, p.edit_no, $4, 'offline', 'no-model', $5, 0, $6, '[]', 0, 0, 0, $7 FROM posts p WHERE p.id = $3`,
    [id, caseId, postId, createHash('sha256').update(text).digest(), language, JSON.stringify(sentences), askedBy],
  );
  return id;
}
