import type { FederalState } from '@streetlight/domain';
import { parseCues } from '../cues/cue-pattern.js';
import { createCueMatcher, indexCues, type CueMatcher } from '../cues/cue-matcher.js';
import type { Reading } from '../reading/reading.js';

/** The Länder and their large towns as people write them in the languages of the product, inflected. */
const places: Record<FederalState, string> = {
  BW: 'baden wurttemberg*, stuttgart*, stuccie*, stutgart*, mannheim*, karlsruhe*, freiburg*, ulm, heidelberg*, heilbronn*, pforzheim*, reutlingen*, щутгарт*, манхайм*, карлсруе, στουτγαρδη*, μανχαιμ, stoccarda, štutgart*',
  BY: 'bayern*, bavaria*, baviera, bawari*, bajororszag*, bavarsk*, baviere, munchen*, muenchen*, munich*, monaco di baviera, monachi*, minhen*, nurnberg*, nuernberg*, nuremberg*, norimberga, norymberg*, augsburg*, regensburg*, wurzburg*, ingolstadt*, мюнхен*, нюрнберг*, бавария, μοναχο*, νυρεμβεργη*, βαυαρια*',
  BE: 'berlin*, берлин*, βερολινο*, verolino',
  BB: 'brandenburg*, potsdam*, cottbus*, бранденбург*, ποτσνταμ',
  HB: 'bremen*, brema, breme, bremerhaven*, бремен*, βρεμη*',
  HH: 'hamburg*, amburgo, hamburgo, hambourg, хамбург*, αμβουργο*, amvourgo',
  HE: 'hessen*, hesja*, assia, frankfurt*, francoforte, frankfurc*, fráncfort, francfort, wiesbaden*, kassel*, darmstadt*, offenbach*, hanau*, франкфурт*, хесен, φρανκφουρτη*, frankfourti',
  MV: 'mecklenburg*, rostock*, schwerin*, росток, ροστοκ',
  NI: 'niedersachsen*, lower saxony, dolna saksonia, hannover*, hanover*, hanower*, braunschweig*, oldenburg*, osnabruck*, wolfsburg*, gottingen*, cloppenburg*, vechta, хановер*, αννοβερο*',
  NW: 'nordrhein*, nrw, koln*, koeln*, kolonia, koloni*, colonia, cologne, kelnu, keln, dusseldorf*, duesseldorf*, dortmund*, essen, duisburg*, bochum*, wuppertal*, bielefeld*, bonn*, munster*, gelsenkirchen*, gutersloh*, rheda*, кьолн*, келн*, дюселдорф*, дортмунд*, κολωνια*, ντισελντορφ*, ντορτμουντ*',
  RP: 'rheinland pfalz, mainz*, magonza, moguncj*, ludwigshafen*, koblenz*, trier*, kaiserslautern*, майнц, μαιντς',
  SL: 'saarland*, saarbrucken*, saarbruecken*, саарбрюкен',
  SN: 'sachsen, saxonia, saksoni*, sassonia, sajonia, saxe, dresden*, drezno, drezn*, dresda, dresde, leipzig*, lipsk*, lipsca, lipsia, chemnitz*, zwickau*, дрезден*, лайпциг*, δρεσδη*, λειψια*',
  ST: 'sachsen anhalt, magdeburg*, halle, dessau*, магдебург',
  SH: 'schleswig*, kiel*, lubeck*, luebeck*, flensburg*, кил, λυμπεκ',
  TH: 'thuringen*, turingi*, thuringe, erfurt*, jena, gera, weimar*, ерфурт, ερφουρτη*',
};

const states = Object.keys(places) as FederalState[];
const matchers = new Map<string, CueMatcher<FederalState>>();

/** The Land of the one place a post names; null where it names none, or places of several Länder. */
export const federalStateOf = (reading: Reading): FederalState | null => {
  const { language } = reading.found;
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createCueMatcher([indexCues(states.flatMap((state) => parseCues(state, places[state], language)))]);
    matchers.set(language, matcher);
  }
  const named = new Set(matcher(reading.words).map((hit) => hit.concept));
  const [only] = named;
  return named.size === 1 && only ? only : null;
};
