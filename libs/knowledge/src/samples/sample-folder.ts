import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { areas, languages, type Language } from '@streetlight/domain';

/** A small knowledge-base folder in a place of its own, for specs: one snippet in eleven languages, everything right. */
export interface SampleFolder {
  dir: string;
  write(file: string, content: string | Uint8Array): void;
  /** Replaces words in a file; fails where they do not stand, so that a spec never tests an unchanged folder. */
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
  /** Deletes the folder. */
  drop(): void;
}

const free: Record<Language, string> = {
  de: 'Kostenlose Hilfe: Faire Mobilität.',
  ro: 'Ajutor gratuit: Faire Mobilität.',
  pl: 'Bezpłatna pomoc: Faire Mobilität.',
  bg: 'Безплатна помощ: Faire Mobilität.',
  it: 'Aiuto gratuito: Faire Mobilität.',
  es: 'Ayuda gratuita: Faire Mobilität.',
  hu: 'Ingyenes segítség: Faire Mobilität.',
  hr: 'Besplatna pomoć: Faire Mobilität.',
  el: 'Δωρεάν βοήθεια: Faire Mobilität.',
  en: 'Free help: Faire Mobilität.',
  fr: 'Aide gratuite : Faire Mobilität.',
};

/** "Dismissed: three weeks" and "From the day: the wage" in each language, short but real. */
const said: Record<Language, { title: string; weeks: string; wage: string; ask: string; not: string }> = {
  de: {
    title: 'Kündigung: 3 Wochen',
    weeks: 'Klage innerhalb von 3 Wochen (§ 4 KSchG).',
    wage: 'Der Mindestlohn ist {minimum-wage}. Ab {minimum-wage.next-from} sind es {minimum-wage.next}.',
    ask: 'Wann kam der Brief?',
    not: 'Dass Sie gewinnen.',
  },
  ro: {
    title: 'Concediere: 3 săptămâni',
    weeks: 'Plângere în 3 săptămâni (§ 4 KSchG).',
    wage: 'Salariul minim este {minimum-wage}. De la {minimum-wage.next-from} este {minimum-wage.next}.',
    ask: 'Când a venit scrisoarea?',
    not: 'Că va câștiga.',
  },
  pl: {
    title: 'Zwolnienie: 3 tygodnie',
    weeks: 'Pozew w ciągu 3 tygodni (§ 4 KSchG).',
    wage: 'Płaca minimalna to {minimum-wage}. Od {minimum-wage.next-from} to {minimum-wage.next}.',
    ask: 'Kiedy przyszedł list?',
    not: 'Że wygra.',
  },
  bg: {
    title: 'Уволнение: 3 седмици',
    weeks: 'Иск до 3 седмици (§ 4 KSchG).',
    wage: 'Минималната заплата е {minimum-wage}. От {minimum-wage.next-from} е {minimum-wage.next}.',
    ask: 'Кога дойде писмото?',
    not: 'Че ще спечели.',
  },
  it: {
    title: 'Licenziamento: 3 settimane',
    weeks: 'Ricorso entro 3 settimane (§ 4 KSchG).',
    wage: 'Il salario minimo è {minimum-wage}. Dal {minimum-wage.next-from} è {minimum-wage.next}.',
    ask: 'Quando è arrivata la lettera?',
    not: 'Che vincerà.',
  },
  es: {
    title: 'Despido: 3 semanas',
    weeks: 'Demanda en 3 semanas (§ 4 KSchG).',
    wage: 'El salario mínimo es {minimum-wage}. Desde el {minimum-wage.next-from} es {minimum-wage.next}.',
    ask: '¿Cuándo llegó la carta?',
    not: 'Que ganará.',
  },
  hu: {
    title: 'Felmondás: 3 hét',
    weeks: 'Kereset 3 héten belül (§ 4 KSchG).',
    wage: 'A minimálbér {minimum-wage}. Kezdete {minimum-wage.next-from}-jétől: {minimum-wage.next}.',
    ask: 'Mikor jött a levél?',
    not: 'Hogy nyer.',
  },
  hr: {
    title: 'Otkaz: 3 tjedna',
    weeks: 'Tužba u roku od 3 tjedna (§ 4 KSchG).',
    wage: 'Minimalna plaća je {minimum-wage}. Od {minimum-wage.next-from} je {minimum-wage.next}.',
    ask: 'Kada je stiglo pismo?',
    not: 'Da će dobiti.',
  },
  el: {
    title: 'Απόλυση: 3 εβδομάδες',
    weeks: 'Αγωγή μέσα σε 3 εβδομάδες (§ 4 KSchG).',
    wage: 'Ο κατώτατος μισθός είναι {minimum-wage}. Από {minimum-wage.next-from} είναι {minimum-wage.next}.',
    ask: 'Πότε ήρθε το γράμμα;',
    not: 'Ότι θα κερδίσει.',
  },
  en: {
    title: 'Dismissed: 3 weeks',
    weeks: 'Claim within 3 weeks (§ 4 KSchG).',
    wage: 'The minimum wage is {minimum-wage}. From {minimum-wage.next-from} it is {minimum-wage.next}.',
    ask: 'When did the letter arrive?',
    not: 'That they win.',
  },
  fr: {
    title: 'Licenciement : 3 semaines',
    weeks: 'Plainte dans les 3 semaines (§ 4 KSchG).',
    wage: 'Le salaire minimum est {minimum-wage}. À partir du {minimum-wage.next-from}, {minimum-wage.next}.',
    ask: 'Quand la lettre est-elle arrivée ?',
    not: "Qu'ils gagnent.",
  },
};

