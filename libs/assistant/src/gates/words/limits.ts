import type { Language } from '@streetlight/domain';

/**
 * Words beside a number, an amount or a day that say on which side of it something lies. Forms as in `GateWords`. A negation before
 * `over` or `under` turns it round: not longer than six months is at most six months.
 */
export interface LimitWords {
  least: string;
  most: string;
  /** At most, where no other word says more: "at least until 4 months after". */
  upTo: string;
  over: string;
  under: string;
  /** From this day on. */
  from: string;
  until: string;
  gross: string;
  net: string;
}

export const limitWords: Readonly<Record<Language, LimitWords>> = {
  de: {
    least: 'mindestens wenigstens minimum minimal frühestens erst_nach zumindest',
    most: 'höchstens maximal maximum innerhalb binnen spätestens längstens allerhöchstens',
    upTo: 'bis_zu',
    over: 'mehr_als länger_als über_die höher_als größer_als über',
    under: 'weniger_als kürzer_als unter niedriger_als',
    from: 'ab seit ab_dem seit_dem frühestens',
    until: 'bis bis_zum bis_ende spätestens vor',
    gross: 'brutto* bruttolohn*',
    net: 'netto* nettolohn*',
  },
  en: {
    least: 'at_least minimum minimal at_the_earliest not_before no_earlier_than no_sooner_than a_minimum_of',
    most: 'at_most maximum max within at_the_latest no_later_than a_maximum_of not_later_than as_much_as as_long_as',
    upTo: 'up_to',
    over: 'more_than longer_than over above greater_than higher_than exceed* beyond',
    under: 'less_than shorter_than under below fewer_than lower_than',
    from: 'from since as_of starting from_the at_the_earliest',
    until: 'until till by by_the until_the before at_the_latest',
    gross: 'gross',
    net: 'net',
  },
  ro: {
    least: 'cel_puțin minim minimum minimă cel_devreme cel_mai_devreme barem măcar',
    most: 'cel_mult maxim maximum maximă cel_târziu cel_mai_târziu în_termen_de în_cel_mult',
    upTo: 'până_la',
    over: 'mai_mult_de mai_lung* mai_mare* depăși* mai_multe_de',
    under: 'mai_puțin_de mai_scurt* mai_mic* sub mai_puține_de',
    from: 'de_la din_data începând_cu din începând',
    until: 'până_la până_pe până_în înainte_de cel_târziu',
    gross: 'brut brută brute bruto',
    net: 'net netă nete',
  },
  pl: {
    least: 'co_najmniej minimum minimalnie przynajmniej najwcześniej nie_wcześniej',
    most: 'najwyżej maksymalnie maksimum w_ciągu najpóźniej nie_później co_najwyżej najdłużej',
    upTo: 'do',
    over: 'więcej_niż dłużej_niż dłuższ*_niż ponad powyżej przekracz* dłuższy_niż dłuższa_niż wyższa_niż wyższy_niż',
    under: 'mniej_niż krócej_niż poniżej krótszy_niż krótsza_niż niższa_niż niższy_niż',
    from: 'od począwszy_od najwcześniej',
    until: 'do przed najpóźniej',
    gross: 'brutto',
    net: 'netto',
  },
  bg: {
    least: 'поне най_малко минимум най_рано не_по_рано минимално',
    most: 'най_много максимум в_рамките_на най_късно не_по_късно максимално в_срок_от',
    upTo: 'до',
    over: 'повече_от по_дълъг_от по_дълго_от над надхвърля* по_дълга_от по_висок*',
    under: 'по_малко_от по_кратък_от под по_кратко_от по_кратка_от',
    from: 'от считано_от най_рано',
    until: 'до преди най_късно',
    gross: 'бруто брутна* брутно*',
    net: 'нето нетна* нетно* чисто',
  },
  it: {
    least: 'almeno minimo come_minimo al_più_presto non_prima_di non_prima_del',
    most: 'al_massimo massimo entro al_più_tardi non_oltre tutt_al_più entro_il',
    upTo: 'fino_a fino_ai fino_al',
    over: 'più_di più_lung*_di oltre superior* super* più_del maggiore_di maggiori_di',
    under: 'meno_di inferior* meno_del minore_di minori_di',
    from: 'dal da dall a_partire_dal dalla al_più_presto',
    until: 'fino_al fino_a entro_il entro prima_del al_più_tardi fino_all',
    gross: 'lordo lordi lorda lorde',
    net: 'netto netti netta nette',
  },
  es: {
    least: 'al_menos como_mínimo mínimo por_lo_menos como_pronto como_muy_pronto',
    most: 'como_máximo máximo como_mucho a_más_tardar dentro_de en_el_plazo_de como_tarde a_lo_sumo',
    upTo: 'hasta',
    over: 'más_de superior* más_larg*_de supera* exceder* excede*',
    under: 'menos_de inferior*',
    from: 'desde a_partir_del a_partir_de desde_el como_pronto como_muy_pronto',
    until: 'hasta hasta_el antes_del antes_de a_más_tardar como_tarde',
    gross: 'bruto brutos bruta brutas',
    net: 'neto netos neta netas',
  },
  hu: {
    least: 'legalább minimum minimálisan legkorábban',
    most: 'legfeljebb maximum maximálisan maximum legkésőbb belül legtovább',
    upTo: '',
    over: 'több_mint több_mint_a hosszabb_mint felett fölött tovább túl több_nál hosszabb meghaladó',
    under: 'kevesebb_mint rövidebb_mint alatt rövidebb kevesebb',
    from: 'tól től jétől ától étől jétöl kezdve óta',
    until: 'ig jéig áig éig előtt legkésőbb',
    gross: 'bruttó',
    net: 'nettó',
  },
  hr: {
    least: 'najmanje barem minimalno najranije minimum ne_prije',
    most: 'najviše maksimalno najkasnije u_roku_od najdulje maksimum unutar najduže ne_kasnije',
    upTo: 'do',
    over: 'više_od dulje_od duže_od iznad preko dulji_od duži_od prelazi dulja_od duža_od',
    under: 'manje_od kraće_od ispod kraći_od kraća_od',
    from: 'od počevši_od najranije',
    until: 'do prije najkasnije',
    gross: 'bruto',
    net: 'neto',
  },
  el: {
    least: 'τουλάχιστον ελάχιστο το_νωρίτερο όχι_πριν το_λιγότερο νωρίτερο',
    most: 'το_πολύ ανώτατο το_αργότερο εντός μέγιστο το_περισσότερο αργότερο μέσα_σε',
    upTo: 'έως ως μέχρι',
    over: 'πάνω_από περισσότερ*_από μεγαλύτερ* ξεπερν* υπερβαίν* περισσότερο_από περισσότερες_από περισσότερα_από παραπάνω_από',
    under: 'κάτω_από λιγότερο_από μικρότερ* λιγότερες_από λιγότερα_από',
    from: 'από_την από_τις από_1 από από_τον το_νωρίτερο',
    until: 'έως ως μέχρι μέχρι_τις πριν_από πριν το_αργότερο',
    gross: 'μικτά μεικτά μικτός μικτού μικτό μεικτό μεικτός',
    net: 'καθαρά καθαρός καθαρού καθαρό',
  },
  fr: {
    least: 'au_moins minimum au_minimum au_plus_tôt pas_avant',
    most: 'au_plus au_maximum maximum au_plus_tard dans_les dans_un_délai_de tout_au_plus',
    upTo: 'jusqu_à jusqu',
    over: 'plus_de plus_d supérieur* dépass* plus_long*_que excéd*',
    under: 'moins_de moins_d inférieur*',
    from: 'à_partir_du dès dès_le depuis à_compter_du à_partir_de au_plus_tôt à_partir_d',
    until: 'jusqu_au avant_le jusqu avant au_plus_tard',
    gross: 'brut bruts brute brutes',
    net: 'net nets nette nettes',
  },
};
