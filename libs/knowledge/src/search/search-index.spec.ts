import { beforeAll, expect, test } from '@jest/globals';
import type { Language } from '@streetlight/domain';
import type { GlossaryTerm, Narrative } from '../format/vocabulary-schema.js';
import type { SearchDocument } from './documents.js';
import { plainDocument } from './documents.js';
import { buildSearchIndex, type SearchIndex } from './search-index.js';

/** Milliseconds of the processor, which does not count what else the machine is busy with. */
const processorMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const document = (key: string, language: Language, title: string, ...text: string[]): SearchDocument => ({ key, language, title, text });

const documents: SearchDocument[] = [
  document(
    'notice',
    'en',
    'Notice period in probation',
    'In probation (Probezeit) the notice period is 2 weeks.',
    'It must be given on paper.',
  ),
  document(
    'notice',
    'ro',
    'Preavizul în perioada de probă',
    'În perioada de probă (Probezeit) preavizul este de 2 săptămâni.',
    'Se dă pe hârtie.',
  ),
  document(
    'notice',
    'de',
    'Kündigungsfrist in der Probezeit',
    'In der Probezeit beträgt die Kündigungsfrist 2 Wochen.',
    'Sie braucht Papier.',
  ),
  document('leave', 'en', 'Paid leave', 'Everybody has paid leave: at least 20 days a year at 5 days a week.'),
  document('leave', 'ro', 'Concediul plătit', 'Fiecare are concediu plătit: cel puțin 20 de zile pe an la 5 zile pe săptămână.'),
  document('leave', 'de', 'Bezahlter Urlaub', 'Alle haben bezahlten Urlaub: mindestens 20 Tage im Jahr bei 5 Tagen in der Woche.'),
  document('leave', 'el', 'Άδεια με αποδοχές', 'Όλοι δικαιούνται άδεια με αποδοχές: τουλάχιστον 20 ημέρες τον χρόνο.'),
  document('leave', 'bg', 'Платен отпуск', 'Всеки има право на платен отпуск: поне 20 дни в годината.'),
  document('wage', 'en', 'The minimum wage', 'The minimum wage is paid for every hour of work.'),
  document('wage', 'ro', 'Salariul minim', 'Salariul minim se plătește pentru fiecare oră de muncă.'),
  document('wage', 'de', 'Der Mindestlohn', 'Der Mindestlohn wird für jede Stunde Arbeit bezahlt.'),
  document('wage', 'el', 'Ο κατώτατος μισθός', 'Ο κατώτατος μισθός πληρώνεται για κάθε ώρα εργασίας.'),
];

const ten = (words: Partial<Record<Language, string[]>>): GlossaryTerm['equivalents'] =>
  ({
    ro: ['x1'],
    pl: ['x2'],
    bg: ['x3'],
    it: ['x4'],
    es: ['x5'],
    hu: ['x6'],
    hr: ['x7'],
    el: ['x8'],
    en: ['x9'],
    fr: ['x10'],
    ...words,
  }) as GlossaryTerm['equivalents'];
const explanation = {} as GlossaryTerm['explanation'];
const glossary: GlossaryTerm[] = [
  {
    term: 'Probezeit',
    area: 'dismissal',
    plural: null,
    spellings: ['probezait'],
    equivalents: ten({ ro: ['perioadă de probă'], pl: ['okres próbny'], en: ['probation'] }),
    colloquial: { pl: ['na probnym'], bg: ['probniq period'] },
    explanation,
  },
  {
    term: 'Urlaub',
    area: 'time-and-leave',
    plural: null,
    spellings: ['urlob'],
    equivalents: ten({ ro: ['concediu'], en: ['leave', 'holiday'], el: ['άδεια'], bg: ['отпуск'] }),
    colloquial: { en: ['days off work'] },
    explanation,
  },
];

let index: SearchIndex;
beforeAll(() => {
  index = buildSearchIndex(documents, { glossary });
});
const first = (query: string, language?: Language): string | undefined =>
  index.search(query, language === undefined ? {} : { language })[0]?.key;

test('a question finds the text that answers it, in its own language', () => {
  expect(index.search('care este salariul minim pe ora', { language: 'ro' })[0]).toMatchObject({ key: 'wage', language: 'ro' });
  expect(index.search('how long is the notice in probation', { language: 'en' })[0]).toMatchObject({ key: 'notice', language: 'en' });
});

