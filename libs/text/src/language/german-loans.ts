/**
 * German words that migrants use inside their own language, because the thing exists only in Germany. They say nothing about the language
 * of a post. Endings of the host language may follow (`Minijobu`, `Anmeldunga`, `Kündigungot`). Folded: no umlauts, ß as ss.
 */
const loans = `
abfindung abmahnung abmeldung agentur agb amtsgericht anerkennung anmeldung anmelden antrag anwalt arbeitsagentur arbeitsamt arbeitsamtu arbeitgeber
arbeitserlaubnis arbeitsgericht arbeitslosengeld arbeitslosmeldung arbeitsrecht arbeitsunfahigkeit arbeitsunfall arbeitsvertrag arbeitszeit
arbeitszeugnis aufenthalt aufenthaltserlaubnis aufenthaltstitel aufhebungsvertrag aufstockung ausbildung auslanderamt auslanderbehorde ausweis
bafog baustelle befristet befristung beratung bescheid bescheinigung betriebsrat betriebsrente bewerbung bg blaue burgeramt burgerburo burgergeld
elterngeld elternzeit entgelt fachkraft familienkasse fahrgeld feiertag feierabend finanzamt finanzamtu firma freizugigkeit frist fristlos
fuhrerschein gehalt gehaltsabrechnung gericht gesundheitsamt gewerbe gewerbeamt gewerbeanmeldung gewerbeschein gewerkschaft grundsicherung
grundsicherungsgeld hausmeister hausarzt hartz heimarbeit insolvenz insolvenzgeld jahresurlaub jobcenter kaution kindergarten kindergeld
kinderzuschlag kita kontoauszug krankengeld krankenkasse krankenversicherung krankmeldung krankschreibung kundigung kundigungsfrist
kundigungsschreiben kundigungsschutz kundigungsschutzklage kurzarbeit kurzarbeitergeld landratsamt leiharbeit leiharbeiter leihfirma lohn lohnabrechnung lohnfortzahlung
lohnsteuer lohnsteuerkarte mahnung mahnbescheid meldebescheinigung mietvertrag mindestlohn minijob minijobber minijobzentrale mutterschaftsgeld
mutterschutz nachtschicht nebenkosten nettolohn bruttolohn ordnungsamt pflegekraft pflegegeld pflegeversicherung pause probearbeit probezeit
rathaus rechnung rechtsanwalt rechtsschutz rechtsschutzversicherung rente rentenversicherung rentenversicherungsnummer saisonarbeit saisonarbeiter
scheinselbstandig scheinselbstandigkeit schicht schwarzarbeit selbstandig sozialamt sozialgericht sozialhilfe sozialversicherung sozialversicherungsausweis
sozialversicherungsnummer sperrzeit stammbetrieb steuer steuerberater steuererklarung steuerid steueridentifikationsnummer steuerklasse steuernummer
stundenlohn stundenzettel subunternehmer subunternehmen tarif tarifvertrag teilzeit teilzeitjob termin tagelohner uberstunden unfallversicherung unterhalt
unterhaltsvorschuss unterkunft urlaub urlaubsgeld urlaubsanspruch verdi versicherung versicherungsnummer vertrag verwarnung vollmacht vollzeit vorschuss
weihnachtsgeld widerspruch wohnberechtigungsschein wohngeld wohnung wohnungsgeber wohnungsgeberbestatigung zeitarbeit zeitarbeitsfirma zeitvertrag zeugnis
zoll zollamt zuschlag ausgleich stempel handwerk baulohn bezahlung chefin arbeiterwohlfahrt caritas diakonie steuerbescheid
`;

const longestEnding = 4;
const shortestStemWithEnding = 6;

const known = new Set(loans.trim().split(/\s+/));

/** Whether a word (lower case, without marks) is one of the German words used in every language here, also with a foreign ending. */
export const isGermanLoan = (word: string): boolean => {
  if (known.has(word)) return true;
  for (let cut = 1; cut <= longestEnding && word.length - cut >= shortestStemWithEnding; cut++) {
    if (known.has(word.slice(0, word.length - cut))) return true;
  }
  return false;
};
