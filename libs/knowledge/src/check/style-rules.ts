import type { Language } from '@streetlight/domain';

/** A promise of an outcome that no advisor can keep. Matched on lower-case text. */
export const promises: Record<Language, readonly RegExp[]> = {
  de: [
    /\b(?:sie|du|ihr) (?:gewinnen|gewinnst|gewinnt|werden gewinnen|wirst gewinnen)\b/u,
    /\b(?:garantiert|mit sicherheit|hundertprozentig|auf jeden fall) (?:gewinn|recht|bekomm)/u,
    /\b100 ?% sicher/u,
    /\bder chef (?:verliert|muss sicher)/u,
  ],
  ro: [/\b(?:veți|vei|o să) câștiga/u, /\bcâștigați sigur/u, /\bsigur (?:câștig|primi)/u, /\bgarantat\b/u, /\b100 ?% sigur/u],
  pl: [/\bwygra(?:sz|cie)\b/u, /\bna pewno (?:wygra|dostan)/u, /\bgwarantowan/u, /\b100 ?% pewn/u],
  bg: [
    /(?<!\p{L})ще (?:спечелите|спечелиш)/u,
    /(?<!\p{L})със сигурност ще (?:получи|спечел)/u,
    /гарантиран[аои]?(?!\p{L})/u,
    /100 ?% сигурн/u,
  ],
  it: [/\b(?:vincerete|vincerai|vincerà)\b/u, /\bsicuramente (?:vinc|otten|ricev)/u, /\bgarantit[oaie]\b/u, /\b100 ?% sicur/u],
  es: [/\b(?:ganará|ganarás|va a ganar|vas a ganar)\b/u, /\bseguro que (?:gana|cobra|recib)/u, /\bgarantizad[oa]s?\b/u, /\b100 ?% segur/u],
  hu: [
    /\b(?:nyerni fog|megnyeri a pert|meg fogja nyerni|megnyered)\b/u,
    /\bbiztosan (?:nyer|megkap|megnyer)/u,
    /\bgarantált/u,
    /\b100 ?%-?(?:ban|os)? biztos/u,
  ],
  hr: [
    /\b(?:pobijedit|dobit) ćete (?:spor|parnicu|na sudu)/u,
    /\bsigurno (?:ćete|dobiva|dobit)/u,
    /\bzajamčen[oaie]\b|\bgarantiran[oaie]\b/u,
    /\b100 ?% sigurn/u,
  ],
  el: [/(?<!\p{L})θα (?:κερδίσετε|κερδίσεις)/u, /(?<!\p{L})σίγουρα θα (?:πάρ|κερδ)/u, /εγγυημέν[οαη]/u, /100 ?% σίγουρ/u],
  en: [
    /\byou (?:will|are going to|'ll) (?:win|surely|definitely)/u,
    /\b(?:surely|definitely|certainly) (?:win|get|receive)/u,
    /\bguaranteed\b/u,
    /\b100 ?% (?:sure|certain)/u,
  ],
  fr: [
    /\bvous (?:gagnerez|allez gagner)\b/u,
    /\btu (?:gagneras|vas gagner)\b/u,
    /\bcertainement (?:gagn|obten)/u,
    /\bgaranti(?:e|s|es)?\b/u,
    /\bsûr à 100/u,
  ],
};

/** Words that turn a promise into its contrary ("is not guaranteed") where they stand shortly before it. */
export const negations: Record<Language, RegExp> = {
  de: /\b(?:nicht|nichts|kein\w*|nie|niemand|ob|ohne)\b/u,
  ro: /\b(?:nu|nimeni|niciun|nicio|fără|dacă)(?!\p{L})/u,
  pl: /\b(?:nie|nikt|nigdy|bez|czy)\b/u,
  bg: /(?<!\p{L})(?:не|няма|никой|никога|без|дали)(?!\p{L})/u,
  it: /\b(?:non|nessun\w*|mai|senza|se)\b/u,
  es: /\b(?:no|nadie|nunca|sin|si)\b/u,
  hu: /\b(?:nem|nincs|senki|soha|se|hogy)\b/u,
  hr: /\b(?:ne|nije|nitko|nikad|bez|li)\b/u,
  el: /(?<!\p{L})(?:δεν|μη|μην|κανείς|ποτέ|χωρίς|αν)(?!\p{L})/u,
  en: /\b(?:not|no|nothing|never|nobody|without|whether|cannot|can't|isn't)\b/u,
  fr: /\b(?:pas|aucun\w*|jamais|personne|sans|si|ne)\b|\bn'/u,
};

/** Words by which a public text says that help costs nothing. Matched on lower-case text. */
export const freeOfCharge: Record<Language, RegExp> = {
  de: /kostenlos|kostenfrei|gratis/u,
  ro: /gratuit|fără plată|nu costă/u,
  pl: /bezpłatn|darmow|za darmo/u,
  bg: /безплатн/u,
  it: /gratuit|gratis/u,
  es: /gratuit|gratis/u,
  hu: /ingyen|díjmentes/u,
  hr: /besplatn/u,
  el: /δωρεάν/u,
  en: /\bfree\b|free of charge/u,
  fr: /gratuit/u,
};

/** Signs of markup, and pictures: texts are sent as they are, to places that show them differently. */
export const markup = /[*`<>\\|~]|_{2}|\[[^\]]*\]\(|^#|\p{Extended_Pictographic}/u;

/** Numbers of the places that help at once: police, fire and ambulance, violence against women. */
export const emergencyNumbers = /\b1\s?1\s?[02]\b|116\s?0\s?16|08000\s?116\s?016/u;
