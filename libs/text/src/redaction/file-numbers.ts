import type { PersonalData } from './kinds.js';

/** Registers of German courts whose decisions are published and cited: a citation names no person. */
const citedCourts =
  /(?:BAG|BGH|BSG|BVerfG|BVerwG|BFH|EuGH|CJEU|EuG|LAG|LSG|OLG|OVG|VGH)[\s\p{L}.()-]{0,25}[,:]?\s{0,2}(?:\d{1,2}\.\d{1,2}\.\d{4}\s?[–-]\s?)?$/u;

/** Numbers that courts and authorities give to a case, by their form. */
const forms: readonly RegExp[] = [
  // Labour, social, local and family courts: 3 Ca 1234/25, S 12 AS 345/24 ER, 12 C 345/24.
  /(?<![\p{L}\p{N}])(?:[SL] ?)?\d{1,3} ?(?:Ca|Ga|BV|BVGa|Sa|Ta|SaGa|C|H|F|M|O|T|S|U|K|L|B|E|Ds|Ls|Cs|Js|Gs|IN|IK|AS|AL|KR|KG|R|RJ|RA|SO|AY|SB|SF|EG|VE|U)\.? ?\d{1,6}\/\d{2}(?!\d)(?: ?(?:ER|B ER|B|PKH))?(?![\p{L}\p{N}])/gu,
  // Jobcentre: number of the community of need, and of the customer.
  /(?<![\p{L}\p{N}])\d{5} ?\/{0,2}BG ?\/{0,2}\d{7}(?!\d)/giu,
  /(?<![\p{L}\p{N}])\d{3}[A-Z]\d{6}(?!\d)/gu,
  // Family benefits office: 123FK123456.
  /(?<![\p{L}\p{N}])\d{3} ?FK ?\d{6}(?!\d)/giu,
  // Romanian and Polish courts: 1234/3/2024, IV P 123/24.
  /(?<![\p{L}\p{N}/.])\d{3,6}\/\d{1,4}\/(?:19|20)\d{2}(?![\d/])/gu,
  /(?<![\p{L}\p{N}])[IVX]{1,5} (?:P|C|K|Ns|RC|U|Ua|Pa|Ca|GC)(?:-upr)? \d{1,5}\/\d{2,4}(?!\d)/gu,
  // Greek courts and registers: ΓΑΚ 12345/2024.
  /(?<![\p{L}\p{N}])(?:ΓΑΚ|ΕΑΚ)\s?\d{2,6}\/\d{4}/gu,
];

/** Words that announce a number of a case. */
const cue =
  /(?<!\p{L})(?:az|aktenzeichen|gesch(?:äfts|\.-?)?-?(?:zeichen|z|nr|nummer)|geschäftszeichen|unser\s{1,2}zeichen|ihr\s{1,2}zeichen|kassenzeichen|vorgangsnummer|bg-?nummer|bg-?nr|kundennummer|kunden-?nr|kindergeldnummer|kindergeld-?nr|bedarfsgemeinschaft(?:snummer)?|file\s{1,2}(?:number|no|ref\p{L}*)|case\s{1,2}(?:number|no|ref\p{L}*)|reference\s{1,2}(?:number|no)|customer\s{1,2}(?:number|no)|our\s{1,2}ref|dosar(?:ul)?|num[aă]r(?:ul)?\s{1,2}(?:de\s{1,2})?(?:dosar|înregistrare|inregistrare|client)|nr\.?\s{0,2}(?:de\s{1,2})?(?:dosar|înregistrare|inregistrare)|sygn(?:atura)?\.?(?:\s{1,2}akt(?:\s{1,2}sprawy)?)?|nr\s{1,2}(?:sprawy|akt|klienta)|numer\s{1,2}(?:sprawy|klienta)|znak\s{1,2}sprawy|дело|преписка|вх\.?|изх\.?|входящ|номер\s{1,2}на\s{1,2}(?:делото|преписката)|delo|prepiska|pratica|fascicolo|protocollo|prot\.|r\.\s?g\.|n\.?\s{0,2}(?:di\s{1,2})?pratica|expediente|autos|n[º°.]\s{0,2}(?:de\s{1,2})?expediente|ügyszám(?:om)?|ügyiratszám|iktatószám|ügyfélszám|poslovni\s{1,2}broj|urbroj|klasa|broj\s{1,2}(?:predmeta|spisa)|αρ\.?\s{0,2}πρωτ\.?|αριθμ?[όο]?ς?\.?\s{1,2}(?:πρωτοκόλλου|υπόθεσης|φακέλου)|αριθ\.?\s{0,2}(?:πρωτ|φακ)\p{L}*\.?|φάκελος|dossier|n[°º.]?\s{0,2}(?:de\s{1,2})?dossier|numéro\s{1,2}(?:de\s{1,2})?(?:dossier|allocataire)|n[°º]\s?rg|réf(?:érence)?)(?!\p{L})/giu;
const cueGap =
  /^(?:\s{0,2}(?:nr|no|n°|nº|numer|number|nummer|numărul|numarul|număr|broj|номер|номерът|szám|αριθμός|αρ|ist|lautet|is|este|jest|to|è|es|je|е|είναι|est|[:=.#№-])){0,4}\s{0,2}/iu;
const cuedNumber = /^(?:[\p{L}]{1,5}[ .-]{0,2}){0,3}[\p{L}\d]{0,6}\d(?:[\p{L}\d]|(?: [–-] |\/\/|[ ./-])(?=[\p{L}\d]))*/u;
const longestNumber = 30;
const fewestDigits = 3;

/** Keeps the signs up to the last digit, and a register letter or two behind it. */
const trimBehindDigits = (candidate: string): string => {
  const words = candidate.split(' ');
  const last = words.findLastIndex((word) => /\d/.test(word));
  const kept = words.slice(0, last + 1);
  const strayWord = kept.findIndex((word, at) => at > 0 && /^\p{Ll}{3,}$/u.test(word));
  return (strayWord > 0 ? kept.slice(0, strayWord) : kept).join(' ');
};

const findBehindCues = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(cue)) {
    const behindCue = match.index + match[0].length;
    const rest = text.slice(behindCue, behindCue + 20 + longestNumber);
    const gap = cueGap.exec(rest)?.[0].length ?? 0;
    const number = trimBehindDigits(cuedNumber.exec(rest.slice(gap, gap + longestNumber))?.[0] ?? '');
    if ((number.match(/\d/g)?.length ?? 0) < fewestDigits) continue;
    found.push({ kind: 'file-number', start: behindCue + gap, end: behindCue + gap + number.length });
  }
  return found;
};

/** Finds numbers of cases at courts and authorities. Citations of published decisions stay. */
export const findFileNumbers = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      if (citedCourts.test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
      found.push({ kind: 'file-number', start: match.index, end: match.index + match[0].length });
    }
  }
  return [...found, ...findBehindCues(text)];
};
