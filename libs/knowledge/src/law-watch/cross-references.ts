import { findLaws, officialLawName } from '../statutes/laws.js';

/** A place in the law that a norm refers to. */
export interface CrossReference {
  /** The law's comparable name, see `officialLawName`; null where the words name a law that is not known here. */
  law: string | null;
  /** `§ 2a`, `Art 9`. */
  norm: string;
  /** The Absatz, or null where the norm as a whole is meant. */
  paragraph: string | null;
  /** Whether the words name the law, or mean the law they stand in by naming none. */
  named: boolean;
  /** The words mean a wording of the past: "in der bis zum 31. Dezember 2008 geltenden Fassung". */
  past: boolean;
}

/** Finds the law that the words behind a reference name. */
export type LawInWords = (words: string) => string | null;

const number = /^\s*(\d+[a-z]{0,2})(?![\p{L}\d])/u;
const sign = /^\s*(?:§{1,2}|Artikeln?(?=\s\d)|Art\.?(?=\s\d))/u;
const unit =
  /^\s*(Absätzen?|Absatz(?:es)?|Abs\.|Sätzen?|Satz(?:es)?|S\.|Nummern?|Nrn?\.|Buchstaben?|Buchst\.|Halbsatz(?:es)?|Alternative|Variante|Doppelbuchstaben?)\s*/u;
const letters = /^\s*[a-z]{1,2}(?![\p{L}\d.])/u;
const bracketed = /^\s?\((\d+[a-z]?)\)/u;
const joint =
  /^\s*(?:,|;|und|oder|sowie|bis|beziehungsweise|bzw\.|in Verbindung mit|i\. ?V\. ?m\.|jeweils|auch|den|dem|der|des|die|das|nach|entweder)(?![\p{L}\d])|^\s*,/u;
const firstSign = /(?<![\p{L}\d])(?:§{1,2}|Artikeln?|Art\.?)\s*(?=\d)/gu;

