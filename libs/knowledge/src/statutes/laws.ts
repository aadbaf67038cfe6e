/** Laws as people name them: the abbreviation first, then other abbreviations and names. */
const lawNames: readonly (readonly [law: string, ...others: string[]])[] = [
  ['AEntG', 'Arbeitnehmer-Entsendegesetz', 'Arbeitnehmerentsendegesetz', 'Entsendegesetz'],
  ['AEUV', 'TFEU'],
  ['AGG', 'Allgemeines Gleichbehandlungsgesetz', 'Gleichbehandlungsgesetz'],
  ['AO', 'Abgabenordnung'],
  ['ArbGG', 'Arbeitsgerichtsgesetz'],
  ['ArbSchG', 'Arbeitsschutzgesetz'],
  ['ArbZG', 'Arbeitszeitgesetz'],
  ['AufenthG', 'Aufenthaltsgesetz'],
  ['AÜG', 'AUeG', 'Arbeitnehmerüberlassungsgesetz'],
  ['BBiG', 'Berufsbildungsgesetz'],
  ['BEEG', 'Bundeselterngeld- und Elternzeitgesetz', 'Bundeselterngeldgesetz'],
  ['BetrVG', 'Betriebsverfassungsgesetz'],
  ['BGB', 'Bürgerliches Gesetzbuch', 'Bürgerlichen Gesetzbuchs', 'Bürgerlichen Gesetzbuches'],
  ['BKGG', 'Bundeskindergeldgesetz'],
  ['BMG', 'Bundesmeldegesetz'],
  ['BQFG', 'Berufsqualifikationsfeststellungsgesetz'],
  ['BUrlG', 'Bundesurlaubsgesetz', 'Mindesturlaubsgesetz'],
  ['EFZG'],
  ['EntgFG', 'EntgFZG', 'Entgeltfortzahlungsgesetz'],
  ['EStG', 'Einkommensteuergesetz', 'Einkommenssteuergesetz'],
  ['FreizügG/EU', 'FreizügG', 'FreizuegG/EU', 'FreizuegG', 'Freizügigkeitsgesetz/EU', 'Freizügigkeitsgesetz'],
  ['GewO', 'Gewerbeordnung'],
  ['GG', 'Grundgesetz'],
  ['GSA Fleisch', 'GSAFleisch', 'GSA-Fleisch'],
  ['HGB', 'Handelsgesetzbuch', 'Handelsgesetzbuchs', 'Handelsgesetzbuches'],
  ['InsO', 'Insolvenzordnung'],
  ['JArbSchG', 'Jugendarbeitsschutzgesetz'],
  ['KSchG', 'Kündigungsschutzgesetz'],
  ['LohnUGAÜV 7', 'LohnUGAÜV', '7. LohnUGAÜV', 'LohnUGAÜV_7'],
  ['MiLoG', 'Mindestlohngesetz'],
  ['MiLoV4', 'Vierte Mindestlohnanpassungsverordnung'],
  ['MiLoV5', 'Fünfte Mindestlohnanpassungsverordnung'],
  ['MuSchG', 'Mutterschutzgesetz'],
  ['NachwG', 'Nachweisgesetz'],
  ['OWiG', 'Gesetz über Ordnungswidrigkeiten', 'Ordnungswidrigkeitengesetz'],
  ['PflegeArbbV 7', '7. PflegeArbbV', 'PflegeArbbV'],
  ['GebäudeArbbV 10', '10. GebäudeArbbV', 'GebäudeArbbV'],
  ['DachdArbbV 13', '13. DachdArbbV', 'DachdArbbV'],
  ['GerüstbauerArbbV 9', '9. GerüstbauerArbbV', 'GerüstbauerArbbV'],
  ['MalerArbbV 12', '12. MalerArbbV', 'MalerArbbV'],
  ['RBSFV 2026', 'RBSFV'],
  ['SchwarzArbG', 'Schwarzarbeitsbekämpfungsgesetz'],
  ['SGB I', 'SGB 1', 'SGB1', 'Erstes Buch Sozialgesetzbuch'],
  ['SGB II', 'SGB 2', 'SGB2', 'Zweites Buch Sozialgesetzbuch'],
  ['SGB III', 'SGB 3', 'SGB3', 'Drittes Buch Sozialgesetzbuch'],
  ['SGB IV', 'SGB 4', 'SGB4', 'Viertes Buch Sozialgesetzbuch'],
  ['SGB V', 'SGB 5', 'SGB5', 'Fünftes Buch Sozialgesetzbuch'],
  ['SGB VI', 'SGB 6', 'SGB6', 'Sechstes Buch Sozialgesetzbuch'],
  ['SGB VII', 'SGB 7', 'SGB7', 'Siebtes Buch Sozialgesetzbuch'],
  ['SGB VIII', 'SGB 8', 'SGB8', 'Achtes Buch Sozialgesetzbuch'],
  ['SGB IX', 'SGB 9', 'SGB9', 'Neuntes Buch Sozialgesetzbuch'],
  ['SGB X', 'SGB 10', 'SGB10', 'Zehntes Buch Sozialgesetzbuch'],
  ['SGB XI', 'SGB 11', 'SGB11', 'Elftes Buch Sozialgesetzbuch'],
  ['SGB XII', 'SGB 12', 'SGB12', 'Zwölftes Buch Sozialgesetzbuch'],
  ['SGG', 'Sozialgerichtsgesetz'],
  ['StGB', 'Strafgesetzbuch', 'Strafgesetzbuchs'],
  ['SVBezGrV 2026', 'SVBezGrV'],
  ['TVG', 'Tarifvertragsgesetz'],
  ['TzBfG', 'Teilzeit- und Befristungsgesetz', 'Teilzeitbefristungsgesetz'],
  [
    'VO (EG) 883/2004',
    'VO 883/2004',
    'Verordnung (EG) Nr. 883/2004',
    'Verordnung 883/2004',
    'Reg. 883/2004',
    'Regulation 883/2004',
    '883/2004',
  ],
  ['WoGG', 'Wohngeldgesetz'],
  ['ZPO', 'Zivilprozessordnung', 'Zivilprozeßordnung'],
];

