import type { Cues, PerilConcept } from '../concepts.js';

export const ro: Cues<PerilConcept> = {
  hit: 'bate, bat, batut*, loveste, lovesc, lovit*, palmuit*, pumn*, strange de gat, strans de gat, trage de par, tras de par, bataie, impins*, ciomag*, urecheaza, palme, palmuieste, impinge, calcat in picioare, rupt bataie, o bate, il bate, ii bate, ne bat, il bat, bate mar, ia la bataie, luat la bataie, jignit si lovit, snopit*, imbrancit, imbranceste, agresat*, agreseaza, pocnit, pocneste, plesnit, plesneste, trosnit, carpit, palma, o palma, capac*, batut mar, burdusit, ranit, rani, fata umflata, umflat, julit, sange',
  weapon: 'cutit*, pistol*, topor*, ciocan*, bata de, ranga, maceta, curea, cablu, sabie, briceag',
  kill: 'omoara, omor, omoare, ucide, ucida, ingroapa, taie gatul',
  take: 'luat*, ia, iau, tine, tin, tinut*, pastreaza, strans*, confisc*, retin*, retinut*, ascuns*, ascunde, da inapoi, dea inapoi, dat inapoi, inapoi, nu ni le, nu mi le, nu mi-l, seif, sertar, incuiat*, oprit, opreste, furat*, la el, la ea, nu ni-l, nu ni le da, nu mi le da, nu mi-l da, nu ni-l da, nu le da, sa le dea, sa mi le dea, sa ni le dea, sa ni-l dea, sa mi-l dea, sa-mi dea, confiscate, retine, tine la el, tin la ei, adunat, adunate, luate, luat',
  lock: 'incuie, incuiat*, inchis*, inchide, lacat*, poarta, porti, gratii, cheie, cheia, paznic*, pazit*, sechestr*, nu putem iesi, nu pot iesi, nu ne lasa, nu ma lasa, nu avem voie sa iesim, nu am voie sa ies, ne pazesc, ne pazeste, pazesc, ne supravegheaza, sub cheie, zavor*',
  debt: 'datori*, dator, datoram, datorez, sa platim inapoi, platim inapoi, platesc inapoi, achitam, sa muncim pentru, restanta la el',
  'not-let':
    'nu ne lasa, nu ma lasa, nu ne lasa sa plecam, nu putem pleca, nu pot pleca, nu plecam pana, pana nu platim, pana nu platesc, pana platim, daca plecam, daca plec, nu ne da drumul, nu avem voie, (cine|care) vrea sa plece, cine pleaca, daca vrea cineva sa plece, nu avem voie sa iesim, nu lasa pe nimeni, nu lasa oamenii, nu ne da voie, nu ne dau voie, nu ma da voie, nu ne mai lasa, nu ma mai lasa, nu plecam, nu pleci, nu pleaca, nu mai plecam, nu mai pot pleca, nu mai putem pleca, nu ne lasau, nu ma lasau, pana dam, pana nu dam, pana nu dau, pana platesc, sa nu plecam, sa nu ies, sa nu iesim, daca incercam sa plecam, daca fug, daca fugim, n-am iesit din, n-am mai iesit, nu am iesit din, nu am mai iesit, n-am mai iesit din, nu se poate iesi, nu iesim, nu ies din',
  intimate:
    'atinge, atins, pipai*, pipaie, sex, viol, violat*, violeaza, dezbrac*, goala, pupa, sa ma culc, sa se culce, culce cu, culca cu, intre picioare, mangai*, mangaie, partile intime, pune mana, mana pe sub, baga mana, pune mana pe mine, sub patura, pipaia, mangaia, saruta, sarut, pupa cu forta, ma strange de fund, fund, fundul, sanii, sani, coapsa, nud, chilot*, sexual*',
  bed: 'patul meu, in pat, camera mea, in camera, la mine in camera, dus, baie, langa mine, la usa, adorm, patura, sa dorm',
  enter: 'intra, intrat, vine, venit, se baga, se aseaza, bate la usa, se urca, se strecoara',
  'no-life':
    'nu mai vreau sa traiesc, vreau sa mor, nu mai vreau sa fiu, niciun motiv sa traiesc, nici un motiv sa traiesc, nu mai am motiv, nu mai are rost, mai bine mor, as vrea sa mor, sa mor, nu mai pot trai, adio, iertati ma toti, fara mine mai bine, mai bine fara mine, sa nu ma mai trezesc, sa termin cu viata, satul de viata, satula de viata, nimeni nu mi-ar duce dorul, sa dispar, nu vreau sa mai traiesc, sa-mi iau zilele, imi iau zilele, nu mai vreau nimic de la viata, m-am saturat de viata, imi vine sa ma omor, ma omor, nu-mi mai doresc sa traiesc, viata nu mai are sens, nu mai are rost sa traiesc, sa-mi pun capat, pun capat, vreau sa inchid ochii, sa adorm si sa nu ma mai trezesc, imi doresc sa mor, mai bine muream, nu vad rostul',
  method: 'pastile, funie, streang, pod, tren, trenului, venele, vene, supradoza, balcon, arunc, sar, spanzur, lama, sina, etaj',
  sleep: 'dorm, dormim, dormit, doarme, stam, stau, locuim, traim, innopt*, dormeam',
  outdoors:
    'strada, masina, duba, gara, parc, pod, cort, banca, autogara, garaj, padure, scara blocului, frig, statie, camion, minus, afara in frig, dormim afara, dorm afara, pe afara',
  'no-place':
    'fara acoperis, fara adapost, pe drumuri, n-avem unde, n-am unde, nu avem unde, nu am unde, unde sa mergem, unde ma pot duce, unde sa ma duc, unde ne ducem, fara casa, nu stim unde dormim, unde sa dormim, fara un pat, fara locuinta in seara, nu am un loc, nu avem un loc, fara cazare, n-am cazare, nu am cazare, nu avem cazare, fara locuinta, nu am casa, nu avem casa, unde sa dorm, unde dorm, nu stiu unde sa ma duc, nu stiu unde sa merg, nicaieri unde, nu am niciun loc',
  child:
    'copil, copii, copilul, copiii, copilasi, bebe, bebelus*, fiu, fiul, fiica, fetita, baiatul, baiat, baietel*, fata mea, nou nascut, minor*, prunc*',
  underage: '(12|13|14|15|16) ani',
  force: 'oblig*, fort*, il pun sa, ii pun sa, ma pune sa, ne pune sa, o pun sa, pus sa, silit*, ameninta*',
  clients: 'clienti*, clientii, barbati, musterii',
  'thing-hurts':
    '(munca|munca asta|treaba|jobul|tura|turele|schimbul|programul) … (omoara|omorat|ucide|ucis|omoare|termina|terminat|rupe), (caldura|soarele|frigul|vremea|traficul|spatele|somnul|dorul|plictiseala|oboseala|stresul|preturile|chiria|germana|gramatica|telefonul|tusea|raceala|luni|lunea|capul|picioarele) … (omoara|omorat|omoare|ucide|ucis|batut|bate|lovit|loveste|termina|terminat|dat gata|rupe), (omoara|omorat|omoare|ucide|ucis|batut|bate|lovit|loveste|termina|terminat|dat gata|rupe) … (caldura|soarele|frigul|vremea|traficul|spatele|somnul|dorul|plictiseala|oboseala|stresul|preturile|chiria|germana|gramatica|telefonul|tusea|raceala|luni|lunea|capul|picioarele), mor de (ras|dor|foame de|cald|frig|somn|nerabdare|curiozitate|plictiseala|oboseala|rusine|drag|pofta), am murit de ras, murit de (ras|frig|cald), bate vantul, bat la usa, batem palma',
  person:
    'el, ei, ea, sot*, sotul, barbat*, barbatu, iubit*, prieten*, tata, tatal, frate*, unchi*, cumnat*, coleg*, vecin*, paznic*, sofer*, om, oameni, tip, tipul, tipi, cineva, politist*, sef*, patron*, stapan*, mama, soacra, socrul, mosul, batranul, bunicul, omul, batrana, mosu, baba, doamna, domnul, fiul lui, nepotul, ginerele, fostul, iubitul, concubinul, sotu, seful de echipa, maistrul, capo, supraveghetorul, proprietarul, propritarul, gazda, administratorul, agentul, intermediarul, bodyguard*, gealat, gealati',
  thing:
    'caldura, soarele, frigul, vremea, traficul, spatele, somnul, dorul, plictiseala, oboseala, stresul, preturile, chiria, germana, gramatica, telefonul, tusea, raceala, luni, lunea, capul, picioarele',
};