const perLanguage = (indent: string, words: (language: Language) => string): string =>
  languages.map((language) => `${indent}${language}: ${words(language)}\n`).join('');
const quoted = (text: string): string => JSON.stringify(text);

const languageFile = (language: Language): string => {
  const { title, weeks, wage, ask, not } = said[language];
  const state = language === 'de' ? 'edited' : 'machine-made';
  return `---\ntitle: ${quoted(title)}\nstate: ${state}\n---\n# public\n${weeks} ${free[language]}\n\n# full\n${weeks}\n\n${wage}\n\n# ask-first\n- ${ask}\n\n# do-not-say\n- ${not}\n`;
};

const snippet = `key: three-week-deadline
tier: 2
narratives: [N09]
facts: [K5, K6]
sample: true
checked-against: federal statutes as of 2026-08-19
valid-from: 2026-01-01
valid-to: null
refer: advice-centre
home-contrast: null
sources:
  - law: KSchG
    norm: § 4
    paragraph: null
    sentence: 1
    role: deadline
    quote: "innerhalb von drei Wochen nach Zugang der schriftlichen Kündigung"
  - court: BAG
    file: 5 AZR 505/20
    date: 2021-06-24
    role: basis
`;

const statute = `law: KSchG
title: Kündigungsschutzgesetz (KSchG)
as-of: 2026-08-19
source: official text (§ 5 UrhG)
norms:
  - norm: § 4
    heading: Anrufung des Arbeitsgerichts
    text: |-
      Will ein Arbeitnehmer geltend machen, dass eine Kündigung sozial ungerechtfertigt oder aus anderen Gründen rechtsunwirksam ist, so muss er innerhalb von drei Wochen nach Zugang der schriftlichen Kündigung Klage beim Arbeitsgericht auf Feststellung erheben, dass das Arbeitsverhältnis durch die Kündigung nicht aufgelöst ist. Im Falle des § 2 ist die Klage auf Feststellung zu erheben, daß die Änderung der Arbeitsbedingungen sozial ungerechtfertigt oder aus anderen Gründen rechtsunwirksam ist.
`;

const values = `minimum-wage:
  unit: eur-per-hour
  steps:
    - { from: 2026-01-01, to: 2026-12-31, amount: 13.90, source: MiLoV5 § 1 }
    - { from: 2027-01-01, to: null, amount: 14.60, source: MiLoV5 § 1 }
minijob-limit:
  unit: eur-per-month
  derived: { of: minimum-wage, multiply: 130, divide: 3, round: up, source: SGB IV § 8 }
`;

const wordings = (language: Language): string =>
  `\n${[1, 2, 3, 4].map((n) => `      - ${quoted(`${said[language].title} (${n})`)}\n`).join('')}`.trimEnd();
const narratives = `- id: N09
  tier: 2
  area: dismissal
  corrected-by: [three-week-deadline]
  true-in: [RO]
  note: typical in counselling
  claim:
${perLanguage('    ', (language) => quoted(said[language].title))}  correction:
${perLanguage('    ', (language) => quoted(said[language].weeks))}  wordings:
${perLanguage('    ', wordings)}`;

const ten = languages.filter((language) => language !== 'de');
const glossary = `- term: Kündigung
  area: dismissal
  plural: Kündigungen
  spellings: [kundigung, kuendigung]
  equivalents:
${ten.map((language) => `    ${language}: [${quoted(said[language].title.split(/\s?:/)[0] ?? '')}]\n`).join('')}  colloquial:
    ro: [dat afara, m-a dat afara]
    el: [me dioxan, apolysh]
  explanation:
${perLanguage('    ', (language) => quoted(said[language].weeks.replace(/ \(.*\)/, '')))}`;

const topics = areas
  .map((area) => `- area: ${area}\n  labels: { ${languages.map((language) => `${language}: ${area}`).join(', ')} }\n`)
  .join('');

const watchList = `- key: working-time-reform
  what: A reform is planned.
  law: ArbZG
  norm: § 3
  from: 2028-07-01
  facts: [T2]
  snippets: [three-week-deadline]
  source: Reuters
- key: yearly-notice
  what: An amount changes every year.
  snippets: []
  source: ZPO § 850c
`;

const referredNorms = `as-of: 2026-08-19
source: official text (§ 5 UrhG)
laws:
  KSchG:
    § 2: "*:0a1b2c3d -:0a1b2c3d"
    § 5: 1:11111111 1a:22222222 *:33333333
    § 6: null
`;

const files: Record<string, string> = {
  'topics.yaml': topics.replace(/(bg|el): [\w-]+/g, '$1: тема').replaceAll('el: тема', 'el: θέμα'),
  'values.yaml': values,
  'narratives.yaml': narratives,
  'glossary.yaml': glossary,
  'advice-centres.yaml': '[]\n',
  'watch-list.yaml': watchList,
  'referred-norms.yaml': referredNorms,
  'statutes/kschg.yaml': statute,
  'dismissal/three-week-deadline/snippet.yaml': snippet,
  ...Object.fromEntries(languages.map((language) => [`dismissal/three-week-deadline/${language}.md`, languageFile(language)])),
};

export function sampleFolder(): SampleFolder {
  const dir = mkdtempSync(join(tmpdir(), 'knowledge-base-'));
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    dir,
    write,
    edit(file, from, to) {
      const content = readFileSync(join(dir, file), 'utf8');
      if (!content.includes(from)) throw new Error(`${file} does not hold ${from}`);
      write(
        file,
        content.replace(from, () => to),
      );
    },
    remove: (file) => rmSync(join(dir, file), { recursive: true }),
    drop: () => rmSync(dir, { recursive: true, force: true }),
  };
}
