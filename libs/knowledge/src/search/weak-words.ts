import { type Language, languages } from '@streetlight/domain';
import { fold } from '@streetlight/text';

/**
 * Words that tell little beside others: small numbers, units of time, negations. They stand in every question ("not
 * paid for three weeks") and in most answers, but a few texts are about them.
 */
const words: Record<Language, string> = {
  de: 'zwei drei vier fünf sechs sieben acht zehn zwölf tag tage tagen woche wochen monat monate monaten monats jahr jahre jahren stunde stunden nicht kein keine keinen ohne heute morgen gestern',
  ro: 'doi două trei patru cinci șase șapte opt zece doisprezece zi zile zilele ziua săptămână săptămâni săptămâna lună luni luna an ani oră ore ora nu n fără azi mâine ieri',
  pl: 'dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziesięć dzień dni dnia tydzień tygodnie tygodni tygodniu miesiąc miesiące miesięcy miesiąca rok lata lat roku godzina godzin godziny nie bez dziś dzisiaj jutro wczoraj',
  bg: 'два две три четири пет шест седем осем десет ден дни дена деня седмица седмици седмицата месец месеца месеци година години час часа часове не няма без днес утре вчера',
  it: 'due tre quattro cinque sei sette otto dieci dodici giorno giorni settimana settimane mese mesi anno anni ora ore non senza oggi domani ieri',
  es: 'dos tres cuatro cinco seis siete ocho diez doce día días semana semanas mes meses año años hora horas no sin hoy mañana ayer',
  hu: 'két kettő három négy öt hat hét nyolc tíz nap napja napot napig hete hetek heti hetet hónap hónapja hónapot hónapos év éve évet óra órát órája nem nincs nélkül ma holnap tegnap',
  hr: 'dva dvije tri četiri pet šest sedam osam deset dan dana dani tjedan tjedna tjedana mjesec mjeseca mjeseci godina godine godinu sat sata sati ne nije nemam bez danas sutra jučer',
  el: 'δύο δυο τρεις τρία τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ δέκα μέρα μέρες ημέρα ημέρες εβδομάδα εβδομάδες βδομάδα βδομάδες μήνα μήνας μήνες μηνών χρόνο χρόνια έτος ώρα ώρες χωρίς δίχως σήμερα αύριο χθες',
  en: 'two three four five six seven eight ten twelve day days week weeks month months year years hour hours not no without today tomorrow yesterday dont cant wont',
  fr: 'deux trois quatre cinq six sept huit dix douze jour jours semaine semaines mois an ans année années heure heures ne pas sans aujourd hui demain hier',
};

const folded = new Map<Language, ReadonlySet<string>>(
  languages.map((language) => [language, new Set(words[language].split(' ').map((word) => fold(word, language)))]),
);

/** Whether a folded word tells little in a language; without one, in any that is asked in. */
export const isWeakWord = (word: string, language: Language | undefined): boolean =>
  language === undefined ? languages.some((each) => folded.get(each)?.has(word)) : (folded.get(language)?.has(word) ?? false);
