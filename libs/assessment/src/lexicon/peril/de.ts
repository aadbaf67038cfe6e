import type { Cues, PerilConcept } from '../concepts.js';

export const de: Cues<PerilConcept> = {
  hit: 'schlagt, schlug, geschlagen, prugelt, verprugelt*, haut, wurgt, gewurgt, tritt mich, tritt uns, ohrfeig*, geohrfeigt, gestossen, geschubst, schlagen, schläge, haut mich, gehauen, boxt, geboxt, tritt, getreten, schubst, faust, verprügelt, prügeln, gewalt, misshandel*, zusammengeschlagen, stößt, würgen, geschüttelt, bespuckt, anspuckt, packt mich, prügelt, stöcken, knüppeln, stangen',
  weapon:
    'messer, pistole, hammer, axt, machete, schlagstock, eisenstange, gurtel, waffe, kabel, schläger, baseballschläger, rohr, stock, schere, stange, eisen, knüppel',
  kill: 'umbring*, totet, tot mach*, mord*, umbringt, abstechen, tötet, töten, tot machen, umzubringen, bringt mich um, bringt uns um, bringt er, ermord*, umlegen, erschießen, kaltmachen, kalt machen, beerdigen',
  take: 'weggenommen, abgenommen, nimmt, behalt, behalten, einbehalten, eingesammelt, versteckt, zuruckgeben, gibt nicht, gibt er nicht, geben sie nicht, gab nie, zuruck, safe, tresor, eingezogen, hat unsere, hat meinen, genommen, nehmen, nahm, nahmen, abgeben, gibt mir nicht, gibt uns nicht, nicht zurück, kassiert, einkassiert, schrank, schublade, bei sich, zurückgeben, zurückbekommen, hat mein, hat meine, hat alle, haben alle, haben unsere, liegt im büro, liegen im büro, gesammelt, gestohlen, geklaut, kriege nicht, nicht wieder, als pfand, als sicherheit, immer noch, behält, rückt nicht',
  lock: 'eingesperrt, abgeschlossen, eingeschlossen, verschlossen, sperrt, tor, schlussel, gefangen, bewacht, nicht raus, nicht weg, nicht verlassen, sperren, einsperr*, schließt ab, schließt, zugesperrt, abgesperrt, verriegelt, riegel, gitter, zaun, wächter, wachmann, bewachen, überwachen, aufpasser, schlüssel weg, knast, gefängnis, käfig, vorhängeschloss, darf niemand, keiner darf, von außen',
  debt: 'schulden, schulde, schuldet, abarbeiten, zuruckzahlen, abzahlen, abbezahlen, schulden wir, schulde ich, reisekosten, fahrtkosten zurück, vorschuss zurück, zurückzuzahlen, abbezahlt, abgearbeitet, kredit beim chef, darlehen vom chef',
  'not-let':
    'lasst uns nicht, lasst mich nicht, durfen nicht weg, darf nicht weg, durfen nicht gehen, darf nicht gehen, nicht gehen, nicht weg, bevor wir gehen, bis wir bezahl*, erst wenn wir, lässt uns nicht, lässt mich nicht, lassen uns nicht, lassen mich nicht, kann nicht weg, können nicht weg, kommen nicht weg, komme nicht weg, nicht fort, nicht raus, nicht nach hause, darf nicht raus, dürfen nicht raus, bis ich bezahl*, bis ich zahle, bis wir zahlen, bevor ich gehe, erst wenn ich, solange ich nicht, solange wir nicht, wer gehen will, wer weg will, verbietet zu gehen, wenn wir gehen, wenn ich gehe',
  intimate:
    'fasst mich an, beruhrt, beruhrt mich, begrapscht, sex, vergewaltig*, nackt, ausziehen, zwischen die beine, kusst mich, anfassen, schlafen mit, intim*, fasst, angefasst, küsst, geküsst, brust, brüste, hintern, unter den rock, unter die decke, streichelt, oberschenkel, begrapscht mich, massieren, mit ihm schlafen, mit mir schlafen, sexuell*, belästigt, nacktbilder, betatscht, betatschen, nacktfotos, nacktvideo*, intime fotos',
  bed: 'mein bett, ins bett, mein zimmer, in mein zimmer, schlafzimmer, meine tur, dusche, badezimmer, neben mich, bett, zimmer, in der dusche, zu mir, schlafzimmertür, bettdecke, decke, tür',
  enter:
    'kommt, kam, kommt rein, legt sich, schleicht, klopft, steht vor, kommt nachts, rein, reingekommen, legt, legte, setzt sich, klettert, schlüpft, steigt, kriecht',
  'no-life':
    'nicht mehr leben, will sterben, mochte sterben, nicht mehr da sein, nicht mehr hier sein, keinen grund zu leben, alles beenden, nicht mehr aufwachen, keinen sinn mehr, lebensmude, verzeiht mir alle, macht es gut alle, ohne mich besser, kann nicht mehr leben, leb wohl, will nicht mehr leben, nicht leben, mag nicht mehr leben, möchte nicht mehr leben, tot sein, tot wäre, wäre tot, kein sinn mehr, keinen sinn im leben, sinn im leben, alles vorbei, alles aus, ist vorbei für mich, schluss machen mit allem, ende machen, leben beenden, leben nehmen, umbringen will ich mich, mich umbringen, bring mich um, bringe mich um, verabschiede mich, abschied, macht es gut, tschüss für immer, für immer weg, nie wieder aufwachen, einschlafen und nicht, besser ohne mich, niemand vermisst mich, lebensmüd*, keine lust mehr zu leben',
  method:
    'tabletten, pillen, strick, seil, brucke, gleise, vor den zug, pulsadern, springen, spring, aufhangen, erhangen, balkon, uberdosis, schlaftabletten, medikamente alle, fluss, dach, hochhaus, zug, messer an, klinge, rasierklinge, gift, gas, ritzen, geritzt, hänge mich',
  sleep:
    'schlafe, schlafen, schlaft, geschlafen, ubernachte*, wohne, wohnen, lebe, leben, schlaf, schlief, penne, pennen, gepennt, nacht verbringen, nacht verbracht, nächte, nachts, übernachtet, hause ich',
  outdoors:
    'strasse, auto, transporter, bahnhof, park, brucke, zelt, bank, draussen, bushaltestelle, wald, garage, minus, treppenhaus, hauptbahnhof, parkbank, keller, parkplatz, hausflur, flur, haltestelle, container ohne, baustelle, lkw, wohnmobil, gleis, kälte, schnee, regen, zelten, gehweg, u bahn',
  'no-place':
    'kein dach, ohne dach, keinen schlafplatz, nicht wo wir schlafen, nicht wo ich schlafen, wohin sollen wir, wohin heute nacht, kein bett, obdachlos, nirgendwo, keine bleibe, ohne bleibe, nicht wohin, wo ich hin soll, wo wir hin sollen, wohin ich soll, keine unterkunft, kein schlafplatz, keine wohnung mehr, kein zuhause, kein zuhause mehr, nirgends hin, nirgendwo hin, auf die straße gesetzt, auf der straße, wo schlafen, wo ich schlafen soll, wo soll ich schlafen, wo sollen wir schlafen, weiß nicht wo schlafen, weiß nicht wohin, wissen nicht wohin, notunterkunft, ohne wohnung, ohne obdach',
  child:
    'kind, kinder, kindern, baby, sohn, tochter, saugling, kleinkind, junge, madchen, neugeboren*, kindes, babys, söhne, töchter, kleine, kleinen, säugling*, enkel, stieftochter, stiefsohn, minderjährig*, teenager, jugendliche*, neugeborenes',
  underage:
    '(12|13|14|15|16) jahre alt, ist (12|13|14|15|16), erst (12|13|14|15|16), (12|13|14|15|16) jahrig*, (12|13|14|15|16) jahre, mit (12|13|14|15|16)',
  force:
    'zwingt, zwingen, gezwungen, mussen mit, muss mit, droh*, lasst ihn arbeiten, zwang, muss ich mit, müssen ran, drohen, bedroht, erpress*, gewalt, unter druck, nötigt, genötigt',
  clients: 'kunden, freier, gaste, manner',
  'thing-hurts':
    '(arbeit|schicht) … (bringt mich um|umbringt|killt|fertig), (hitze|sonne|kälte|wetter|verkehr|rücken|langeweile|montag|stress|preise|grammatik) … (bringt mich um|killt|schlägt|fertig), (bringt mich um|killt|schlägt|fertig) … (hitze|sonne|kälte|wetter|verkehr|rücken|langeweile|montag|stress|preise|grammatik), zeit totschlagen, totgelacht',
  person:
    'er, sie, mann, freund, vater, bruder, kollege, chef, wächter, jemand, chefin, vorarbeiter, ehemann, onkel, opa, nachbar, fahrer, polizei, typ, typen, männer, leute, besitzer, vermieter, exmann, ex, stiefvater',
  thing: 'hitze, sonne, kälte, wetter, verkehr, rücken, langeweile, montag, stress, preise, grammatik',
};
