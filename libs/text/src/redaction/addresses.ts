import type { PersonalData } from './kinds.js';

const number = '\\d{1,4}(?!\\d)(?: ?[a-zа-яα-ω](?!\\p{L}))?(?:\\s?[-/]\\s?\\d{1,4} ?[a-z]?(?!\\p{L}))?';
const capital = "\\p{Lu}[\\p{L}'’.-]{1,30}";
const word = "\\p{L}[\\p{L}'’.-]{1,30}";
/** One to so many words; the white space between them is required, or the expression could be read in too many ways. */
const words = (most: number): string => `${word}(?:\\s${word}){0,${most - 1}}`;
const capitals = (most: number): string => `${capital}(?:\\s${capital}){0,${most - 1}}`;
/** The part of the house that may follow the number. */
const part =
  '(?:,?\\s(?:Hinterhaus|Vorderhaus|Seitenflügel|Gartenhaus|HH|VH|EG|DG|\\d{1,2}\\. ?(?:OG|Stock|Etage)|Whg\\.? ?\\d{1,3}|Zimmer \\d{1,4}))?';
/** The place that may follow a street: a postal code and a town. */
const place =
  part +
  '(?:\\s?,?\\s{1,2}(?:(?:in|à|en|a|u|w|în|στο|в)\\s)?(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{2}-\\d{3}|\\d{3} \\d{2})\\s\\p{Lu}[\\p{L}-]{2,30}(?:\\s(?:am|an|der|im)\\s\\p{Lu}[\\p{L}-]{2,20}|/\\p{Lu}\\p{L}{2,20})?)?';
const notUnit =
  '(?!\\s?(?:€|euro?|eur|lei|zł|лв|%|std|stunden|uhr|h(?!\\p{L})|zile|ore|dni|дни|часа|giorni|ore|mesi|días|horas|meses|nap|óra|dana|sati|μέρες|ώρες|days|hours|weeks|jours|heures|mois))';

