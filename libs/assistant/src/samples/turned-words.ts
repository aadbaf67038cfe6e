import type { Language } from '@streetlight/domain';

/**
 * How a right sentence is turned into a wrong one, by language: `word>other word`, separated by commas. Each replaces its first
 * occurrence.
 */
export interface TurnedWords {
  /** Takes a negation out. */
  unsay: string;
  /** Puts a negation in. */
  deny: string;
  /** May for must, must for may. */
  mode: string;
  /** Another unit of time. */
  unit: string;
  /** The contrary. */
  opposite: string;
  promise: string;
  /** Says something that no source says. */
  invented: string;
  /** A greeting and a goodbye. */
  greeting: string;
  goodbye: string;
}

export const turnedWords: Readonly<Record<Language, TurnedWords>> = {
  de: {
    unsay: 'nicht>, keinen>einen, keine>eine, kein>ein',
    deny: 'gilt>gilt nicht, muss>muss nicht, ist>ist nicht',
    mode: 'kann>muss, muss>kann, darf>muss',
    unit: 'Wochen>Monate, Monate>Wochen, Tage>Wochen',
    opposite: 'mindestens>höchstens, höchstens>mindestens, brutto>netto, spätestens>frühestens',
    promise: 'Sie werden vor Gericht gewinnen.',
    invented: 'Ihr Vermieter zahlt Ihnen außerdem den Umzug und die neue Küche.',
    greeting: 'Guten Tag, danke für Ihre Frage.',
    goodbye: 'Alles Gute!',
  },
  ro: {
    unsay: 'nu>, nicio>o, niciun>un',
    deny: 'trebuie>nu trebuie, este>nu este, e valabil>nu e valabil',
    mode: 'poate>trebuie să, trebuie>poate, puteți>trebuie să',
    unit: 'săptămâni>luni, luni>săptămâni, zile>săptămâni',
    opposite: 'cel puțin>cel mult, cel mult>cel puțin, brut>net',
    promise: 'Veți câștiga procesul.',
    invented: 'Proprietarul vă plătește și mutarea, și bucătăria nouă.',
    greeting: 'Bună ziua și mulțumim pentru întrebare.',
    goodbye: 'Toate cele bune!',
  },
  pl: {
    unsay: 'nie>, bez>z',
    deny: 'jest>nie jest, musi>nie musi, można>nie można',
    mode: 'może>musi, musi>może, można>trzeba',
    unit: 'tygodni>miesięcy, miesięcy>tygodni, tygodnie>miesiące',
    opposite: 'najmniej>najwyżej, brutto>netto, najpóźniej>najwcześniej',
    promise: 'Na pewno wygrasz w sądzie.',
    invented: 'Właściciel mieszkania zapłaci ci za przeprowadzkę i nową kuchnię.',
    greeting: 'Dzień dobry, dziękujemy za pytanie.',
    goodbye: 'Wszystkiego dobrego!',
  },
  bg: {
    unsay: 'не>, няма>има',
    deny: 'трябва>не трябва, може>не може, важи>не важи',
    mode: 'може>трябва, трябва>може',
    unit: 'седмици>месеца, месеца>седмици, дни>седмици',
    opposite: 'поне>най-много, бруто>нето, най-много>поне',
    promise: 'Ще спечелите делото.',
    invented: 'Хазяинът плаща преместването и новата кухня.',
    greeting: 'Здравейте, благодарим за въпроса.',
    goodbye: 'Всичко хубаво!',
  },
  it: {
    unsay: 'non>, senza>con',
    deny: 'è>non è, deve>non deve, può>non può',
    mode: 'può>deve, deve>può',
    unit: 'settimane>mesi, mesi>settimane, giorni>settimane',
    opposite: 'almeno>al massimo, lordi>netti, prima>dopo',
    promise: 'Vincerete la causa.',
    invented: 'Il padrone di casa paga anche il trasloco e la cucina nuova.',
    greeting: 'Buongiorno, grazie per la domanda.',
    goodbye: 'Tanti auguri!',
  },
  es: {
    unsay: 'no>, sin>con',
    deny: 'es>no es, debe>no debe, puede>no puede',
    mode: 'puede>debe, debe>puede',
    unit: 'semanas>meses, meses>semanas, días>semanas',
    opposite: 'al menos>como máximo, brutos>netos, antes>después',
    promise: 'Ganará el juicio.',
    invented: 'El casero paga además la mudanza y la cocina nueva.',
    greeting: 'Hola, gracias por su pregunta.',
    goodbye: '¡Mucha suerte!',
  },
  hu: {
    unsay: 'nem>, nincs>van',
    deny: 'kell>nem kell, érvényes>nem érvényes, jár>nem jár',
    mode: 'lehet>kell, kell>lehet',
    unit: 'héten>hónapon, hét>hónap, hónap>hét',
    opposite: 'legalább>legfeljebb, legfeljebb>legalább, bruttó>nettó',
    promise: 'A bíróságon nyerni fog.',
    invented: 'A háziúr fizeti a költözést és az új konyhát is.',
    greeting: 'Jó napot, köszönjük a kérdését.',
    goodbye: 'Minden jót!',
  },
  hr: {
    unsay: 'ne>, nije>je, nema>ima, bez>s',
    deny: 'mora>ne mora, vrijedi>ne vrijedi, može>ne može',
    mode: 'može>mora, mora>može, smije>mora',
    unit: 'tjedna>mjeseca, mjeseca>tjedna, mjeseci>tjedana',
    opposite: 'najmanje>najviše, bruto>neto, najviše>najmanje',
    promise: 'Sigurno ćete dobiti spor.',
    invented: 'Stanodavac vam plaća selidbu i novu kuhinju.',
    greeting: 'Dobar dan, hvala na pitanju.',
    goodbye: 'Sve najbolje!',
  },
  el: {
    unsay: 'δεν>, μην>, χωρίς>με',
    deny: 'ισχύει>δεν ισχύει, πρέπει>δεν πρέπει, είναι>δεν είναι',
    mode: 'μπορεί>πρέπει, πρέπει>μπορεί',
    unit: 'εβδομάδες>μήνες, μήνες>εβδομάδες, μέρες>εβδομάδες',
    opposite: 'τουλάχιστον>το πολύ, μικτά>καθαρά, πριν>μετά',
    promise: 'Θα κερδίσετε στο δικαστήριο.',
    invented: 'Ο σπιτονοικοκύρης πληρώνει τη μετακόμιση και την καινούρια κουζίνα.',
    greeting: 'Καλημέρα, ευχαριστούμε για την ερώτηση.',
    goodbye: 'Καλή δύναμη!',
  },
  en: {
    unsay: 'not>, cannot>can, no>a',
    deny: 'must>need not, is>is not, can>cannot',
    mode: 'can>must, must>can, may>must',
    unit: 'weeks>months, months>weeks, days>weeks',
    opposite: 'at least>at most, gross>net, before>after',
    promise: 'You will win in court.',
    invented: 'Your landlord also pays for the move and the new kitchen.',
    greeting: 'Hello, thank you for your question.',
    goodbye: 'Good luck!',
  },
  fr: {
    unsay: 'pas>, sans>avec, aucun>un',
    deny: "est>n'est pas, doit>ne doit pas, peut>ne peut pas",
    mode: 'peut>doit, doit>peut',
    unit: 'semaines>mois, mois>semaines, jours>semaines',
    opposite: 'au moins>au plus, brut>net, avant>après',
    promise: 'Vous gagnerez au tribunal.',
    invented: 'Le propriétaire paie aussi le déménagement et la cuisine neuve.',
    greeting: 'Bonjour, merci pour votre question.',
    goodbye: 'Bon courage !',
  },
};
