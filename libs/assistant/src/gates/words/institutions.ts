/**
 * Courts, authorities and helpers, in every language a draft can name them. The first pattern that matches at a place decides, so the
 * particular stands before the general. Matched on lower-case text.
 */
export const institutions: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['federal-labour-court', /bundesarbeitsgericht\p{L}*|federal labou?r court|(?<!\p{L})bag(?!\p{L})/gu],
  ['state-labour-court', /landesarbeitsgericht\p{L}*|(?<!\p{L})lag(?!\p{L})(?= )/gu],
  ['federal-social-court', /bundessozialgericht\p{L}*|federal social court|(?<!\p{L})bsg(?!\p{L})/gu],
  [
    'constitutional-court',
    /(?:bundes)?verfassungsgericht\p{L}*|constitutional court|curt\p{L}* constituțional\p{L}*|trybuna\p{L}* konstytucyjn\p{L}*|конституционн\p{L}* съд|corte costituzionale|tribunal constitucional|alkotmánybíróság\p{L}*|ustavn\p{L}* sud\p{L}*|συνταγματικ\p{L}* δικαστήρι\p{L}*|cour constitutionnelle/gu,
  ],
  [
    'european-court',
    /eugh(?!\p{L})|europäische\p{L}* gerichtshof\p{L}*|european court|curte\p{L}* europ\p{L}*|cjue|tsue|cgue|corte di giustizia|tribunal de justicia|cour de justice|европейск\p{L}* съд|európai bíróság\p{L}*|europsk\p{L}* sud\p{L}*|ευρωπαϊκ\p{L}* δικαστήρι\p{L}*|trybuna\p{L}* sprawiedliwości/gu,
  ],
  [
    'administrative-court',
    /verwaltungsgericht\p{L}*|administrative court|tribunal\p{L}* administrativ\p{L}*|tribunale amministrativo|sąd\p{L}* administracyjn\p{L}*|административ\p{L}* съд|közigazgatási bíróság\p{L}*|upravn\p{L}* sud\p{L}*|διοικητικ\p{L}* δικαστήρι\p{L}*/gu,
  ],
  [
    'local-court',
    /(?<!\p{L})amtsgericht\p{L}*|(?<!\p{L})landgericht\p{L}*|district court|regional court|high court|supreme court|bundesgerichtshof|(?<!\p{L})bgh(?!\p{L})/gu,
  ],
  [
    'social-court',
    /sozialgericht\p{L}*|social court|tribunal\p{L}* (?:pentru )?(?:social\p{L}*|asigurări sociale)|sąd\p{L}* (?:socjaln\p{L}*|spraw socjalnych)|социал\p{L}* съд|съд\p{L}* по социални|tribunale sociale|szociális bíróság\p{L}*|socijaln\p{L}* sud\p{L}*|sud\p{L}* za socijaln\p{L}*|δικαστήρι\p{L}* κοινωνικ\p{L}*|κοινωνικ\p{L}* δικαστήρι\p{L}*/gu,
  ],
  [
    'labour-court',
    /arbeitsgericht\p{L}*|labou?r court|(?:work|employment) (?:court|tribunal)|(?:tribunal|instanț)\p{L}* (?:de )?munc\p{L}*|sąd\p{L}* pracy|съд\p{L}* по труда|трудов\p{L}* съд\p{L}*|tribunale del lavoro|giudice del lavoro|tribunal(?:es)? (?:laboral|de trabajo|del trabajo)\p{L}*|juzgado de lo social|munkaügyi bíróság\p{L}*|radn\p{L}* sud\p{L}*|sud\p{L}* za rad|εργατικ\p{L}* δικαστήρι\p{L}*|δικαστήρι\p{L}* εργασίας|tribunal du travail|conseil de prud\p{L}*|prud.hom\p{L}*/gu,
  ],
  [
    'court',
    /(?<!\p{L})gericht(?:s|e|es|en)?(?!\p{L})|(?<!\p{L})court(?!\p{L})|(?<!\p{L})tribunal\p{L}*|instanț\p{L}*|judecător\p{L}*|(?<!\p{L})sąd(?:u|em|zie|y|owi|ów|ach)?(?!\p{L})|(?<!\p{L})съд(?:а|ът|ът|ебн\p{L}*|ия)?(?!\p{L})|(?<!\p{L})giudice|(?<!\p{L})juez(?!\p{L})|juzgado|bíróság\p{L}*|(?<!\p{L})sud(?:a|u|om|ski\p{L}*|om)?(?!\p{L})|δικαστήρι\p{L}*|(?<!\p{L})juge(?!\p{L})|en justice/gu,
  ],
  [
    'employment-agency',
    /agentur für arbeit|arbeitsagentur\p{L}*|bundesagentur\p{L}*|arbeitsamt\p{L}*|employment (?:agency|office)|job agency|labou?r office|agenți\p{L}* (?:pentru|de) (?:ocupare|șomaj)\p{L}*|oficiu\p{L}* (?:pentru|de) (?:ocupare|muncă|șomaj)\p{L}*|urz\p{L}* pracy|бюро\p{L}* по труда|агенция\p{L}* по заетостта|ufficio (?:del lavoro|di collocamento)|agenzia (?:del lavoro|per l.impiego)|oficina de empleo|munkaügyi (?:hivatal|központ)\p{L}*|zavod\p{L}* za zapošljavanje|υπηρεσί\p{L}* απασχόλησης|agence pour l.emploi|pôle emploi|france travail/gu,
  ],
  ['jobcenter', /job ?cent(?:er|re)s?/gu],
  [
    'family-fund',
    /familienkass[eé]\p{L}*|family (?:benefits )?(?:fund|office)|кас\p{L}* за семейни|kas\p{L}* rodzinn\p{L}*|cassa (?:per gli )?assegni|caja de (?:subsidios )?familia\p{L}*|családi pénztár\p{L}*|obiteljsk\p{L}* blagajn\p{L}*|οικογενειακ\p{L}* ταμεί\p{L}*|caisse d.allocations familiales/gu,
  ],
  [
    'pension-insurance',
    /rentenversicherung\p{L}*|pension (?:insurance|fund|office)|rentenkasse|(?<!\p{L})zus(?!\p{L})|(?<!\p{L})inps(?!\p{L})/gu,
  ],
  ['accident-insurer', /berufsgenossenschaft\p{L}*|unfallkasse\p{L}*/gu],
  [
    'customs',
    /(?<!\p{L})zoll(?:s|amt\p{L}*|verwaltung\p{L}*)?(?!\p{L})|hauptzollamt\p{L}*|finanzkontrolle schwarzarbeit|(?<!\p{L})fks(?!\p{L})|customs|(?<!\p{L})vam(?:ă|a|ei|al\p{L}*)(?!\p{L})|(?:urz\p{L}*|służb\p{L}*) celn\p{L}*|митни\p{L}*|dogan\p{L}*|aduana\p{L}*|vámhivatal\p{L}*|vámhatóság\p{L}*|(?<!\p{L})vám(?:nál|hoz|nak)(?!\p{L})|carin\p{L}*|τελωνεί\p{L}*|douane\p{L}*/gu,
  ],
  [
    'tax-office',
    /finanz(?:amt|ämter)\p{L}*|tax (?:office|authorit\p{L}*)|(?:oficiul|biroul|administrați\p{L}*) (?:fiscal\p{L}*|financiar\p{L}*)|urz\p{L}* skarbow\p{L}*|данъчн\p{L}* (?:служба|администраци\p{L}*)|ufficio (?:imposte|delle imposte|tributi|fiscale)|agenzia delle entrate|(?:oficina|agencia) tributaria|hacienda|adóhivatal\p{L}*|adóhatóság\p{L}*|porezn\p{L}* (?:uprav|ured)\p{L}*|εφορί\p{L}*|(?:centre|bureau) des impôts|le fisc/gu,
  ],
  [
    'immigration-office',
    /ausländer(?:behörde|amt)\p{L}*|(?:immigration|foreigners.?|aliens) (?:office|authorit\p{L}*)|(?<!\p{L})bamf(?!\p{L})|(?:oficiul|autoritat\p{L}*) pentru (?:străini|imigr\p{L}*)|urz\p{L}* (?:ds\. |do spraw )?cudzoziemc\p{L}*|служб\p{L}* за чужденци|ufficio (?:immigrazione|stranieri)|questura|(?:oficina de )?extranjería|idegenrendész\p{L}*|(?:ured|služb)\p{L}* za strance|υπηρεσί\p{L}* αλλοδαπών|(?:office|bureau|service) des étrangers|préfecture/gu,
  ],
  [
    'registration-office',
    /einwohnermeldeamt\p{L}*|bürger(?:amt|büro)\p{L}*|meldebehörde\p{L}*|registration office|residents.? registration/gu,
  ],
  [
    'police',
    /polizei\p{L}*|(?<!\p{L})police(?!\p{L})|poliți\p{L}*|policj\p{L}*|полици\p{L}*|polizia|policía|rendőrség\p{L}*|policij\p{L}*|αστυνομί\p{L}*/gu,
  ],
  [
    'prosecutor',
    /staatsanwalt\p{L}*|prosecutor\p{L}*|procuror\p{L}*|procuratur\p{L}*|prokurat\p{L}*|прокур\p{L}*|procura(?!\p{L})|fiscalía|ügyészség\p{L}*|državn\p{L}* odvjetni\p{L}*|εισαγγελ\p{L}*|procureur/gu,
  ],
  [
    'labour-inspectorate',
    /gewerbeaufsicht\p{L}*|arbeitsschutzbehörde\p{L}*|labou?r inspect\p{L}*|inspec\p{L}* muncii|inspekcj\p{L}* pracy|инспекци\p{L}* по труда|ispettorato del lavoro|inspección de trabajo|munkavédelmi hatóság\p{L}*|munkaügyi felügyelet\p{L}*|inspektorat\p{L}*|επιθεώρηση\p{L}* εργασίας|inspection du travail/gu,
  ],
  ['youth-office', /jugendamt\p{L}*/gu],
  [
    'embassy',
    /botschaft\p{L}*|konsulat\p{L}*|embassy|consulate|ambasad\p{L}*|consulat\p{L}*|посолств\p{L}*|консулств\p{L}*|ambasciata|consolato|embajada|consulado|nagykövetség\p{L}*|konzulátus\p{L}*|veleposlanstv\p{L}*|konzulat\p{L}*|πρεσβεί\p{L}*|προξενεί\p{L}*|ambassade/gu,
  ],
  [
    'notary',
    /(?<!\p{L})notar(?!i)\p{L}{0,3}(?!\p{L})|notary|notaio|notario|közjegyző\p{L}*|javn\p{L}* bilježni\p{L}*|нотариус\p{L}*|συμβολαιογράφ\p{L}*|notaire/gu,
  ],
  [
    'parliament',
    /bundestag\p{L}*|bundesregierung|ministeri\p{L}*|ministry|министерств\p{L}*|minisztérium\p{L}*|υπουργεί\p{L}*|ministère/gu,
  ],
  ['caritas', /caritas(?!\p{L})/gu],
  ['diakonie', /diakonie|diaconie/gu],
  ['awo', /(?<!\p{L})awo(?!\p{L})|arbeiterwohlfahrt/gu],
  [
    'red-cross',
    /(?<!\p{L})drk(?!\p{L})|rotes kreuz|roten kreuz|red cross|croix-rouge|crucea roșie|czerwony krzyż|croce rossa|cruz roja|vöröskereszt|crveni križ/gu,
  ],
  ['consumer-centre', /verbraucherzentrale\p{L}*/gu],
  ['trade-union-by-name', /ver\.di|(?<!\p{L})dgb(?!\p{L})|ig (?:metall|bau|bce)|(?<!\p{L})ngg(?!\p{L})|(?<!\p{L})vdk(?!\p{L})/gu],
  ['pro-asyl', /pro asyl|malteser|johanniter|tafel e\.v/gu],
  ['faire-mobilitaet', /faire mobilität/gu],
  ['faire-integration', /faire integration/gu],
];