/** Street addresses by language; what is found is the whole street with its number, its postal code and its town. */
const streets: readonly RegExp[] = [
  // German: Musterstraße 12a, 10115 Berlin; Am Alten Markt 3; Karl-Marx-Allee 5.
  new RegExp(
    `(?<![\\p{L}-])[\\p{L}-]{0,40}(?:straße|strasse|str\\.|gasse|allee|platz|weg|damm|ufer|chaussee|promenade|steig|stieg|ring|markt|graben|wall|pfad|berg|hof|straat)\\s{1,2}${number}${notUnit}${place}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Unter den|Zum|Zur|Hinter der|Vor dem)\\s${capital}(?:\\s${capital})?\\s${number}${notUnit}(?:\\s?,?\\s{1,2}\\d{5}\\s\\p{Lu}[\\p{L}-]{2,30})`,
    'gu',
  ),
  // Schwanthalerhöhe 17, 80339 München: whatever the street is called, a postal code and a town stand behind it.
  new RegExp(`(?<![\\p{L}-])${capitals(3)}\\s${number}${notUnit}${part}\\s?,\\s{1,2}\\d{5}\\s\\p{Lu}[\\p{L}-]{2,30}`, 'gu'),
  // Romanian: str. Florilor nr. 5, bl. A2, ap. 10.
  new RegExp(
    `(?<!\\p{L})(?:(?:str\\.|bd\\.|b-dul|bdul|[sș]os\\.)\\s?|(?:strada|bulevardul|calea|aleea|[sș]oseaua|intrarea|pia[tț]a)\\s)${words(4)},?\\s?(?:nr\\.?|num[aă]rul)?\\s?${number}${notUnit}(?:,?\\s?(?:bl|sc|et|ap|sect(?:or)?)\\.?\\s?[\\p{L}\\d]{1,5}){0,5}${place}`,
    'giu',
  ),
  // Polish: ul. Długa 5/12, 00-123 Warszawa.
  new RegExp(
    `(?<!\\p{L})(?:(?:ul|al|os|pl)\\.\\s?|(?:ulic[aęy]|alej[aeię]{1,2}|osiedl[eu]|plac)\\s)${words(4)}\\s(?:nr\\s?)?${number}(?:\\s?m\\.?\\s?\\d{1,4})?${notUnit}${place}`,
    'giu',
  ),
  // Bulgarian: ул. „Иван Вазов“ № 5, бл. 12, ап. 3; also in Latin letters.
  new RegExp(
    `(?<!\\p{L})(?:ул\\.|улица|бул\\.|булевард|ж\\.?\\s?к\\.?|кв\\.|ul\\.|ulica|bul\\.|zh\\.?k\\.?)\\s?[„"'«]?${words(3)}[“"'»]?,?\\s?(?:№|no\\.?|nomer|номер)?\\s?${number}${notUnit}(?:,?\\s?(?:бл|вх|ет|ап|bl|vh|et|ap)\\.?\\s?[\\p{L}\\d]{1,4}){0,4}${place}`,
    'giu',
  ),
  // Italian: via Roma 10, piazza Garibaldi, 3.
  new RegExp(
    `(?<!\\p{L})(?:via|viale|v\\.le|vicolo|piazza|piazzale|p\\.zza|corso|c\\.so|largo|strada|contrada)\\s(?!whats|mail|e-mail|sms|tele|mess)(?:(?:della|delle|dei|degli|del|di|da|san|santa|XX|IV)\\s)?${words(3)},?\\s?(?:n\\.?[°º]?|n°|civico)?\\s?${number}${notUnit}${place}`,
    'giu',
  ),
  // Spanish: calle Mayor 5, 3º B; avda. de la Constitución, 12.
  new RegExp(
    `(?<!\\p{L})(?:(?:c/|avda?\\.|pza\\.|pº)\\s?|(?:calle|avenida|avda?|plaza|pza|paseo|camino|carrer|ronda|travesía|carretera)\\s)(?:(?:de|del|la|las|los|el|san|santa)\\s){0,3}${words(3)},?\\s?(?:n[º°.]|nº|núm\\.?|número)?\\s?${number}${notUnit}(?:,?\\s?\\d{1,2}\\s?[ºª]\\s?[A-Z]?)?${place}`,
    'giu',
  ),
  // Hungarian: 1052 Budapest, Váci utca 12. 3/4.
  new RegExp(
    `(?<!\\p{L})(?:\\d{4}\\s\\p{Lu}\\p{L}{2,30},?\\s)?${capitals(3)}\\s(?:utca|utcában|út|útja|u\\.|tér|tere|körút|krt\\.|sor|köz|fasor|sétány|dűlő|liget|lakótelep|rakpart)\\s${number}\\.?${notUnit}(?:\\s?(?:[IVX]{1,4}|\\d{1,2})\\.?(?:/|\\s?em\\.?\\s?)\\d{1,3})?`,
    'gu',
  ),
  // Croatian: Ulica kralja Tomislava 5, Ilica 10, Zagrebačka cesta 12.
  new RegExp(`(?<!\\p{L})(?:ulic[aeiu]|ul\\.|trg|avenij[aeu])\\s${words(4)}\\s(?:br\\.?\\s?)?${number}${notUnit}${place}`, 'giu'),
  new RegExp(
    `(?<!\\p{L})${capitals(3)}\\s(?:ulica|ulici|cesta|cesti|put|trg|odvojak|prilaz|obala)\\s(?:br\\.?\\s?)?${number}${notUnit}${place}`,
    'gu',
  ),
  // Greek: οδός Ερμού 15, Λεωφ. Κηφισίας 20; also in Latin letters.
  new RegExp(
    `(?<!\\p{L})(?:οδός|οδού|οδο|λεωφ\\.|λεωφόρος|λεωφόρου|πλατεία|πλατείας|odos|odou|leoforos|lewforos|plateia)\\s${words(3)}\\s(?:αρ\\.?\\s?)?${number}${notUnit}${place}`,
    'giu',
  ),
  // French: 12 bis rue de la Paix, 75002 Paris.
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,4}\\s?(?:bis|ter|quater)?,?\\s(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square|passage|faubourg)\\s(?:(?:de|du|des|la|le|les|l['’]|d['’])\\s?){0,3}${words(3)}(?=[,.;!?\\n]|$|\\s(?:à|a|au|et|chez|depuis|avec|dans)\\s|\\s\\d{5})${place}`,
    'giu',
  ),
  // English: 12 Baker Street, 5 Church Rd.
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,4}[a-z]?\\s${capitals(3)}\\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Sq|Court|Ct|Close|Terrace|Gardens|Crescent|Place|Way|Park|Hill|Grove)(?!\\p{L})\\.?(?:,?\\s\\p{Lu}\\p{L}{2,20},?\\s[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})?`,
    'gu',
  ),
];

/** Names of streets may begin before the word with the street in it: `Unter den Linden Straße`, `Prager Straße`, `Karl Marx Allee`. */
const namesBefore = /(?:\p{Lu}[\p{L}.-]{1,30}\s){1,2}$/u;
const streetAlone =
  /^(?:straße|strasse|str\.|gasse|allee|platz|weg|damm|ufer|chaussee|promenade|steig|stieg|ring|markt|graben|wall|pfad|berg|hof)\s/iu;
/** `Mainzer Landstraße`, `Große Bergstraße`. */
const townBefore = /(?:\p{Lu}\p{L}{2,30}er|(?:Alte|Neue|Große|Kleine|Lange|Obere|Untere|Hohe)[rn]?)\s$/u;

/** Words before a name of a place that is not where somebody lives. */
const notHome = /(?:^|\s)(?:paragraf|artikel|kapitel|seite)\s$/iu;
const longestAddress = 120;

/** Finds street addresses of all our countries. */
export const findAddresses = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const street of streets) {
    for (const match of text.matchAll(street)) {
      const end = match.index + match[0].trimEnd().length;
      if (end - match.index > longestAddress || notHome.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const name = streetAlone.test(match[0]) ? namesBefore : townBefore;
      const before = name.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
      found.push({ kind: 'address', start: match.index - before.length, end });
    }
  }
  return found;
};