test.each<[string, Language | undefined, string]>([
  ['preaviz perioada de proba', 'ro', 'notice'],
  ['gia poso kairo exo dikaioma adeias', 'el', 'leave'],
  ['gia poso kairo exo dikaioma adeias', undefined, 'leave'],
  ['platen otpusk imam li', 'bg', 'leave'],
  ['poso einai o katwtatos misthos', 'el', 'wage'],
  ['МИНИМАЛЕН платен отпускк', 'bg', 'leave'],
  ['minimun wagee per hour', 'en', 'wage'],
  ['how many days off work do I get', 'en', 'leave'],
  ['cat urlaub am', 'ro', 'leave'],
  ['probezait cate saptamani', 'ro', 'notice'],
])('"%s" (%s) finds %s: without diacritics, romanised, mistyped, by what people say and by German words', (query, language, key) => {
  expect(first(query, language)).toBe(key);
});

test('where a translation is missing the text in another language is found and named as such', () => {
  const hit = index.search('ile wypowiedzenia na probnym', { language: 'pl' })[0];
  expect(hit).toMatchObject({ key: 'notice' });
  expect(hit?.language).not.toBe('pl');
  expect(hit?.why).toContainEqual({ code: 'search.other-language', parameters: { language: hit?.language } });
});

test.each(['where can I buy a used bicycle', 'γεια σας', '???', '', '   ', '🙂🙂', 'der die das', '12 34'])(
  'nothing is offered for "%s"',
  (query) => {
    expect(index.search(query)).toEqual([]);
  },
);

test('every hit says why: the words, what a typing error was read as, the German term behind a phrase', () => {
  expect(index.search('minimun wage', { language: 'en' })[0]?.why).toContainEqual({
    code: 'search.spelling',
    parameters: { word: 'minimun', readAs: 'minimum' },
  });
  expect(index.search('how many days off work', { language: 'en' })[0]?.why).toContainEqual({
    code: 'search.concept',
    parameters: { word: 'days off work', readAs: 'Urlaub' },
  });
  expect(index.search('salariul minim', { language: 'ro' })[0]?.why).toContainEqual({
    code: 'search.word',
    parameters: { word: 'salariul' },
  });
});

test('scores lie between 0 and 1 and fall, and no more hits come than were asked for', () => {
  const hits = index.search('paid leave in probation and the minimum wage', { language: 'en', least: 0.01 });
  expect(hits.length).toBeGreaterThan(1);
  for (const [at, { score }] of hits.entries()) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1);
  }
  expect(index.search('paid leave in probation and the minimum wage', { language: 'en', least: 0.01, limit: 1 })).toEqual(hits.slice(0, 1));
});

test('what was written around a query tips the balance and no more', () => {
  const query = 'how many days or weeks';
  const scoreOf = (context: string): number =>
    index.search(query, { language: 'en', least: 0, context }).find((hit) => hit.key === 'leave')?.score ?? 0;
  expect(scoreOf('my boss gives me no holiday')).toBeGreaterThan(scoreOf(''));
  expect(index.search('where can I buy a used bicycle', { language: 'en', context: 'my boss gives me no holiday' })).toEqual([]);
});

test('a word that is still being typed already finds', () => {
  expect(index.search('proba', { language: 'en', least: 0.1 })[0]?.key).toBe('notice');
});

test('equal documents give equal answers whatever the order they came in', () => {
  const other = buildSearchIndex([...documents].reverse(), { glossary });
  for (const query of ['paid leave', 'notice probation weeks', 'salariul minim', 'adeia'])
    expect(other.search(query, { least: 0 })).toEqual(index.search(query, { least: 0 }));
});

test('a change is seen by the next query, and a long life of changes leaves the index as if built anew', () => {
  const living = buildSearchIndex(documents, { glossary });
  living.upsert(document('leave', 'en', 'Something else', 'About the weather.'));
  expect(living.search('something about the weather', { language: 'en' })[0]?.key).toBe('leave');
  expect(index.search('something about the weather', { language: 'en' })).toEqual([]);
  for (let round = 0; round < 300; round++) living.upsert(document('leave', 'en', `Round ${round}`, `paid leave round ${round}`));
  for (const each of documents) living.upsert(each);
  expect(living.size).toBe(documents.length);
  for (const query of ['paid leave', 'notice probation weeks', 'salariul minim'])
    expect(living.search(query, { least: 0 })).toEqual(index.search(query, { least: 0 }));
});

test('what was removed is found no more, one language or all', () => {
  const living = buildSearchIndex(documents, { glossary });
  living.remove('wage', 'ro');
  expect(
    living.search('salariul minim', { language: 'ro', least: 0 }).filter((hit) => hit.key === 'wage' && hit.language === 'ro'),
  ).toEqual([]);
  expect(living.size).toBe(documents.length - 1);
  living.remove('wage');
  living.remove('wage');
  expect(living.search('minimum wage', { language: 'en', least: 0 }).some((hit) => hit.key === 'wage')).toBe(false);
});

