import type { BasedOn, Language } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import { diffParagraphs, type ParagraphChange } from './diff.js';

/** The parts of a text that are translated paragraph by paragraph. */
export const translatedParts = ['title', 'public', 'full', 'ask-first', 'do-not-say'] as const;
export type TranslatedPart = (typeof translatedParts)[number];

const paragraphsOf: Record<TranslatedPart, (text: SnippetText) => readonly string[]> = {
  title: ({ title }) => [title],
  public: (text) => text.public.split('\n\n'),
  full: ({ full }) => full,
  'ask-first': ({ askFirst }) => askFirst,
  'do-not-say': ({ doNotSay }) => doNotSay,
};

/** What became of each part of a text, paragraph by paragraph. */
export type TextChange = Record<TranslatedPart, ParagraphChange[]>;

/** Compares two wordings of a snippet in one language: the German source before and after an edit, or two revisions of a translation. */
export const diffTexts = (before: SnippetText, after: SnippetText, language: Language): TextChange =>
  Object.fromEntries(
    translatedParts.map((part) => [part, diffParagraphs(paragraphsOf[part](before), paragraphsOf[part](after), language)]),
  ) as TextChange;

/** The parts of a text whose meaning a change has touched; none where only misspellings were corrected. */
export const partsWithOtherMeaning = (change: TextChange): TranslatedPart[] =>
  translatedParts.filter((part) => change[part].some(({ weight }) => weight === 'meaning'));

const byPlaceAfter = (changes: readonly ParagraphChange[]): ParagraphChange[] =>
  changes.filter(({ after }) => after !== null).sort((a, b) => (a.after ?? 0) - (b.after ?? 0));

/**
 * For each paragraph of the source after an edit, the revision in which its meaning last changed: the new one where this edit changed
 * it, else what it was. A misspelling corrected leaves translations in use.
 * @param changedIn the same before the edit
 * @param revision number of the new revision
 */
export const changedInAfter = (changedIn: readonly number[], changes: readonly ParagraphChange[], revision: number): number[] =>
  byPlaceAfter(changes).map(({ before, weight }) => (before === null || weight === 'meaning' ? revision : (changedIn[before] ?? revision)));

/**
 * The paragraphs of a translation in the order of the edited source, with the revision each says: paragraphs that were put in have none
 * yet, those that were taken out are gone. Feed it to `outdatedParagraphs`.
 */
export const basedOnAfter = (basedOn: readonly BasedOn[], changes: readonly ParagraphChange[]): BasedOn[] =>
  byPlaceAfter(changes).map(({ before }) => (before === null ? null : (basedOn[before] ?? null)));
