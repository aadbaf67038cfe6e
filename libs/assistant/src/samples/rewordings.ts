import type { Language } from '@streetlight/domain';

/** Sentences about one snippet in words of one's own: right ones that must pass, wrong ones that must not. */
export interface Rewordings {
  right: readonly string[];
  wrong: readonly string[];
}

/** About `three-week-deadline`. */
export const rewordings: Readonly<Record<Language, Rewordings>> = {
  de: {
    right: [
      'Ab dem Tag, an dem der Brief kommt, haben Sie drei Wochen Zeit für die Klage beim Arbeitsgericht.',
      'Die Frist von 21 Tagen gilt auch in der Probezeit und im kleinen Betrieb.',
      'Eine Kündigung per WhatsApp ist unwirksam (Paragraph 623 BGB).',
      'Auch wenn Sie mit dem Chef reden, läuft die Frist weiter.',
    ],
    wrong: [
      'Sie haben vier Wochen Zeit für die Klage beim Arbeitsgericht.',
      'Eine Kündigung per WhatsApp ist wirksam.',
      'Sie brauchen für die Klage einen Anwalt und 500 € Vorschuss.',
      'Die Klage reichen Sie beim Sozialgericht ein.',
      'In der Probezeit gilt die Frist nicht.',
    ],
  },
  en: {
    right: [
      'From the day the letter arrives you have three weeks to file a claim at the labour court.',
      'The time limit of 21 days also applies in probation and in a small firm.',
      'A dismissal sent by WhatsApp is invalid (§ 623 BGB).',
      'The clock keeps running even if you are talking to your boss.',
    ],
    wrong: [
      'You have four weeks to file a claim at the labour court.',
      'A dismissal by WhatsApp is valid.',
      'You need a lawyer for the claim and a deposit of 500 €.',
      'You file the claim at the social court.',
      'The time limit does not apply in probation.',
    ],
  },
  ro: {
    right: [
      'Din ziua în care primiți scrisoarea aveți trei săptămâni pentru acțiunea la tribunalul muncii.',
      'Termenul de 21 de zile e valabil și în perioada de probă, și în firmele mici.',
      'Concedierea printr-un mesaj pe WhatsApp e nevalabilă (§ 623 BGB).',
      'Termenul curge mai departe, chiar dacă vorbiți cu șeful.',
    ],
    wrong: [
      'Aveți patru săptămâni pentru acțiunea la tribunalul muncii.',
      'O concediere prin WhatsApp e valabilă.',
      'Pentru acțiune aveți nevoie de avocat și de 500 € avans.',
      'Acțiunea se depune la Sozialgericht.',
      'În perioada de probă termenul nu e valabil.',
    ],
  },
  pl: {
    right: [
      'Od dnia, w którym przyszedł list, są trzy tygodnie na pozew w sądzie pracy.',
      'Termin 21 dni obowiązuje też w okresie próbnym i w małych firmach.',
      'Wypowiedzenie przez WhatsApp jest nieważne (§ 623 BGB).',
    ],
    wrong: [
      'Są cztery tygodnie na pozew w sądzie pracy.',
      'Wypowiedzenie przez WhatsApp jest ważne.',
      'Do pozwu potrzebny jest adwokat i zaliczka 500 €.',
      'Pozew składa się w Sozialgericht.',
      'W okresie próbnym termin nie obowiązuje.',
    ],
  },
  bg: {
    right: [
      'От деня, в който пристигне писмото, имате три седмици за иск в съда по трудови дела.',
      'Срокът от 21 дни важи и в изпитателния срок, и в малките фирми.',
      'Уволнение със съобщение в WhatsApp е невалидно (§ 623 BGB).',
    ],
    wrong: [
      'Имате четири седмици за иск в съда по трудови дела.',
      'Уволнение със съобщение в WhatsApp е валидно.',
      'За иска Ви трябва адвокат и 500 € депозит.',
      'Искът се подава в Sozialgericht.',
      'В изпитателния срок срокът не важи.',
    ],
  },
  it: {
    right: [
      'Dal giorno in cui arriva la lettera ci sono tre settimane per il ricorso al tribunale del lavoro.',
      'Il termine di 21 giorni vale anche in prova e nelle ditte piccole.',
      'Un licenziamento con WhatsApp è invalido (§ 623 BGB).',
    ],
    wrong: [
      'Ci sono quattro settimane per il ricorso al tribunale del lavoro.',
      'Un licenziamento a voce o con WhatsApp è valido.',
      'Per il ricorso servono un avvocato e 500 € di anticipo.',
      'Il ricorso va presentato al Sozialgericht.',
      'In prova il termine non vale.',
    ],
  },
  es: {
    right: [
      'Desde el día en que llega la carta hay tres semanas para demandar en el tribunal laboral.',
      'El plazo de 21 días vale también en el periodo de prueba y en empresas pequeñas.',
      'Un despido por WhatsApp es inválido (§ 623 BGB).',
    ],
    wrong: [
      'Hay cuatro semanas para demandar en el tribunal laboral.',
      'Un despido de palabra o por WhatsApp vale.',
      'Para la demanda necesita abogado y 500 € de anticipo.',
      'La demanda se presenta en el Sozialgericht.',
      'En el periodo de prueba el plazo no vale.',
    ],
  },
  hu: {
    right: [
      'A levél megérkezésének napjától három hét van a keresetre a munkaügyi bíróságon.',
      'A 21 napos határidő próbaidő alatt és kis cégeknél is érvényes.',
      'A WhatsAppon küldött felmondás érvénytelen (§ 623 BGB).',
    ],
    wrong: [
      'Négy hét van a keresetre a munkaügyi bíróságon.',
      'A WhatsAppon küldött felmondás érvényes.',
      'A keresethez ügyvéd kell és 500 € előleg.',
      'A keresetet a Sozialgerichten kell benyújtani.',
      'A határidő próbaidő alatt nem érvényes.',
    ],
  },
  hr: {
    right: [
      'Od dana kad stigne pismo imate tri tjedna za tužbu radnom sudu.',
      'Rok od 21 dana vrijedi i u probnom radu i u malim tvrtkama.',
      'Otkaz preko WhatsAppa je nevažeći (§ 623 BGB).',
    ],
    wrong: [
      'Imate četiri tjedna za tužbu radnom sudu.',
      'Otkaz preko WhatsAppa vrijedi.',
      'Za tužbu trebate odvjetnika i 500 € predujma.',
      'Tužba se podnosi na Sozialgericht.',
      'U probnom radu rok ne vrijedi.',
    ],
  },
  el: {
    right: [
      'Από τη μέρα που φτάνει το γράμμα έχετε τρεις εβδομάδες για αγωγή στο εργατικό δικαστήριο.',
      'Η προθεσμία των 21 ημερών ισχύει και στη δοκιμαστική περίοδο και στις μικρές επιχειρήσεις.',
      'Η απόλυση με μήνυμα στο WhatsApp είναι άκυρη (§ 623 BGB).',
    ],
    wrong: [
      'Έχετε τέσσερις εβδομάδες για αγωγή στο εργατικό δικαστήριο.',
      'Η απόλυση με μήνυμα στο WhatsApp είναι έγκυρη.',
      'Για την αγωγή χρειάζεστε δικηγόρο και 500 € προκαταβολή.',
      'Η αγωγή γίνεται στο Sozialgericht.',
      'Στη δοκιμαστική περίοδο η προθεσμία δεν ισχύει.',
    ],
  },
  fr: {
    right: [
      'À partir du jour où la lettre arrive, vous avez trois semaines pour agir au tribunal du travail.',
      "Le délai de 21 jours vaut aussi pendant l'essai et dans les petites entreprises.",
      'Un licenciement par WhatsApp est nul (§ 623 BGB).',
    ],
    wrong: [
      'Vous avez quatre semaines pour agir au tribunal du travail.',
      'Un licenciement oral ou par WhatsApp est valable.',
      'Pour agir il faut un avocat et 500 € de provision.',
      'La demande se dépose au Sozialgericht.',
      "Le délai ne vaut pas pendant l'essai.",
    ],
  },
};
