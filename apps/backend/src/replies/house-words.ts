import type { Language } from '@streetlight/domain';

/**
 * What counsellors say around any answer: they ask for more, invite to write, and protect people from themselves. It states nothing about
 * the law, so that it needs no vetted wording.
 */
export const houseWords: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Wenn Sie weitere Fragen haben, schreiben Sie uns gern.',
    'Sie können uns auch privat schreiben.',
    'Bitte schreiben Sie uns, was für ein Brief das ist.',
    'Bitte schreiben Sie uns genauer, was passiert ist.',
    'Bitte stellen Sie keine Namen, Telefonnummern oder Fotos von Dokumenten in die Gruppe.',
  ],
  ro: [
    'Dacă mai aveți întrebări, scrieți-ne.',
    'Ne puteți scrie și în privat.',
    'Vă rugăm să ne scrieți ce fel de scrisoare este.',
    'Vă rugăm să ne scrieți mai exact ce s-a întâmplat.',
    'Vă rugăm să nu puneți în grup nume, numere de telefon sau poze cu documente.',
  ],
  pl: [
    'Jeśli masz więcej pytań, napisz do nas.',
    'Możesz też napisać do nas prywatnie.',
    'Napisz nam, proszę, co to za pismo.',
    'Napisz nam, proszę, dokładniej, co się stało.',
    'Prosimy, nie wstawiaj do grupy nazwisk, numerów telefonu ani zdjęć dokumentów.',
  ],
  bg: [
    'Ако имате още въпроси, пишете ни.',
    'Можете да ни пишете и на лично.',
    'Моля, пишете ни какво е писмото.',
    'Моля, пишете ни по-точно какво се случи.',
    'Моля, не качвайте в групата имена, телефонни номера или снимки на документи.',
  ],
  it: [
    'Se ha altre domande, ci scriva.',
    'Può scriverci anche in privato.',
    'Per favore ci scriva che tipo di lettera è.',
    'Per favore ci scriva con più precisione che cosa è successo.',
    'Per favore non metta nel gruppo nomi, numeri di telefono o foto di documenti.',
  ],
  es: [
    'Si tiene más preguntas, escríbanos.',
    'También puede escribirnos en privado.',
    'Por favor, escríbanos qué tipo de carta es.',
    'Por favor, escríbanos con más detalle qué ha pasado.',
    'Por favor, no ponga en el grupo nombres, números de teléfono ni fotos de documentos.',
  ],
  hu: [
    'Ha további kérdése van, írjon nekünk.',
    'Privátban is írhat nekünk.',
    'Kérjük, írja meg nekünk, milyen levél ez.',
    'Kérjük, írja meg pontosabban, mi történt.',
    'Kérjük, ne tegyen a csoportba neveket, telefonszámokat vagy iratokról készült fotókat.',
  ],
  hr: [
    'Ako imate još pitanja, pišite nam.',
    'Možete nam pisati i privatno.',
    'Molimo Vas, napišite nam kakvo je to pismo.',
    'Molimo Vas, napišite nam točnije što se dogodilo.',
    'Molimo Vas, ne stavljajte u grupu imena, brojeve telefona ni slike dokumenata.',
  ],
  el: [
    'Αν έχετε κι άλλες ερωτήσεις, γράψτε μας.',
    'Μπορείτε να μας γράψετε και με προσωπικό μήνυμα.',
    'Γράψτε μας, παρακαλώ, τι είδους γράμμα είναι.',
    'Γράψτε μας, παρακαλώ, πιο συγκεκριμένα τι έγινε.',
    'Παρακαλώ μη βάζετε στην ομάδα ονόματα, αριθμούς τηλεφώνου ή φωτογραφίες εγγράφων.',
  ],
  en: [
    'If you have more questions, write to us.',
    'You can also write to us privately.',
    'Please write to us what kind of letter it is.',
    'Please write to us in more detail what happened.',
    'Please do not post names, phone numbers or photos of documents in the group.',
  ],
  fr: [
    "Si vous avez d'autres questions, écrivez-nous.",
    'Vous pouvez aussi nous écrire en privé.',
    "Écrivez-nous, s'il vous plaît, de quel type de lettre il s'agit.",
    "Écrivez-nous, s'il vous plaît, plus précisément ce qui s'est passé.",
    'Merci de ne pas mettre dans le groupe de noms, de numéros de téléphone ni de photos de documents.',
  ],
};