/** Case, umlauts, spaces and marks do not tell laws apart: `auueg`, `sgb iii` and `SGB-III` are found. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '');

const lawByPlainName = new Map<string, string>();
for (const names of lawNames) for (const name of names) lawByPlainName.set(plain(name), names[0]);

/** The abbreviation of a law as somebody wrote it; the words themselves where it is not known. */
export const lawNamed = (words: string): string => lawByPlainName.get(plain(words)) ?? words.trim();

/** Abbreviations of the literature beside the official one of the same law. */
const official: Record<string, string> = { EFZG: 'EntgFG' };

/** A law's name as a key: the same for `EFZG`, `EntgFG` and `Entgeltfortzahlungsgesetz`, and only for them. */
export const officialLawName = (words: string): string => plain(official[lawNamed(words)] ?? lawNamed(words));

/** Whether two names mean the same law: `EFZG`, as the literature says, and `EntgFG`, as the law calls itself. */
export const isSameLaw = (a: string, b: string): boolean => officialLawName(a) === officialLawName(b);

export interface LawFound {
  /** Its abbreviation. */
  law: string;
  start: number;
  end: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const loosely = (name: string): string =>
  escape(name).replace(/ü/g, '(?:ü|ue|u)').replace(/ä/g, '(?:ä|ae|a)').replace(/ö/g, '(?:ö|oe|o)').replace(/[ -]+/g, '[\\s-]*');
const everyName = lawNames.flat().sort((a, b) => b.length - a.length);
const anyLaw = new RegExp(`(?<![\\p{L}\\d])(?:${everyName.map(loosely).join('|')})(?:es|s)?(?![\\p{L}\\d])`, 'giu');
/** Ends of a German genitive: "des Kündigungsschutzgesetzes". */
const genitives = ['es', 's'];

const lawOf = (words: string): string => {
  const bare = genitives.map((ending) => words.replace(new RegExp(`${ending}$`), '')).find((each) => lawByPlainName.has(plain(each)));
  return lawByPlainName.has(plain(words)) ? lawNamed(words) : lawNamed(bare ?? words);
};

/** Every law named in a text, in order. */
export function findLaws(text: string): LawFound[] {
  return [...text.matchAll(anyLaw)].map((match) => ({
    law: lawOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const abbreviation = /(?<![\p{L}\d])\p{Lu}\p{L}*\p{Lu}\p{L}*(?![\p{L}\d])/u;

/** What looks like the abbreviation of a law that is not known here, such as `BImSchG`. */
export function findUnknownLaw(text: string): LawFound[] {
  const match = abbreviation.exec(text);
  return match ? [{ law: match[0], start: match.index, end: match.index + match[0].length }] : [];
}
