import type { Language } from '@streetlight/domain';

/** Words on which the meaning of a legal sentence hangs, and what they decide. */
export type MeaningKind = 'negation' | 'obligation' | 'permission' | 'limit';

/**
 * Lower case; `*` stands for any ending. A word that comes, goes or is exchanged changes what a sentence says, however small the change
 * looks: kein for ein, soll for muss, before for after.
 */
const words: Record<Language, Record<MeaningKind, string>> = {
  de: {
    negation: 'nicht nichts kein* nie niemals niemand* ohne weder noch verboten* unzulässig* ausgeschlossen*',
    obligation: 'muss müssen musst müsst soll* verpflichtet* pflicht* nötig* erforderlich* zwingend*',
    permission: 'darf dürfen dürft kann können könnt könnte* erlaubt* zulässig* freiwillig*',
    limit:
      'nur erst höchstens mindestens spätestens frühestens bis ab vor nach mehr weniger über unter immer alle* fast außer seit innerhalb und oder',
  },
  ro: {
    negation: 'nu nici nimeni nimic nicio niciun* niciodată fără interzis* neaplicabil*',
    obligation: 'trebuie obligat* obligație obligatori* necesar*',
    permission: 'poate puteți pot poți permis* voie',
    limit: 'doar numai cel maximum minim* până după înainte mai peste sub mereu toți toate și sau în',
  },
  pl: {
    negation: 'nie nikt nic nigdy bez żaden żadn* ani zakaz* zabronion*',
    obligation: 'musi musisz muszą musicie trzeba należy powinien powinn* obowiąz*',
    permission: 'może możesz mogą można wolno dozwolon*',
    limit: 'tylko dopiero najwyżej najpóźniej najmniej co do od przed po więcej mniej ponad poniżej zawsze wszys* oraz i lub albo',
  },
  bg: {
    negation: 'не няма никой нищо никога без нито никак* забранен* недопустим*',
    obligation: 'трябва длъж* задължи* нужн* необходим*',
    permission: 'може можете могат можеш позволен* разрешен* право',
    limit: 'само едва най-много най-малко най-късно до от преди след повече по-малко над под винаги всички и или',
  },
  it: {
    negation: 'non niente nulla nessun* mai senza né vietat* esclus*',
    obligation: 'deve devono dovete devi bisogna obblig* necessari*',
    permission: 'può possono potete puoi permess* consentit* lecit*',
    limit: 'solo soltanto almeno massimo minimo entro fino dopo prima più meno oltre sotto sempre tutt* e o',
  },
  es: {
    negation: 'no nada nadie nunca jamás sin ni ningún ningun* prohibid* excluid*',
    obligation: 'debe deben debes tiene* obligad* obligatori* obligación hay necesari*',
    permission: 'puede pueden puedes permitid* podrá*',
    limit: 'solo sólo mínimo máximo antes después hasta desde más menos encima debajo siempre todo* y o dentro',
  },
  hu: {
    negation: 'nem nincs nincsen* semmi senki soha ne nélkül sem tilos kizár*',
    obligation: 'kell köteles* kötelez* szükséges* muszáj',
    permission: 'lehet szabad tudja engedély* jogosult*',
    limit: 'csak legfeljebb legalább legkésőbb előtt után több kevesebb felett alatt mindig minden* és vagy belül',
  },
  hr: {
    negation: 'ne nije nisu nema nitko ništa nikad* bez ni zabranjen* isključen*',
    obligation: 'mora moraju morate moraš treba dužan duž* obvez* potreban potrebn*',
    permission: 'smije smiju smijete može mogu možete dopušten* dozvoljen*',
    limit: 'samo tek najviše najmanje najkasnije do od prije nakon poslije više manje iznad ispod uvijek svi sve i ili',
  },
  el: {
    negation: 'δεν μη μην δε κανείς κανέν* τίποτα ποτέ χωρίς ούτε απαγορ* όχι',
    obligation: 'πρέπει οφείλ* υποχρε* υποχρέωση αναγκ* απαραίτητ*',
    permission: 'μπορεί μπορείτε μπορούν μπορείς επιτρέπ* δικαίωμα',
    limit: 'μόνο μόλις πολύ λιγότερο τουλάχιστον έως μέχρι από πριν μετά περισσότερ* πάνω κάτω πάντα όλοι όλες και ή εντός μέσα',
  },
  en: {
    negation: "not no nothing nobody never without neither nor cannot can't don't isn't doesn't won't forbidden excluded",
    obligation: 'must have has should shall need* required requires obliged obligation duty',
    permission: 'may can could might allowed permitted entitled',
    limit: 'only least most latest earliest until from before after more less over under always all except within since and or by',
  },
  fr: {
    negation: 'ne pas rien personne jamais sans ni aucun* interdit* exclu* non',
    obligation: 'doit doivent devez dois faut oblig* nécessaire*',
    permission: 'peut peuvent pouvez peux permis* autoris* droit',
    limit:
      'seulement uniquement moins plus maximum minimum tard avant après depuis dès jusque jusqu à sous toujours tous toutes et ou dans',
  },
};

const matcherOf = (list: string): ((word: string) => boolean) => {
  const all = list.split(' ');
  const whole = new Set(all.filter((word) => !word.endsWith('*')));
  const stems = all.filter((word) => word.endsWith('*') && word.length > 3).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
};

type Matchers = readonly (readonly [MeaningKind, (word: string) => boolean])[];
const matchers = new Map<Language, Matchers>();

const matchersOf = (language: Language): Matchers => {
  const known =
    matchers.get(language) ??
    (Object.entries(words[language]) as [MeaningKind, string][]).map(([kind, list]) => [kind, matcherOf(list)] as const);
  matchers.set(language, known);
  return known;
};

/** What a word decides, or null for a word that only names something. */
export const meaningOf = (word: string, language: Language): MeaningKind | null =>
  matchersOf(language).find(([, matches]) => matches(word.toLowerCase()))?.[0] ?? null;
