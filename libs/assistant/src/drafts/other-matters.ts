import type { Language } from '@streetlight/domain';
import { fold, tokenize } from '@streetlight/text';

/**
 * Words of matters that advice on work and social law leaves to others: divorce and custody, elections, passports of the home country,
 * saving and investing, tax returns and tax classes, journeys, purchases, leisure. Beginnings of words; `_` joins several.
 */
const matters: Readonly<Record<Language, string>> = {
  de: 'scheidung geschieden sorgerecht unterhalt heirat wahl wahlen konsulat aktien etf krypto bitcoin geldanlage sparbuch zinsen steuererklärung steuerklasse absetzen steuern_sparen steuertrick urlaubsreise flugticket zahnarzt friseur kinderarzt fahrschule führerschein gebrauchtwagen auto_kaufen waschmaschine handyvertrag spiel fußball serie erbe erbschaft testament hund katze dubai zypern einbürgerung',
  ro: 'divorț custodi pensie_alimentar căsător alegeri alegerile vot votez consulat acțiuni_la_burs etf cripto bitcoin investi dobând declarația_fiscal declarație_fiscal clasa_de_impozit clasa_fiscal deduc scad_din_impozit călători excursi zbor avion autobuz stomatolog frizer pediatru permis_de_conducere mașină_de_spălat meci televizor moșteni testament câine pisic dubai cipru cetățenie freelancer',
  pl: 'rozwod rozwód rozwiedź opieka_nad_dzieckiem alimenty ślub wybory wyborach głosowa konsulat akcje_na_giełdzie akcji etf krypto bitcoin inwest lokat odsetk zeznani klasa_podatkowa odliczyć odliczenie wycieczk samolot lotni autobus dentyst fryzjer pediatr prawo_jazdy pralk samochod samochód mecz serial spadek spadku testament pies psa kot dubaj cypr obywatelstw wiz pit',
  bg: 'развод разведа попечителств издръжк сватба избори гласува консулств акции_на етф крипто биткойн инвест лихва лихви декларация_за_доходи данъчен_клас приспадн оптимизира екскурзи полет самолет автобус зъболекар фризьор педиатър шофьорск пералн кола мач сериал наследств завещани куче котка дубай кипър гражданство виза бензин ракия',
  it: 'divorzi affidamento mantenimento matrimonio elezioni votare consolato azioni_in_borsa etf cripto bitcoin investi risparmi_in interessi_del dichiarazione_dei_redditi classe_fiscale detrarre scaricare_dalle viaggio volo aereo autobus dentista parrucchiere pediatra patente lavatrice auto_usata macchina_usata partita_di serie_a eredità testamento cane gatto dubai cipro cittadinanza comprare_casa',
  es: 'divorci custodia pensión_alimenticia boda elecciones votar consulado acciones_en_bolsa etf cripto bitcoin invertir intereses_del declaración_de_la_renta la_renta desgrava clase_fiscal clase_de_impuestos viaje vuelo avión autobús dentista peluquer pediatra carnet_de_conducir lavadora coche_usado partido_de serie_de herencia testamento perro gato dubái chipre nacionalidad novio novia móvil mercadillo',
  hu: 'válás válok válni elválok gyermekelhelyez tartásdíj esküvő választás szavaz konzulátus részvény etf kripto bitcoin befektet kamat adóbevallás adóosztály levonhatom_az_adóból utazás repül busz fogorvos fodrász gyerekorvos jogosítvány mosógép autót_venni autószerelő meccs sorozat örökség végrendelet kutya macska dubaj ciprus állampolgárság vízum',
  hr: 'razvod rastav skrbništv alimentacij vjenčanj izbori izborima glasa konzulat dionic etf kripto bitcoin ulagan ulaže investi kamat porezna_prijava porezni_razred odbiti_od_poreza putovanj let_za avion autobus zubar frizer pedijatar vozačk perilic auta_kupiti utakmic serij nasljedstv oporuk pas_u mačk dubai cipar državljanstv viz',
  el: 'διαζύγι επιμέλεια διατροφή γάμος εκλογ ψηφίσω προξενεί μετοχ etf κρυπτο bitcoin επενδ τόκο φορολογική_δήλωση φορολογική_κλάση εκπίπτ γλιτών ταξίδι πτήση αεροπλάν λεωφορεί οδοντίατρ κομμωτ παιδίατρ δίπλωμα_οδήγησης πλυντήρι αυτοκίνητο αγώνα σειρά_στην κληρονομι διαθήκη σκύλ γάτα ντουμπάι κύπρο ιθαγένεια diazyg',
  en: 'divorc custody alimony wedding election vote consulate stocks shares_in etf crypto bitcoin invest savings_rate savings tax_return tax_class deduct freelancer trip flight bus_to dentist barber hairdresser paediatrician pediatrician driving_licence driving_license washing_machine used_car football inheritance testament dog cat dubai cyprus citizenship mortgage',
  fr: 'divorc garde_des_enfants pension_alimentaire mariage élection voter consulat bourse etf crypto bitcoin placer_son placement investir épargne déclaration_de_revenus déclaration_d_impôt classe_d_impôt déduire défiscal sans_payer_d voyage vol_pour le_bus avion dentiste coiffeur pédiatre permis_de_conduire machine_à_laver voiture_d_occasion match série héritage testament chien chat dubaï chypre nationalité forfait',
};

