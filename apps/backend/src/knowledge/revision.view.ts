import type { RevisionView, Words } from '@streetlight/contracts';
import { type Area, type Language, type SnippetLife, snippetStateOn, type TextState, type Tier } from '@streetlight/domain';
import { renderText, type SnippetText, type SourceLineage, type TranslationLineage, type ValueTable } from '@streetlight/knowledge';

/** The language every other one says the same as. */
export const sourceLanguage: Language = 'de';

export interface SourceRow {
  role: 'basis' | 'exception' | 'deadline' | 'amount';
  law: string | null;
  norm: string | null;
  paragraph: string | null;
  sentence: string | null;
  number: string | null;
  court: string | null;
  file_number: string | null;
  decided_on: string | null;
  quote: string | null;
}

export interface RevisionRow {
  id: string;
  snippet_id: string;
  key: string;
  area: Area;
  tier: Tier;
  language: Language;
  number: number;
  title: string;
  public_text: string;
  full_text: string[];
  ask_first: string[];
  do_not_say: string[];
  asked_as: string[];
  home_contrast: string | null;
  narratives: string[];
  refer: 'advice-centre' | 'emergency' | null;
  valid_from: string;
  valid_to: string | null;
  lawyer: string | null;
  qualification: string | null;
  vetted_on: string | null;
  next_check_on: string | null;
  sample: boolean;
  withdrawn: boolean;
  /** From when a newer vetted wording in the language replaces this one. */
  superseded_from: string | null;
  sources: SourceRow[];
  /** How far people have looked at the words. */
  text_state: TextState;
  checked_by: string | null;
  lineage: SourceLineage | TranslationLineage | null;
  created_by: string | null;
  created_at: Date;
}

/**
 * Every revision with its newest vetting and its sources; and from when a newer one replaces it. A newer one that was withdrawn after it had
 * come into force still replaces it: withdrawing wrong words does not bring back those before them.
 */
export const revisionQuery = `
  SELECT r.id, r.snippet_id, s.key, s.area, s.narratives, s.refer, r.tier, r.language, r.number, r.title, r.public_text, r.full_text, r.ask_first, r.do_not_say,
    r.asked_as, r.home_contrast, r.valid_from, r.valid_to, v.lawyer, v.qualification, v.vetted_on, v.next_check_on,
    coalesce(v.sample, s.sample) AS sample, v.withdrawn_at IS NOT NULL AS withdrawn, r.lineage, r.created_by, r.created_at,
    coalesce((SELECT min(c.state) FROM text_checks c WHERE c.revision_id = r.id), r.translation_state) AS text_state,
    (SELECT c.checked_by FROM text_checks c WHERE c.revision_id = r.id AND c.state = 'native-checked') AS checked_by,
    (SELECT min(n.valid_from) FROM revisions n WHERE n.snippet_id = r.snippet_id AND n.language = r.language AND n.number > r.number
      AND EXISTS (SELECT FROM vettings nv WHERE nv.revision_id = n.id
                  AND (nv.withdrawn_at IS NULL OR n.valid_from <= (nv.withdrawn_at AT TIME ZONE 'Europe/Berlin')::date))) AS superseded_from,
    coalesce((SELECT jsonb_agg(to_jsonb(q) ORDER BY q.position) FROM sources q WHERE q.revision_id = r.id), '[]') AS sources
  FROM revisions r JOIN snippets s ON s.id = r.snippet_id
  LEFT JOIN LATERAL (SELECT * FROM vettings w WHERE w.revision_id = r.id ORDER BY w.made_at DESC, w.id DESC LIMIT 1) v ON true`;

type StoredWords = Pick<RevisionRow, 'title' | 'public_text' | 'full_text' | 'ask_first' | 'do_not_say' | 'home_contrast' | 'asked_as'>;

/** The words as they are stored, their values not yet filled in. */
export const wordsOf = (row: StoredWords): Words => ({
  title: row.title,
  public: row.public_text,
  full: row.full_text,
  askFirst: row.ask_first,
  doNotSay: row.do_not_say,
  homeContrast: row.home_contrast,
  askedAs: row.asked_as,
});

/** The same as the folder knows them: with how far people have looked at them. */
export const snippetTextOf = (row: RevisionRow): SnippetText => ({ ...wordsOf(row), state: row.text_state });

export const isSuperseded = (row: RevisionRow, today: string): boolean => row.superseded_from !== null && row.superseded_from <= today;

/** A stored wording as far as its life goes. */
export const lifeOf = (row: RevisionRow): SnippetLife => ({
  stage: row.withdrawn ? 'withdrawn' : row.vetted_on ? 'vetted' : 'draft',
  validFrom: row.valid_from,
  validTo: row.valid_to,
  vetting:
    row.lawyer && row.qualification && row.vetted_on && row.next_check_on
      ? { lawyer: row.lawyer, qualification: row.qualification, vettedOn: row.vetted_on, nextCheckOn: row.next_check_on }
      : null,
});

/** Whether a wording may be sent on `today`, and why not; without regard to what has become of the source, see `inUse`. */
export function usabilityOf(row: RevisionRow, today: string): RevisionView['usability'] {
  const state = snippetStateOn(lifeOf(row), today);
  if (state === 'withdrawn' || state === 'expired') return state;
  if (state === 'draft' || state === 'in-review') return 'not-vetted';
  if (state === 'vetted') return 'not-yet-valid';
  return isSuperseded(row, today) ? 'superseded' : 'usable';
}

function citationOf(source: SourceRow): string {
  if (source.court) return `${source.court}, ${source.file_number}, ${source.decided_on}`;
  const parts = [
    source.norm,
    source.paragraph && `Abs. ${source.paragraph}`,
    source.sentence && `Satz ${source.sentence}`,
    source.number && `Nr. ${source.number}`,
  ];
  return `${parts.filter(Boolean).join(' ')} ${source.law}`;
}

/** The wording as it reads today, its values filled in. */
export function revisionView(
  row: RevisionRow,
  today: string,
  values: ValueTable,
  usability: RevisionView['usability'] = usabilityOf(row, today),
): RevisionView {
  const render = (text: string): string => renderText(text, row.language, today, values).text;
  const { vetting } = lifeOf(row);
  return {
    id: row.id,
    key: row.key,
    area: row.area,
    tier: row.tier,
    language: row.language,
    number: row.number,
    title: row.title,
    publicText: render(row.public_text),
    fullText: row.full_text.map(render).filter(Boolean).join('\n\n'),
    askFirst: row.ask_first,
    doNotSay: row.do_not_say,
    sources: row.sources.map((source) => ({ citation: citationOf(source), role: source.role, quote: source.quote })),
    vetting: vetting && { ...vetting, sample: row.sample },
    usability,
  };
}
