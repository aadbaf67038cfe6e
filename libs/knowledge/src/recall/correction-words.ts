import type { Language } from '@streetlight/domain';

/** What a correction says before the new words. `{day}`: when we wrote; `{from}`: since when it is different; `{title}`: what about. */
export interface CorrectionWords {
  /** The law has changed after we wrote, and the reply was about a day after the change. */
  changed: string;
  /** What we wrote was not right. */
  mistaken: string;
  /** Leads to the new words. */
  now: string;
  /** There are no new words yet. */
  open: string;
}

export const correctionWords: Record<Language, CorrectionWords> = {
  de: {
    changed: 'Korrektur zu unserer Antwort vom {day} („{title}“): Seit dem {from} gilt etwas anderes.',
    mistaken: 'Korrektur zu unserer Antwort vom {day} („{title}“): Was wir geschrieben haben, stimmt nicht. Das tut uns leid.',
    now: 'Richtig ist:',
    open: 'Bitte verlassen Sie sich nicht mehr auf diese Antwort. Wir prüfen die Frage und schreiben wieder. Kostenlose Hilfe für EU-Bürger: Faire Mobilität.',
  },
  ro: {
    changed: 'Corectură la răspunsul nostru din {day} („{title}”): de la {from} este altfel.',
    mistaken: 'Corectură la răspunsul nostru din {day} („{title}”): ce am scris nu este corect. Ne pare rău.',
    now: 'Corect este:',
    open: 'Vă rugăm să nu vă mai bazați pe acel răspuns. Verificăm întrebarea și scriem din nou. Ajutor gratuit pentru cetățenii UE: Faire Mobilität.',
  },
  pl: {
    changed: 'Sprostowanie do naszej odpowiedzi z dnia {day} („{title}”): od {from} jest inaczej.',
    mistaken: 'Sprostowanie do naszej odpowiedzi z dnia {day} („{title}”): to, co napisaliśmy, nie jest prawidłowe. Przepraszamy.',
    now: 'Prawidłowo jest tak:',
    open: 'Prosimy nie opierać się już na tej odpowiedzi. Sprawdzamy tę sprawę i napiszemy ponownie. Bezpłatna pomoc dla obywateli UE: Faire Mobilität.',
  },
  bg: {
    changed: 'Поправка към нашия отговор от {day} („{title}“): от {from} е различно.',
    mistaken: 'Поправка към нашия отговор от {day} („{title}“): написаното от нас не е вярно. Съжаляваме.',
    now: 'Вярно е следното:',
    open: 'Моля, не разчитайте повече на този отговор. Проверяваме въпроса и ще пишем отново. Безплатна помощ за граждани на ЕС: Faire Mobilität.',
  },
  it: {
    changed: 'Correzione alla nostra risposta del {day} («{title}»): dal {from} non è più così.',
    mistaken: 'Correzione alla nostra risposta del {day} («{title}»): quello che abbiamo scritto non è corretto. Ci scusiamo.',
    now: 'È corretto questo:',
    open: 'Si prega di non basarsi più su quella risposta. Stiamo verificando e scriveremo di nuovo. Aiuto gratuito per i cittadini UE: Faire Mobilität.',
  },
  es: {
    changed: 'Corrección de nuestra respuesta del {day} («{title}»): desde el {from} ya no es así.',
    mistaken: 'Corrección de nuestra respuesta del {day} («{title}»): lo que escribimos no es correcto. Lo sentimos.',
    now: 'Lo correcto es:',
    open: 'Por favor, no se guíe más por esa respuesta. Estamos comprobando la cuestión y volveremos a escribir. Ayuda gratuita para ciudadanos de la UE: Faire Mobilität.',
  },
  hu: {
    changed: 'Helyesbítés a korábbi válaszunkhoz („{title}”, {day}): a szabály megváltozott, kezdete: {from}.',
    mistaken: 'Helyesbítés a korábbi válaszunkhoz („{title}”, {day}): amit írtunk, nem helyes. Elnézést kérünk.',
    now: 'A helyes válasz:',
    open: 'Kérjük, erre a válaszra már ne támaszkodjon. Ellenőrizzük a kérdést, és újra írunk. Ingyenes segítség uniós polgároknak: Faire Mobilität.',
  },
  hr: {
    changed: 'Ispravak našeg odgovora od {day} („{title}”): od {from} vrijedi drukčije.',
    mistaken: 'Ispravak našeg odgovora od {day} („{title}”): ono što smo napisali nije točno. Žao nam je.',
    now: 'Točno je:',
    open: 'Molimo, više se ne oslanjajte na taj odgovor. Provjeravamo pitanje i javit ćemo se ponovno. Besplatna pomoć za građane EU-a: Faire Mobilität.',
  },
  el: {
    changed: 'Διόρθωση στην απάντησή μας με ημερομηνία {day} («{title}»): από {from} ισχύει κάτι διαφορετικό.',
    mistaken: 'Διόρθωση στην απάντησή μας με ημερομηνία {day} («{title}»): αυτό που γράψαμε δεν είναι σωστό. Ζητούμε συγγνώμη.',
    now: 'Το σωστό είναι:',
    open: 'Παρακαλούμε μη βασίζεστε πια σε εκείνη την απάντηση. Ελέγχουμε το ζήτημα και θα ξαναγράψουμε. Δωρεάν βοήθεια για πολίτες της ΕΕ: Faire Mobilität.',
  },
  en: {
    changed: 'Correction to our reply of {day} (“{title}”): since {from} it is different.',
    mistaken: 'Correction to our reply of {day} (“{title}”): what we wrote is not right. We are sorry.',
    now: 'This is right:',
    open: 'Please do not rely on that reply any longer. We are checking the question and will write again. Free help for EU citizens: Faire Mobilität.',
  },
  fr: {
    changed: 'Correction de notre réponse du {day} (« {title} ») : depuis le {from}, ce n’est plus le cas.',
    mistaken: 'Correction de notre réponse du {day} (« {title} ») : ce que nous avons écrit n’est pas exact. Nous en sommes désolés.',
    now: 'Ce qui est exact :',
    open: 'Merci de ne plus vous fier à cette réponse. Nous vérifions la question et écrirons à nouveau. Aide gratuite pour les citoyens de l’UE : Faire Mobilität.',
  },
};
