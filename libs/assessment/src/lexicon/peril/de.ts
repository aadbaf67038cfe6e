import type { Cues, PerilConcept } from '../concepts.js';

export const de: Cues<PerilConcept> = {
  hit: 'schlagt, schlug, geschlagen, prugelt, verprugelt*, haut, wurgt, gewurgt, tritt mich, tritt uns, ohrfeig*, geohrfeigt, gestossen, geschubst',
  weapon: 'messer, pistole, hammer, axt, machete, schlagstock, eisenstange, gurtel, waffe, kabel',
  kill: 'umbring*, totet, tot mach*, mord*, umbringt, abstechen',
  take: 'weggenommen, abgenommen, nimmt, behalt, behalten, einbehalten, eingesammelt, versteckt, zuruckgeben, gibt nicht, gibt er nicht, geben sie nicht, gab nie, zuruck, safe, tresor, eingezogen, hat unsere, hat meinen',
  lock: 'eingesperrt, abgeschlossen, eingeschlossen, verschlossen, sperrt, tor, schlussel, gefangen, bewacht, nicht raus, nicht weg, nicht verlassen',
  debt: 'schulden, schulde, schuldet, abarbeiten, zuruckzahlen, abzahlen, abbezahlen',
  'not-let':
    'lasst uns nicht, lasst mich nicht, durfen nicht weg, darf nicht weg, durfen nicht gehen, darf nicht gehen, nicht gehen, nicht weg, bevor wir gehen, bis wir bezahl*, erst wenn wir',
  intimate:
    'fasst mich an, beruhrt, beruhrt mich, begrapscht, sex, vergewaltig*, nackt, ausziehen, zwischen die beine, kusst mich, anfassen, schlafen mit, intim*',
  bed: 'mein bett, ins bett, mein zimmer, in mein zimmer, schlafzimmer, meine tur, dusche, badezimmer, neben mich',
  enter: 'kommt, kam, kommt rein, legt sich, schleicht, klopft, steht vor',
  'no-life':
    'nicht mehr leben, will sterben, mochte sterben, nicht mehr da sein, nicht mehr hier sein, keinen grund zu leben, alles beenden, nicht mehr aufwachen, keinen sinn mehr, lebensmude, verzeiht mir alle, macht es gut alle, ohne mich besser, kann nicht mehr leben, leb wohl',
  method:
    'tabletten, pillen, strick, seil, brucke, gleise, vor den zug, pulsadern, springen, spring, aufhangen, erhangen, balkon, uberdosis',
  sleep: 'schlafe, schlafen, schlaft, geschlafen, ubernachte*, wohne, wohnen, lebe, leben',
  outdoors: 'strasse, auto, transporter, bahnhof, park, brucke, zelt, bank, draussen, bushaltestelle, wald, garage, minus, treppenhaus',
  'no-place':
    'kein dach, ohne dach, keinen schlafplatz, nicht wo wir schlafen, nicht wo ich schlafen, wohin sollen wir, wohin heute nacht, kein bett, obdachlos, nirgendwo, keine bleibe, ohne bleibe',
  child: 'kind, kinder, kindern, baby, sohn, tochter, saugling, kleinkind, junge, madchen, neugeboren*',
  underage: '(12|13|14|15|16) jahre alt, ist (12|13|14|15|16), erst (12|13|14|15|16), (12|13|14|15|16) jahrig*',
  force: 'zwingt, zwingen, gezwungen, mussen mit, muss mit, droh*, lasst ihn arbeiten',
  clients: 'kunden, freier, gaste, manner',
  'thing-hurts':
    '(arbeit|schicht) … (bringt mich um|umbringt|killt|fertig), (hitze|sonne|kälte|wetter|verkehr|rücken|langeweile|montag|stress|preise|grammatik) … (bringt mich um|killt|schlägt|fertig), (bringt mich um|killt|schlägt|fertig) … (hitze|sonne|kälte|wetter|verkehr|rücken|langeweile|montag|stress|preise|grammatik), zeit totschlagen, totgelacht',
  person: 'er, sie, mann, freund, vater, bruder, kollege, chef, wächter, jemand',
  thing: 'hitze, sonne, kälte, wetter, verkehr, rücken, langeweile, montag, stress, preise, grammatik',
};
