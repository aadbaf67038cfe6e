import { describe, expect, it } from '@jest/globals';
import type { Language } from '@streetlight/domain';
import { fold } from '../folding/fold.js';
import { stem } from './stem.js';

/** Forms of one word that have to meet. */
const families: Record<Language, readonly string[]> = {
  de: [
    'vertrag vertrags verträge verträgen',
    'kündigung kündigungen',
    'lohn lohns löhne',
    'arbeitgeber arbeitgebers arbeitgebern',
    'frist fristen',
  ],
  ro: [
    'concediu concediul concediului concedii',
    'contract contractul contractului contracte',
    'muncă munca muncii',
    'salariu salariul salariului salarii',
    'plătit plătită plătite plătiți',
  ],
  pl: [
    'umowa umowy umowę umowie umową umów',
    'praca pracy pracę pracą',
    'urlop urlopu urlopie urlopem',
    'ubezpieczenie ubezpieczenia ubezpieczeniu',
    'pracownik pracownika pracownicy pracowników',
  ],
  bg: [
    'договор договора договорът договори договорите',
    'работа работата работи',
    'уволнение уволнението уволнения',
    'работодател работодателя работодателят',
    'болничен болничния болничните',
  ],
  it: ['contratto contratti', 'licenziamento licenziamenti', 'lavoro lavori', 'settimana settimane', 'malattia malattie'],
  es: ['contrato contratos', 'despido despidos', 'trabajador trabajadores', 'semana semanas', 'empresa empresas'],
  hu: [
    'szerződés szerződést szerződése szerződések',
    'szabadság szabadságot szabadságom',
    'fizetés fizetést fizetésem',
    'főnök főnököm főnöke',
    'hónap hónapot hónapja hónapig',
  ],
  hr: [
    'ugovor ugovora ugovoru ugovorom ugovori',
    'plaća plaće plaću plaći',
    'poslodavac poslodavca poslodavcu',
    'godišnji godišnjeg godišnjem',
    'radnik radnika radnici radnike',
  ],
  el: [
    'άδεια άδειας άδειες',
    'μισθός μισθού μισθό μισθοί',
    'απόλυση απόλυσης απολύσεις',
    'εργοδότης εργοδότη εργοδότες',
    'σύμβαση σύμβασης συμβάσεις',
  ],
  en: ['contract contracts', 'dismissal dismissals', 'wage wages', 'work works worked working', 'employer employers'],
  fr: ['contrat contrats', 'licenciement licenciements', 'salaire salaires', 'congé congés', 'employeur employeurs'],
};

/** Words that must not meet. */
const strangers: readonly [Language, string, string][] = [
  ['de', 'kündigung', 'kündigungsfrist'],
  ['ro', 'contract', 'contact'],
  ['pl', 'praca', 'prawo'],
  ['bg', 'отпуск', 'отказ'],
  ['hr', 'otkaz', 'odmor'],
  ['el', 'άδεια', 'άτομο'],
  ['hu', 'munka', 'mondás'],
  ['en', 'leave', 'live'],
];

describe('stems of folded words', () => {
  it.each(Object.entries(families).flatMap(([language, lists]) => lists.map((list) => [language as Language, list] as const)))(
    'in %s the forms %s meet',
    (language, list) => {
      expect(new Set(list.split(' ').map((word) => stem(fold(word, language), language))).size).toBe(1);
    },
  );

  it.each(strangers)('in %s "%s" and "%s" stay apart', (language, one, other) => {
    expect(stem(fold(one, language), language)).not.toBe(stem(fold(other, language), language));
  });

  it('a romanised form meets the native one', () => {
    expect(stem(fold('adeias', 'el'), 'el')).toBe(stem(fold('άδεια', 'el'), 'el'));
    expect(stem(fold('dogovorut', 'bg'), 'bg')).not.toBe('');
    expect(stem(fold('zaplatite', 'bg'), 'bg')).toBe(stem(fold('заплатите', 'bg'), 'bg'));
  });

  it('endless words come back as they are', () => {
    expect(stem('a'.repeat(1000), 'de')).toHaveLength(1000);
  });
});