const inAll = <T>(value: T): Record<Language, T> => ({
  de: value,
  ro: value,
  pl: value,
  bg: value,
  it: value,
  es: value,
  hu: value,
  hr: value,
  el: value,
  en: value,
  fr: value,
});
const claim = (id: string, correctedBy: string[], wording: string): Narrative => ({
  id,
  tier: 1,
  area: 'wages',
  correctedBy,
  trueIn: [],
  note: null,
  claim: inAll(wording),
  correction: inAll('no'),
  wordings: inAll([wording]),
});

test('a claim leads to the text that corrects it, and one that nothing here corrects leads nowhere', () => {
  const wording = 'the boss keeps your money when you break a glass';
  const told = buildSearchIndex(
    documents.map((each) => (each.key === 'wage' ? { ...each, claims: [{ id: 'N90', order: 0, wordings: [wording] }] } : each)),
    {
      glossary,
      narratives: [claim('N90', ['wage'], wording), claim('N91', ['elsewhere'], 'the landlord keeps the deposit for dirty windows')],
    },
  );
  expect(told.search('boss keeps my money because i broke a glass', { language: 'en' })[0]).toMatchObject({
    key: 'wage',
    why: expect.arrayContaining([{ code: 'search.claim', parameters: { narrative: 'N90' } }]),
  });
  expect(told.search('the landlord keeps the deposit for dirty windows', { language: 'en' })).toEqual([]);
});

test('other narratives give the same answers as an index that was built with them, and cost no new index', () => {
  const wording = 'the boss keeps your money when you break a glass';
  const asked = 'the landlord keeps the deposit for dirty windows';
  const first = claim('N90', ['wage'], wording);
  const second = claim('N91', ['elsewhere'], asked);
  const unfinished = { ...claim('N92', ['wage'], ''), wordings: inAll<string[]>([]) };
  const changed = buildSearchIndex(documents, { glossary, narratives: [first, claim('N91', ['elsewhere'], 'something else')] });
  changed.search('warm it up');
  changed.setNarratives([first, second, unfinished]);
  const fresh = buildSearchIndex(documents, { glossary, narratives: [first, second, unfinished] });
  for (const query of [asked, wording, 'how much is the wage']) {
    expect(changed.search(query, { language: 'en', least: 0 })).toEqual(fresh.search(query, { language: 'en', least: 0 }));
  }
  changed.setNarratives([]);
  expect(changed.search(asked, { language: 'en', least: 0 })).toEqual(
    buildSearchIndex(documents, { glossary }).search(asked, { language: 'en', least: 0 }),
  );
});

test('plain texts are searched too, whatever their language', () => {
  const plain = buildSearchIndex([
    plainDocument({ key: 'a', language: 'en', text: 'Bees make honey. They live in hives.' }),
    plainDocument({ key: 'b', language: 'und', text: 'Lynx sleep in the snow of the far north.' }),
    plainDocument({ key: 'c', language: 'fr', text: 'Les abeilles font du miel.\n\nElles vivent dans des ruches.' }),
  ]);
  expect(plain.search('where do bees live')[0]?.key).toBe('a');
  expect(plain.search('lynx in the snow')[0]?.key).toBe('b');
  expect(plain.search('miel abeilles', { language: 'fr' })[0]?.key).toBe('c');
});

test.each([
  ['100,000 letters', 'a'.repeat(100_000)],
  ['100,000 words', 'kündigung lohn urlaub '.repeat(33_000)],
  ['zalgo', 'm\u0300\u0301\u0302\u0303\u0304i\u0305\u0306n\u0307\u0308w\u0309age'.repeat(500)],
  ['a lone surrogate', `minimum \ud800 wage`],
  ['bidi controls', '\u202eegaw muminim\u202c'],
  ['marks only', '\u0300\u0301\u200b\u00ad'],
])('%s is answered in bounded time and never throws', (_, query) => {
  const since = process.cpuUsage();
  expect(Array.isArray(index.search(query))).toBe(true);
  expect(processorMs(since)).toBeLessThan(2_000);
});

test('a query of any length and of any characters is answered in bounded time', () => {
  const hostile = ['a', ' ', '\u0301', '\ud800', '\u202eabc ', '😀', '½', 'ﷺ', 'h\u0301\u0302\u0303', 'рaб0', '1 ', '?!'];
  const distinct = Array.from({ length: 20_000 }, (_, at) => at.toString(36)).join(' ');
  const started = process.cpuUsage();
  for (const text of [distinct, ...hostile.map((piece) => piece.repeat(100_000 / piece.length))]) {
    for (const options of [{}, { language: 'ro', context: text }] as const) expect(index.search(text, options).length).toBeLessThan(6);
  }
  expect(processorMs(started)).toBeLessThan(hostile.length * 2 * 300);
});
