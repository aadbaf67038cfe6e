import type { RevisionView } from '@streetlight/contracts';
import type { Area, Language } from '@streetlight/domain';
import { renderText, type SnippetText, type ValueTable } from '@streetlight/knowledge';

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
  key: string;
  area: Area;
  tier: number;
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
}

/** Every revision with its vetting and sources; and from when a newer one replaces it. */
export const revisionQuery = `
  SELECT r.id, s.key, s.area, s.narratives, s.refer, r.tier, r.language, r.number, r.title, r.public_text, r.full_text, r.ask_first, r.do_not_say, r.asked_as,
    r.home_contrast, r.valid_from, r.valid_to, v.lawyer, v.qualification, v.vetted_on, v.next_check_on,
    coalesce(v.sample, s.sample) AS sample, v.withdrawn_at IS NOT NULL AS withdrawn,
    (SELECT min(n.valid_from) FROM revisions n JOIN vettings nv ON nv.revision_id = n.id AND nv.withdrawn_at IS NULL
     WHERE n.snippet_id = r.snippet_id AND n.language = r.language AND n.number > r.number) AS superseded_from,
    coalesce((SELECT jsonb_agg(to_jsonb(q) ORDER BY q.position) FROM sources q WHERE q.revision_id = r.id), '[]') AS sources
  FROM revisions r JOIN snippets s ON s.id = r.snippet_id LEFT JOIN vettings v ON v.revision_id = r.id`;

/** The words as they are stored, their values not yet filled in. */
export const snippetTextOf = (row: RevisionRow): SnippetText => ({
  title: row.title,
  state: 'edited',
  public: row.public_text,
  full: row.full_text,
  askFirst: row.ask_first,
  doNotSay: row.do_not_say,
  homeContrast: row.home_contrast,
  askedAs: row.asked_as,
});

export const isSuperseded = (row: RevisionRow, today: string): boolean => row.superseded_from !== null && row.superseded_from <= today;

/** Whether a wording may be sent on `today`, and why not. */
export function usabilityOf(row: RevisionRow, today: string): RevisionView['usability'] {
  if (row.withdrawn) return 'withdrawn';
  if (!row.vetted_on) return 'not-vetted';
  if (row.valid_from > today) return 'not-yet-valid';
  if (row.valid_to && row.valid_to < today) return 'expired';
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
export function revisionView(row: RevisionRow, today: string, values: ValueTable): RevisionView {
  const render = (text: string): string => renderText(text, row.language, today, values).text;
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
    vetting:
      row.lawyer && row.qualification && row.vetted_on && row.next_check_on
        ? {
            lawyer: row.lawyer,
            qualification: row.qualification,
            vettedOn: row.vetted_on,
            nextCheckOn: row.next_check_on,
            sample: row.sample,
          }
        : null,
    usability: usabilityOf(row, today),
  };
}