/** Words that ask how much, how long or what there is. */
const amounts: Readonly<Record<Language, string>> = {
  de: 'wie_viel wieviel wie_hoch wie_lange was_ist was_kostet',
  ro: 'cât cat cît câtă câte ce_salariu care_e',
  pl: 'ile jaka_jest jaki_jest jak_długo wysokość',
  bg: 'колко какъв_е каква_е kolko',
  it: 'quanto quant ammonta qual',
  es: 'cuánto cuánta cuál qué_salario',
  hu: 'mennyi mennyit mekkora hány meddig',
  hr: 'koliko kolika kolik koji_je',
  el: 'πόσο πόσα πόση ποιος_είναι poso',
  en: 'how_much how_long what_is what_s whats',
  fr: 'combien quel_est quelle_est',
};

/** Other countries as the place of something, and Germany in any form. */
const abroad: Readonly<Record<Language, string>> = {
  de: 'in_(?:österreich|rumän|polen|bulgar|italien|spanien|ungarn|kroatien|griechenland|frankreich|portugal|holland|belgien|england)|in_der_schweiz',
  ro: 'in_(?:romani|spani|itali|austri|frant|angli|ungari|poloni|belgi|oland|elveti|greci|bulgari)',
  pl: 'w_(?:polsc|austri|holandi|angli|hiszpani|wloszech|czechach|francji|belgii|szwajcarii|norwegii)|we_(?:wloszech|francji)',
  bg: 'v_(?:bulgar|avstri|ispani|itali|franci|gyrci|garci|angli|holandi|belgi|shveic)|vyv_franci|vav_franci',
  it: 'in_(?:itali|austri|spagn|franci|svizzer|belgi|oland|inghilter|polon|roman)',
  es: 'en_(?:espan|austri|itali|franci|portugal|suiz|belgi|holand|inglater|ruman)',
  hu: '(?:magyarorszag|ausztri|romani|szlovaki|olaszorszag|francia?orszag|hollandi|angli|svajc)[a-z]*(?:ban|ben|on|n)',
  hr: 'u_(?:hrvatsk|austrij|sloven|italij|bosn|srbij|svicars|irsk|nizozemsk|engles)',
  el: 'st(?:in|hn|in|en|i)_(?:elad|avstri|kipr|kypr|itali|ispani|gali|angli|olandi|belgi|elveti)',
  en: 'in_(?:austri|spain|ital|franc|romani|poland|bulgari|hungar|croati|grec|portugal|ireland|switzerland|the_netherlands|holand|belgi|england|the_uk)',
  fr: 'en_(?:franc|autrich|espagn|itali|suis|belgiqu|rouman|polog|bulgari|hongri|croati|grec)|au_(?:portugal|royaume)',
};
const germany =
  /germ|alemani|alemagn|deutsch|niem|nemeck|njemack|nemet|germani|tedesc|aleman|kindergeld|nemsk|copi|dziec|figli|hijo|ninos|gyer|djec|pedi|paidi|child|kids|enfant|kinder|deca|deti|detza|\bczerp/u;

/** Short words are whole words: a dog is no hundred. */
const longestWhole = 4;
const asForms = (list: string, language: Language): RegExp => {
  const forms = list.split(' ').map((form) => {
    const words = fold(form.replaceAll('_', ' '), language);
    return words.length <= longestWhole ? `${words}(?![\\p{L}\\d])` : words;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})`, 'u');
};
const compiled = new Map<Language, { matter: RegExp; amount: RegExp; abroad: RegExp }>();
const formsOf = (language: Language) => {
  const known = compiled.get(language);
  if (known) return known;
  const made = {
    matter: asForms(matters[language], language),
    amount: asForms(amounts[language], language),
    // Folding writes two equal letters once.
    abroad: new RegExp(`(?<![\\p{L}\\d])(?:${abroad[language].replaceAll('_', ' ').replace(/([a-z])\1/gu, '$1')})`, 'u'),
  };
  compiled.set(language, made);
  return made;
};

const folded = (text: string, language: Language): string =>
  tokenize(text, language)
    .map(({ folded: word }) => word)
    .join(' ');

/**
 * Whether a post asks about a matter no vetted text covers: a word of such a matter that the text found for it does not have, or an
 * amount in another country. A text about something that merely sounds alike is no answer.
 * @param words everything the best text says
 */
export const isOtherMatter = (post: string, words: string, language: Language): boolean => {
  const said = folded(post, language);
  const { matter, amount, abroad: place } = formsOf(language);
  const found = matter.exec(said)?.[0];
  if (found !== undefined && !folded(words, language).includes(found)) return true;
  return place.test(said) && amount.test(said) && !germany.test(said);
};