const ordinals = [
  'Ersten',
  'Zweiten',
  'Dritten',
  'Vierten',
  'Fünften',
  'Sechsten',
  'Siebten',
  'Achten',
  'Neunten',
  'Zehnten',
  'Elften',
  'Zwölften',
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const socialCode = new RegExp(`^\\s*(?:des|im|dem|zum)\\s+(${ordinals.join('|')})\\s+Buche?s?(?![\\p{L}])`, 'u');
const ownLaw = /^\s*(?:dieses|diesem|des vorliegenden)\s+(?:Gesetz|Buch|Verordnung)/u;
const otherLaw =
  /^\s*(?:des|der|dem|zum|zur|im)\s+(?=(?:(?:\p{Ll}|Erst|Zweit|Dritt|Viert)[\p{L}-]*\s+){0,3}(?:\p{L}[\p{L}-]*)?(?:[Gg]esetz|[Oo]rdnung|[Bb]uch|Verordnung|[Vv]ertrag|Abkommen|Übereinkommen|Richtlinie|Satzung|Statut|Charta|VO|Konvention))/u;
const behindGenitive = /^\s*(?:des|der|dem|zum|zur|im)\s+/u;

const formerWording = /^(?:[^.;:]|\d\.){0,120}geltenden Fassung/u;

type Counts = 'norm' | 'paragraph' | 'other';
interface Chain {
  found: { norm: string; paragraph: string | null }[];
  /** Where the words behind the chain begin. */
  end: number;
}

const endless = 400;

/** Reads one chain such as "§§ 3, 4a und 5 Absatz 2 Satz 1 oder § 8" from its first sign on. */
function chainAt(text: string, start: number): Chain {
  const found: Chain['found'] = [];
  let at = start;
  let end = start;
  let mark = '§';
  let counts: Counts = 'norm';
  let range = false;
  let open = false;
  while (at < text.length && at - start < endless) {
    const rest = text.slice(at, at + 60);
    const nextSign = sign.exec(rest);
    if (nextSign) {
      mark = nextSign[0].includes('§') ? '§' : 'Art';
      [counts, open] = ['norm', true];
      at += nextSign[0].length;
      continue;
    }
    const nextUnit = unit.exec(rest);
    if (nextUnit) {
      counts = (nextUnit[1] ?? '').startsWith('Abs') ? 'paragraph' : 'other';
      open = true;
      at += nextUnit[0].length;
      continue;
    }
    const value = open ? (number.exec(rest) ?? (counts === 'other' ? letters.exec(rest) : null)) : null;
    if (value) {
      if (value[1] !== undefined) take(found, { mark, value: value[1], counts, range });
      at += value[0].length;
      const bracket = counts === 'norm' ? bracketed.exec(text.slice(at, at + 12)) : null;
      if (bracket?.[1]) {
        take(found, { mark, value: bracket[1], counts: 'paragraph', range: false });
        at += bracket[0].length;
      }
      end = at;
      [open, range] = [false, false];
      continue;
    }
    const nextJoint = joint.exec(rest);
    if (!nextJoint || found.length === 0) break;
    if (nextJoint[0].trim() === 'bis') range = true;
    open = true;
    at += nextJoint[0].length;
  }
  return { found, end: Math.max(end, start + 1) };
}

interface Value {
  mark: string;
  value: string;
  counts: Counts;
  range: boolean;
}

const widest = 60;

function take(found: Chain['found'], { mark, value, counts, range }: Value): void {
  const last = found.at(-1);
  if (counts === 'norm') {
    const [from, to] = [Number.parseInt(last?.norm.replace(/\D+/u, '') ?? '', 10), Number.parseInt(value, 10)];
    if (range && to - from < widest)
      for (let between = from + 1; between < to; between++) found.push({ norm: `${mark} ${between}`, paragraph: null });
    found.push({ norm: `${mark} ${value}`, paragraph: null });
  } else if (counts === 'paragraph' && last) {
    if (last.paragraph === null) last.paragraph = value;
    else {
      const [from, to] = [Number.parseInt(last.paragraph, 10), Number.parseInt(value, 10)];
      if (range && to - from < widest)
        for (let between = from + 1; between < to; between++) found.push({ norm: last.norm, paragraph: String(between) });
      found.push({ norm: last.norm, paragraph: value });
    }
  }
}

/**
 * The law that words behind a chain name: `undefined` for none, so that the norm's own law is meant; null for one that is
 * not known here.
 */
function lawBehind(words: string, lawByTitle: LawInWords): string | null | undefined {
  const book = socialCode.exec(words)?.[1];
  if (book) return officialLawName(`SGB ${romans[ordinals.indexOf(book)]}`);
  if (ownLaw.test(words)) return undefined;
  const lead = behindGenitive.exec(words)?.[0].length ?? 0;
  const named = findLaws(words.slice(0, 160))[0];
  if (named && (named.start <= lead + 1 || /^[\s(]*$/u.test(words.slice(lead, named.start)))) return officialLawName(named.law);
  const titled = lawByTitle(words.slice(lead, lead + 220));
  if (titled) return titled;
  return otherLaw.test(words) ? null : undefined;
}

/**
 * Every norm that the text of a norm refers to, in order, each once. Handles "§§ 3, 4 und 5", "§ 3 Absatz 1 oder § 3a", "§ 2a
 * Absatz 1 des Schwarzarbeitsbekämpfungsgesetzes", "§ 44c des Fünften Buches". A reference without a law means the law it stands in.
 * @param own comparable name of the law the text stands in
 * @param lawByTitle finds laws that are cited by their full title
 */
export function crossReferencesIn(text: string, own: string, lawByTitle: LawInWords = () => null): CrossReference[] {
  const plain = text.replace(/\(\+\+\+[\s\S]*?\+\+\+\)/gu, '').replace(/\s+/gu, ' ');
  const references = new Map<string, CrossReference>();
  let from = 0;
  for (const match of plain.matchAll(firstSign)) {
    if (match.index < from) continue;
    const { found, end } = chainAt(plain, match.index);
    from = end;
    const past = formerWording.test(plain.slice(end, end + 160));
    const law = lawBehind(plain.slice(end, end + 260), lawByTitle);
    for (const place of found) {
      const reference = { ...place, law: law === undefined ? own : law, named: law !== undefined, past };
      references.set(`${reference.law} ${reference.norm} ${reference.paragraph}`, reference);
    }
  }
  return [...references.values()];
}
