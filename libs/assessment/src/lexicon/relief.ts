import type { Language } from '@streetlight/domain';
import type { Cues, ReliefConcept } from './concepts.js';

/** A match that ended three to nothing, and laughter; the same in every language. */
const scores = ', (1|2|3|4|5|6|7) 0, 0 (1|2|3|4|5|6|7), (3|4|5|6|7) (1|2), haha*, ahah*, jaja*, hihi*, hehe*, lol, rofl, lmao, mdr, ptdr';

/**
 * What takes words of danger back: the passport was returned, an office only copied it, it is long ago, it was in a film, it was a
 * holiday, an organisation tells everybody about its hotline. `still-so` says that the danger is there nevertheless.
 * Only what is over is said here ("gave it back"), never what is promised ("gives it back when").
 */
export const relief: Readonly<Record<Language, Cues<ReliefConcept>>> = {
  ro: {
    'given-back':
      '(a|au) (dat|trimis|adus|intors) (buletin*|pasaport*|acte|actele|documentele|cartea) … inapoi, (a|au) (dat|trimis|adus) inapoi (buletin*|pasaport*|acte|actele|documentele|cartea), (l|le|mi-l|ni-l) (a|au) (dat|trimis|adus) inapoi, (a|au) (returnat|inapoiat|restituit) … (buletin*|pasaport*|acte|actele|documentele), (l|le) (a|au) (returnat|inapoiat|restituit), mi l-a dat pe loc, mi l-a dat imediat, ni le-a dat (pe loc|imediat), (mi-am|ne-am|am) (recuperat|luat inapoi|primit inapoi), am primit … inapoi, (mi-am|ne-am) luat … inapoi, (buletinul|pasaportul|actele) … (e|este|sunt) (iar|din nou) la (mine|noi), l-am (primit|luat|recuperat) inapoi, le-am (primit|luat|recuperat) inapoi',
    copied:
      '(copie|copii|poza|scan|xerox) … (buletin*|pasaport*|acte|actele|ci|cartea), (buletinul|pasaportul|actele) (in copie|scanat*|fotocopiat*|xeroxat*), (a|au) (copiat|scanat|fotocopiat|xeroxat), (actele|documentele|hartiile) (pentru|de|de la|la) (kindergeld|familienkasse|somaj|jobcenter|masina|concediu|medical|asigurare|finanzamt|taxe|contract|contabil)',
    'long-past':
      'acum (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|cinci|sase|sapte|opt|noua|zece|cincisprezece|multi) ani, acum (20|25|30|40|douazeci|treizeci) de ani, cu (multi|10|15|20) … ani in urma, in anii (90|80|2000), cand eram (mic|mica|copil|tanar|tanara), pe vremuri, pe vremea (aia|aceea|lui), alte vremuri, demult, (in|prin) (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)',
    fiction:
      '(film|filmul|filmu|serialul|serial|cartea|romanul|episodul|jocul|documentarul) … (in care|unde|cu|despre|ala|asta|de pe), (vazut|vad|uitat|uit|citit|jucat) … (film*|serial*|carte|cartea|roman|episod*|documentar*|netflix), ce (film|meci|serial), pe netflix, la (cinema|teatru), escape room, (meciul|meci|portarul|antrenorul|arbitrul), meciul, arbitrul' +
      scores,
    leisure:
      '(vacanta|concediu*|weekend*) … (super|frumos|frumoasa|tare|misto|perfect*|minunat*), (super|frumos|frumoasa|tare|cea mai) … (vacanta|concediu*|weekend*), la camping, cu cortul, in cort la (lac|munte|mare|camping), festival*, excursie, drumetie, la pescuit, cu rulota, la gratar, super (tare|fain|misto), distractie, aventura',
    'public-notice':
      'linia (verde|gratuita|telefonica), numar (gratuit|verde|de urgenta), telverde, apel gratuit, gratuit si (anonim|confidential), (daca|cunosti|cunoasteti|esti|sunteti) … victim*, suna la (0800|08000|numarul), sunati la (0800|08000|numarul), campanie de informare, expozitie, conferinta despre, sedinta de informare, va informam, dati mai departe, distribuiti',
    routine:
      'duminica, duminicile, sambata, sambetele, de sarbatori, de craciun, ore suplimentare, ore in plus, peste program, curs, cursul, cursului, scolarizare*, formare, in weekend, pfa, gewerbe, preaviz, concediu*, doua ture, tura de',
    errand:
      '(sa|ca sa) (fac|facem|cer|cerem|depun|depunem|reclam|ma plang|ne plangem|aflu|schimb|iau|obtin|inscriu|ma inscriu|ne inscriem|declar|intreb|gasesc un avocat), (merg|ma duc|adresez|mergem) (pentru|la) (acte|anmeldung|buletin|pasaport|plangere|kindergeld|certificat*|adeverinta)',
    'still-so':
      'inca, tot nu, tot asa, si acum, nici acum, nici azi, de atunci, pana azi, pana acum, din nou, iar ma, iar ne, ca in filme*, ca-n filme*, ca in film*, parca e film, dar pe al, numai copia, doar copia, doar o copie la mine, originalul, originalele, dar (pasaportul|buletinul|actele), (pasaportul|buletinul|actele) nu, nu e adevarat, minte, dar nu mie, dar nu si, nu ne-a mai, nu mi-a mai',
    'all-well':
      '(totul|toate|acum) … (bine|ok|rezolvat|in regula|în regulă|super), (s a|s-a) rezolvat, demult rezolvat, (am găsit|am gasit|găsit|gasit) … (hostel|cameră|camera|cazare|apartament|hotel|casă), din fericire, în siguranță',
    unreal: 'dacă, daca, când, cand, până, pana, abia, decât, o să, promis, chipurile, înainte, fără',
  },
  it: {
    'given-back':
      '(ha|hanno|aveva) … (restituito|restituiti|restituita|restituite|ridato|ridati|ridata|ridate|riconsegnato|riconsegnati|riconsegnata|rispedito|reso|resi), l ha (restituito|ridato|riconsegnato), (ha|hanno) dato indietro, (ho|abbiamo) … (riavuto|recuperato|ripreso|riottenuto), (è stato|sono stati) (restituito|restituiti|riconsegnato|riconsegnati), (passaporto|documenti|carta) … di nuovo (mio|con me|in mano)',
    copied:
      '(copia|copie|fotocopia|fotocopie|foto|scansione|scan) … (passaporto|documento|documenti|carta d identità|carta), (passaporto|documento|documenti) in (copia|fotocopia), (fotocopiato|scannerizzato|scansionato|fotografato) … (passaporto|documento|documenti|carta), (carte|documenti) (del|della|per|per la|per il|di) (disoccupazione|licenziamento|malattia|tasse|macchina|assicurazione|kindergeld|contratto|liquidazione)',
    'long-past':
      '(5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|25|30|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta|tanti|molti|parecchi|diversi) anni fa, anni e anni fa, negli anni (90|80|novanta|ottanta), da (piccolo|piccola|bambino|bambina|ragazzo), quando ero (piccolo|piccola|giovane|bambino|bambina), altri tempi, a quei tempi, ai tempi, nel (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)',
    fiction:
      '(film|serie|libro|romanzo|puntata|episodio|gioco|documentario) … (dove|in cui|con|su|che), (visto|guardo|guardando|guardato|letto|leggendo|giocato|giocando) … (film|serie|libro|romanzo|puntata|episodio|documentario|netflix), che (film|partita|serie), su netflix, al (cinema|teatro), escape room, la partita, in campionato, serie a, (juve|inter|milan|napoli|roma|lazio|bayern|borussia) ci (ha|hanno), portiere, arbitro' +
      scores,
    leisure:
      '(vacanza|vacanze|weekend) … (bellissim*|stupend*|fantastic*|super|top), (bella|bellissima|bellissime|fantastica|super) … (vacanza|vacanze|gita), vacanza bellissima, in campeggio, al camping, in tenda al, festival, escursione, in camper, col camper, avventura, in spiaggia, che figata',
    'public-notice':
      'numero verde, numero gratuito, linea gratuita, telefono gratuito, anonimo e gratuito, gratuito e anonimo, gratis e anonimo, se (sei|siete|conosci|conoscete) … vittim*, sportello (gratuito|antitratta), campagna (informativa|contro), mostra (su|sul|sulla), convegno, conferenza su, condividete, fate girare, serata informativa, incontro informativo, sindacato informa',
    routine:
      'domenica, domeniche, sabato, festivi, straordinari, straordinario, ore extra, corso, corsi, formazione, weekend, partita iva, gewerbe, preavviso, ferie, doppio turno, turno di notte',
    errand:
      'per (fare|chiedere|richiedere|registrar*|iscriver*|denunciare|reclamare|sapere|rinnovare|avere|ottenere|presentare|cambiare), a (fare|chiedere|reclamare|registrar*|iscriver*|denunciare|protestare), (per|a) (la residenza|l anmeldung|il certificato|il codice fiscale|la disoccupazione)',
    'still-so':
      'ancora, tuttora, a tutt oggi, da allora, fino ad oggi, di nuovo mi, di nuovo ci, come in un film, come nei film, sembra un film, solo la copia, l originale, gli originali, non è vero, fa freddo, ma (il passaporto|i documenti) no, ma non a me, ma non il mio, ma il mio no, mai più',
    'all-well':
      '(tutto|adesso|ora) … (ok|bene|apposto|a posto|risolto), (è|tutto) (risolto|passato), (trovato|trovata) … (ostello|stanza|casa|albergo|alloggio|posto letto), per fortuna, meno male, acqua passata, al sicuro',
    unreal: 'se, quando, finché, finche, promesso, prima, senza, appena, solo se',
  },
  es: {
    'given-back':
      '(devolvió|devolvieron|devolvio), (ha|han|habían|había) devuelto, me (lo|los|la) (dio|dieron) de vuelta, (recuperé|recupere|recuperamos|recuperado), ya (tengo|tenemos) … (de vuelta|otra vez|conmigo), me (lo|los) (regresó|regresaron|entregó|entregaron)',
    copied:
      '(copia|copias|fotocopia|fotocopias|foto|escaneo|escaner) … (pasaporte*|dni|nie|documento*|papeles|cédula), (pasaporte|dni|documento) (escaneado|fotocopiado), (escane*|fotocopi*) … (pasaporte*|dni|documento*|papeles), (papeles|documentos|documentación) (del|de la|para|para el|de) (finiquito|paro|despido|baja|renta|nómina|coche|seguro|kindergeld|contrato|alta)',
    'long-past':
      'hace (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|25|30|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|muchos|tantos|bastantes) años, hace años, en los años (90|80|noventa|ochenta), de (pequeño|pequeña|niño|niña|joven), cuando era (pequeño|pequeña|niño|niña|joven), otros tiempos, en aquellos tiempos, en aquella época, en (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019), en el (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)',
    fiction:
      '(película|peli|film|serie|libro|novela|capítulo|episodio|juego|videojuego|documental) … (donde|en la que|en el que|con|de|sobre|esa), (visto|vi|viendo|veo|leído|leyendo|jugando) … (película|peli|serie|libro|novela|capítulo|episodio|documental|netflix), qué (peli|película|partido|partidazo|serie), en netflix, al (cine|teatro), escape room, el partido, (madrid|barça|barsa|barca|atleti|betis|sevilla|bayern|dortmund) nos, portero, árbitro, en el fifa' +
      scores,
    leisure:
      '(vacaciones|finde|viaje) … (geniales|genial|preciosas|increíbles|increíble|estupendas|brutal), (mejores|mejor|super) … (vacaciones|finde), de camping, de acampada, acampamos, festival, excursión, autocaravana, en la playa, planazo, aventura, senderismo, barbacoa',
    'public-notice':
      'teléfono (gratuito|gratis|contra|de ayuda|de atención), línea (gratuita|de ayuda), número (gratuito|contra|verde), gratuito y (anónimo|confidencial), anónimo y gratuito, si (eres|sois|conoces|conocéis|usted es) … víctima*, campaña (informativa|contra|de información), exposición sobre, conferencia sobre, compartid, compartan, difundid, charla informativa, jornada informativa, os informamos, atienden en',
    routine:
      'domingo, domingos, sábado, sábados, festivos, festivo, horas extra, horas extras, curso, cursos, formación, fin de semana, fines de semana, autónomo, gewerbe, preaviso, vacaciones, doble turno, turno de noche',
    errand:
      '(a|para) (reclamar|pedir|solicitar|registrar*|empadronar*|apuntar*|denunciar|preguntar|inscribir*|sacar|hacer|tramitar|quejar*|renovar|presentar|cambiar)',
    'still-so':
      'todavía, aún, sigue, siguen, sigo, seguimos, desde entonces, hasta hoy, hasta ahora, otra vez me, otra vez nos, como en una peli*, parece una peli*, como de película, solo la copia, sólo la copia, el original, los originales, no es verdad, es mentira, pero el (pasaporte|dni) no, pero los papeles no, pero a mí no, pero el mío no, pero a mi no',
    'all-well':
      '(todo|ahora) … (bien|ok|arreglado|solucionado|perfecto), (ya está|está) (arreglado|solucionado|resuelto), (encontré|encontramos|encontrado|conseguí) … (hostal|hostel|habitación|piso|hotel|albergue), por suerte, menos mal, a salvo',
    unreal: 'si, cuando, hasta, promet*, supuestamente, antes, sin, en cuanto',
  },
  fr: {
    'given-back':
      '(a|ont|avait|avaient) … (rendu|rendus|rendue|rendues|restitué|restitués|restituée|redonné|redonnés|redonnée|remis en main), (ai|avons) … (récupéré|récupérés|récupérée|repris), (a|ont) été (rendu|rendus|rendue|restitué|restitués), (passeport|papiers|carte) … (de retour|à nouveau chez moi)',
    copied:
      '(copie|copies|photocopie|photocopies|photo|scan) … (passeport|carte d identité|carte|papiers|pièce d identité|pièce), (photocopié|scanné|photographié|copié) … (passeport|carte|papiers|pièce), (passeport|papiers) en copie, (papiers|documents) (du|de la|pour|pour le|pour la|de) (chômage|licenciement|caf|impôts|voiture|assurance|kindergeld|contrat|solde), chez (le|la|mon|ma) (comptable|avocat|avocate|notaire|mairie)',
    'long-past':
      'il y a (5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|25|30|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) ans, il y a (des|bien des|plusieurs|une quinzaine d|une vingtaine d|une dizaine d) années, il y a une (quinzaine|vingtaine|dizaine|trentaine) d années, il y a longtemps, il y a très longtemps, il y a bien longtemps, dans les années (90|80), quand j étais (petit|petite|jeune|gamin|enfant), à l époque, autre époque, de mon temps, dans ma jeunesse, en (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)',
    fiction:
      '(film|série|livre|roman|épisode|jeu|documentaire|manga) … (où|dans lequel|dans laquelle|avec|sur|qui|dont), (vu|regardé|regarde|lu|joué|jouant) … (film|série|livre|roman|épisode|documentaire|netflix), quel (film|match), sur netflix, au (cinéma|ciné|théâtre), escape game, le match, (psg|om|bayern|dortmund|lyon|bleus|marseille) nous, gardien de but, arbitre, en ligue, on s est fait (massacrer|battre|écraser|démolir) (1|2|3|4|5|6)' +
      scores,
    leisure:
      '(super|belles|magnifiques|meilleures|meilleur) … (vacances|week end|weekend), (vacances|week end|weekend) … (super|génial*|magnifique*|top|inoubliable*), en camping, au camping, bivouac, festival, randonnée, camping car, van aménagé, à la plage, road trip, aventure, barbecue',
    'public-notice':
      'numéro (gratuit|vert|d appel), ligne (gratuite|d écoute), gratuit et (anonyme|confidentiel), anonyme et gratuit, si (vous êtes|tu es|vous connaissez|tu connais) … victime*, victimes de traite, campagne (d information|contre), exposition sur, conférence sur, colloque, partagez, à partager, faites tourner, réunion d information, nous vous informons, appelez le (0800|08000|116)',
    routine:
      'dimanche, dimanches, samedi, samedis, jours fériés, férié, heures sup, heures supplémentaires, heures sups, formation, stage, cours, week end, week ends, auto entrepreneur, gewerbe, préavis, congés, congé, vacances',
    errand:
      '(pour|afin de) (déclarer|demander|faire|inscrire|m inscrire|s inscrire|nous inscrire|réclamer|porter plainte|savoir|renouveler|obtenir|déposer|me plaindre|changer|signaler)',
    'still-so':
      'encore, toujours, depuis lors, depuis ce temps, jusqu à aujourd hui, à nouveau il, de nouveau il, comme dans un film, on dirait un film, que la copie, l original, les originaux, et depuis, depuis il, depuis on, depuis je, c est faux, pas vrai, mais pas le passeport, mais pas les papiers, mais pas à moi, mais pas le mien, mais pas à nous',
    'all-well':
      '(tout|maintenant) … (va bien|est réglé|ok|nickel), (est|c est) (réglé|fini), (trouvé|trouve) … (hôtel|hostel|chambre|logement|appart|foyer), heureusement, derrière moi, en sécurité maintenant',
    unreal: 'si, quand, jusqu, promis, soi disant, avant, sans, dès que',
  },
  en: {
    'given-back':
      '(gave|handed|sent|posted|brought) … (it|them|passport*|id|ids|card*|papers|documents) … back, (gave|handed) … back … (passport*|id|ids|card*|papers|documents), returned (it|them|my|our|his|her|their|the), (got|have|has) (my|our|his|her|their|the) … (passport*|id|ids|card*|papers|documents) back (on|yesterday|today|last|now|thanks|thank|in|from|after|and|finally|safely), got it back, got them back, (was|were|been) (given|handed) back, has been returned, have been returned, was returned, were returned, (have|has) … (passport*|papers|documents) again',
    copied:
      '(took|take|takes|taken|made|make|makes|want|wants|need|needs|ask|asks|asked|scan|send|sent|just|upload*|requires|require) … (copy|copies|photocopy|scan|photo|picture) … (passport*|id|ids|card|papers|documents), (photocopied|scanned|copied) … (passport*|id|ids|card|papers|documents), (passport|id) (copy|scan|photo) (for|to|at), (papers|documents) (for|of|from) … (child benefit|kindergeld|tax|car|insurance|jobcenter|office)',
    'long-past':
      '(5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|25|30|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|ages and) years ago, back in (199*|200*|201*), back in the (80s|90s|nineties|eighties), when i was (young|little|small|a kid|a child), long time ago, long ago, decades ago, in the old days, those days are over, in (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019), back in (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019)',
    fiction:
      '(movie|film|series|novel|book|documentary|podcast|episode|thriller|video game) … (about|where|in which|with|called|was|is), (watched|watching|watch|saw|seen|reading|read|playing|played) … (movie|film|series|netflix|novel|book|documentary|episode|thriller), what a (movie|film|match|game), on netflix, at the (cinema|theatre), escape room, paintball, the match, our (keeper|goalkeeper|striker|defence), the referee, premier league, (bayern|dortmund|liverpool|arsenal|chelsea|united|city|leeds) (beat|hammered|destroyed|battered)' +
      scores,
    leisure:
      '(best|great|lovely|amazing|brilliant|fantastic|super|wonderful) … (holiday|holidays|vacation|trip|weekend), (holiday|holidays|vacation|trip|weekend) … (ever|great|lovely|amazing|brilliant|fantastic|fun), camping trip, went camping, go camping, festival, road trip, roadtrip, campervan, camper van, hiking, at the beach, fishing, barbecue, bbq, such fun',
    'public-notice':
      '(hotline|helpline) (for|against|of|in), (free|anonymous|confidential) (hotline|helpline), (hotline|helpline) is, free and (anonymous|confidential), anonymous and free, (if you are|are you|if you know|do you know|were you) … victim*, please share, spread the word, information (event|evening|campaign|session), awareness campaign, campaign against, exhibition, lecture on, talk on, conference on, leaflet, call (0800|08000|116)',
    routine:
      'sunday, sundays, saturday, saturdays, weekend, weekends, overtime, bank holiday*, public holiday*, training, course, courses, holiday pay, holiday entitlement, gewerbe, notice period, probation, night shift*, late shift*, extra hours, extra shift*',
    errand:
      'to (register|complain|apply|ask|report|get my|get a|claim|file|declare|renew|hand in|appeal|sign up|enrol|find a lawyer|change my), (go|turn|where) (for|with) (advice|help with|a complaint|the form|my papers|child benefit)',
    'still-so':
      'still, until now, till now, until today, to this day, ever since, since then, like in a (movie|film), like a (movie|film), feels like a, only have a copy, only a copy, the original, the originals, not true, he is lying, a lie, but not the (passport|papers|documents), but not (me|mine|us|ours|my), but he keeps, again and again, never again gave',
    'all-well':
      '(all|everything|now) … (fine|ok|okay|sorted|settled|alright), (found|got) … (hostel|room|flat|apartment|shelter), luckily, safe now, behind me, happy ending',
    unreal: 'if, when, once, until, till, unless, will, would, promised, promises, supposedly, before',
  },
  pl: {
    'given-back':
      '(oddał|oddali|oddała|zwrócił|zwrócili|zwróciła), (odzyskał|odzyskałem|odzyskałam|odzyskaliśmy), mam … z powrotem, dostałem … z powrotem, dostałam … z powrotem, oddano mi, oddały, zwrócono (mi|nam), odebrał* … z powrotem, (już|juz) mam (paszport|dokumenty|dowód) (u siebie|przy sobie)',
    copied:
      '(kopia|kopię|kopie|kserokopię|ksero|skan|zdjęcie) … (paszport*|dowodu|dowód|dokument*), (skserowal*|zeskanowal*|skopiowal*) … (paszport*|dowód|dokument*), (kopia|kopię|kopie|kopii|kserokopię|ksero|skan|skanu|zdjęcie|odpis) … (paszport*|dowod*|dokument*|papier*), (paszport*|dowod*|dowód|dokument*) … (do ksero|do kopii|do skopiowania|skopiowa*|skserowa*|zeskanowa*), okazać (dowód|paszport), pokazać (dowód|paszport), do wglądu, na wgląd',
    'long-past':
      '(5|6|7|8|9|10|12|15|20|25|30|pięć|sześć|siedem|osiem|dziesięć|piętnaście|dwadzieścia|wiele|ileś) lat temu, lata temu, w latach (80|90), dawno temu, kiedyś dawno, za dzieciaka, inne czasy, (jedenaście|dwanaście|trzydzieści|kilkanaście|11|13|14) lat temu, (trzy|cztery|3|4) lata temu, stare dzieje, było minęło, za młodu, w poprzednim (życiu|związku|małżeństwie)',
    fiction:
      '(film|filmie|serial|serialu|książka|książce|odcinek|grze|dokument) … (w którym|gdzie|o|z|ten), (oglądałem|oglądałam|oglądam|widziałem|widzieliście|czytam|czytałam|gram) … (film|serial|książkę|odcinek|grę|netflix*), co za (film|mecz), na netflix*, w (kinie|teatrze), escape room, mecz, bramkarz*, sędzia, (filmie|filmu|serialu|książce) … (ktor*|któr*), (oglądałem|oglądałam|oglądaliśmy|obejrzałem|obejrzałam|widziałem|przeczytałam|przeczytałem) … (film*|serial*|książk*|kryminał*|odcin*|horror*), kryminał*, horror*, (w|po) (pierwszej|drugiej) połowie, w dogrywce, na karnych, (liga|ligi|lidze|ekstraklas*), (reprezentacj*|legia|lech|wisła|bayern|borussia), mem, memy, mema, żartowałem, żartowałam, w (grze|gierce|cs|fortnite|gta|minecraft*), śniło mi się' +
      scores,
    leisure:
      '(super|świetne|fajne|najlepsze|udane) … (wakacje|weekend|urlop), (wakacje|weekend|urlop) … (super|świetn*|fajn*|udan*), na kempingu, na biwaku, pod namiotem nad, festiwal*, wycieczk*, kamperem, na plaży, przygoda, (namiot*|camping*|kemping*|biwak*) … (polecam|super|fajn*|świetn*|jezior*|morz*|wakacj*), (jezior*|morz*|mazur*|plaż*) … (namiot*|camping*|kemping*|polecam|super), na wakacjach, (super|fajnie|cudownie|pięknie|świetnie) było, było (super|fajnie|cudownie|pięknie|świetnie), ognisk*, grill*, zlot*, harcersk*',
    'public-notice':
      'bezpłatny (numer|telefon), bezpłatna infolinia, infolinia, telefon zaufania, anonimowo i bezpłatnie, bezpłatnie i anonimowo, (jeśli|jeżeli|czy) jesteś … ofiar*, znasz kogoś kto, udostępnij*, podajcie dalej, kampania, spotkanie informacyjne, 116 016, 116016, 116 111, 116 123, 08000, infolini*, (ważne|przydatne|pomocne) (numery|telefony|kontakty), numer* alarmow*, telefon dla ofiar, dla ofiar, ofiar* (przemocy|handlu|przestęp*|wyzysku), bezpłatn* … (poradni*|pomoc|konsultacj*|infolini*), kampani*, ulotk*, webinar*, warsztat*, dzień walki z, jeśli doświadcz*, jeżeli doświadcz*, jak rozpoznać, szkoleni* … (przemoc|mobbing|handel*), zapisy, (noclegi|nocleg|kwatery|kontenery) dla (pracowników|pracownikow|ekip|firm), (noc|dobę|osobę) … parking',
    routine: 'niedziel*, sobot*, święta, nadgodzin*, szkoleni*, kurs, kursu, weekend*, gewerbe, okres wypowiedzenia, urlop*',
    errand:
      'żeby (złożyć|zameldować|zarejestrować|zapytać|wyrobić|zgłosić|załatwić|poskarżyć), (złożyć|zameldować|zarejestrować|zgłosić|poskarżyć) (się|wniosek|skargę)',
    'still-so':
      'nadal, wciąż, dalej, do dziś, do dzisiaj, do tej pory, od tamtej pory, znowu, znów, jak w filmie, jak na filmie, tylko kopię, oryginał*, nieprawda, kłamie, ale paszportu nie, ale mi nie, ale mnie nie, ciągle, do teraz, od tego czasu, (od|już) (tygodnia|dwóch tygodni|trzech tygodni|miesiąca|dwóch miesięcy|trzech miesięcy|roku) … (trzyma|nie|leż*), codziennie, każdej nocy, co noc, boję się, boimy się, ratunku, ratujcie, błagam, teraz (trzyma|grozi|trzymają|grożą), od jutra, na jedną noc, na jedna noc, na dwie noce, tylko na (noc|dziś|dzisiaj), a nam nie, ale nam nie, a mnie nie, ale mojego nie, a naszych nie, a nasze nie',
    'all-well':
      '(wszystko|jest|już|teraz) (ok|oki|okej|dobrze|gra|spoko|w porządku|super), (dawno|już|sprawa|temat) (załatwion*|zakończon*|zamknięt*|wyjaśnion*|po wszystkim|za mną|po sprawie), mam to (już za|za) sobą, (znalazłem|znalazłam|znaleźliśmy|znalazł|znalazła|mamy już|mam już|dostałem|dostaliśmy) … (hostel|mieszkanie|pokój|nocleg|kwaterę|hotel|lokum), na szczęście (już|wszystko|nic), (już|juz) jestem bezpieczn*, jesteśmy (już|juz) bezpieczni, teraz mam (spoko|dobr*|inn*|normaln*|super|fajn*), (dobrze|szczęśliwie) się skończyło, skończyło się dobrze, (dziś|dzis|dzisiaj|teraz) (pracuję|pracuje|mieszkam|mam) … (u nich|własne|swoje|normaln*|spokój), (pomogła|pomógł|pomogli|pomogla|pomogl) … (dziś|dzis|teraz|dzisiaj|już)',
    unreal:
      'jak, jeśli, jesli, jeżeli, dopiero, dopóki, zanim, aż, żeby, zeby, obiecał*, ma oddać, niby, rzekomo, kiedy, gdy, bez, ani, miał oddać',
  },
  bg: {
    'given-back':
      '(върна|върнаха|върнал|върнали), взех си … обратно, взехме си … обратно, получих … обратно, върнати, върнат, върната, даде* (ми|ни) (го|ги|я) обратно, даде ми го (веднага|пак), (взех|взехме) си (го|ги|паспорта|документите|картата)',
    copied:
      '(копие|копия|снимка|скан|ксерокопие) … (паспорт*|лична*|карта*|документ*), (копираха|копира|сканира|сканираха|снима|снимаха) … (паспорт*|лична*|карта*|документ*), (паспорт*|лична*|документ*) … (копира*|ксеро*|сканира*|за копие), да го (копира*|ксерокопира*|сканира*), да покажа (паспорт*|лична*)',
    'long-past':
      'преди (5|6|7|8|9|10|12|15|20|25|30|пет|шест|седем|осем|десет|петнайсет|двайсет|много) години, преди години, отдавна беше, през 90*, като бях (малък|малка|дете|млад|млада), други времена, преди (три|четири|3|4|11|13|14|трийсет|доста) години, преди много време, едно време, преди много години',
    fiction:
      '(филм|филма|филмът|сериал|сериала|книга|книгата|епизод|игра|играта) … (в който|в която|където|за|с|дето), (гледах|гледам|гледахме|чета|четох|играя) … (филм*|сериал*|книга*|епизод*|нетфликс), какъв (филм|мач), на кино, мача, мачът, вратарят, вратаря, съдията, (гледах|гледахме|гледала|гледал|изгледах|прочетох|чета|четох) … (филм*|сериал*|книга*|роман*|криминал*|епизод*|хорър*), (филм|филма|сериал*) … (как|дето|където|един), хорър*, криминале*, (първото|второто) полувреме, полувреме*, (levski|левски|цска|лудогорец|ботев|байерн), виц, вица, вицове, мем, меме, шегувам се, сънувах, в играта, геймър*' +
      scores,
    leisure:
      '(страхотна|супер|хубава|най-хубавата) … (почивка|ваканция|отпуска), (почивка|ваканция|отпуска|уикенд*) … (страхотн*|супер|хубав*|яко), на къмпинг, на палатки, фестивал, екскурзия, с кемпер, на плажа, приключение, (палатк*|къмпинг*) … (морето|езерото|супер|страхотн*|препоръч*|почивка), (морето|езерото|плажа|планината) … (палатк*|къмпинг*|супер|деца*), супер беше, беше (страхотно|чудесно|супер|яко|прекрасно), препоръчвам, барбекю, излет*',
    'public-notice':
      'гореща линия, безплатен телефон, безплатна линия, безплатно и анонимно, анонимно и безплатно, (ако|познаваш|познавате) … жертв*, споделете, споделяйте, кампания, информационна среща, 116 016, 116016, 116 111, 116 123, 08000, телефон за (помощ|жертви|доверие), (важни|полезни|спешни) (номера|телефони|контакти), за жертви, жертв* на (насилие|трафик|домашно|експлоатация), безплатн* … (консултац*|помощ|линия|съвет*), кампания*, брошур*, флаер*, семинар*, уебинар*, как да разпознаем, (квартира|квартири|нощувки|контейнери) за (работници|екипи|фирми)',
    routine:
      'неделя, в неделите, събота, празници, извънредни, извънреден, извънредно, обучение, обучението, курс, курса, гевербе, gewerbe, предизвестие, отпуск, отпуска',
    errand: '(за да|да) (подам|регистрирам|питам|извадя|оплача|поискам|подадем|обжалвам)',
    'still-so':
      'още, все още, и досега, до днес, оттогава, пак ме, пак ни, като на филм, като във филм, само копие, оригинал*, не е вярно, лъже, и оттогава, но не и на мен, досега, до ден днешен, от тогава, (от|вече) (седмица|седмици|месец|месеци|година|години) … (държ*|не|стои), всеки ден, всяка нощ, страх ме е, страх ни е, помогнете, сега (държи|заплашва), от утре, за една нощ, само за тази нощ, а на нас не, но на нас не, а на мен не, а нашите не, а моя не',
    'all-well':
      '(всичко|сега|вече) … (ок|окей|наред|добре|супер|точно), всичко е (ок|наред|добре|точно), (отдавна|вече) … (решено|уредено|минало|приключ*|оправ*), (намерих*|намерихме|намери|взех|взехме|наехме|наех) … (хостел|квартира|стая|хотел|подслон|легло|жилище), сега (работя|съм|живея) (другаде|на друго място|при друг*), всичко свърши добре, размина се, вече сме в безопасност, за щастие, (днес|сега) (работя|живея|имам) … (при тях|собств*|свое|нормал*), (помогна|помогнаха) … (днес|сега|вече), днес работя',
    unreal: 'ще, щял, ако, когато, щом, докато, чак, обеща, обещал, уж, преди да, без, като',
  },
  hr: {
    'given-back':
      '(vratio|vratili|vratila), (dobio|dobila|dobili) … (nazad|natrag), imam … (nazad|natrag), vratile, vratio mi, (vraćen*|vracen*), (dobio|dobila|dobili) (ga|je|ih) (natrag|nazad)',
    copied:
      '(kopija|kopiju|kopije|fotokopiju|sken|sliku|preslika|presliku) … (putovnic*|osobn*|dokument*|pasoš*), (kopirali|kopirao|skenirali|skenirao|slikali|fotokopirali) … (putovnic*|osobn*|dokument*), (kopija|kopiju|kopije|kopij*|fotokopij*|sken|sliku|presli*) … (putovnic*|osobn*|dokument*|pasoš*|papir*), (putovnic*|osobn*|dokument*|pasoš*) … (kopira*|skenira*|fotokopir*|kopij*), (da|za) kopira*, pokazati (osobnu|putovnicu), na uvid',
    'long-past':
      'prije (5|6|7|8|9|10|12|15|20|25|30|pet|šest|sedam|osam|deset|petnaest|dvadeset|puno|mnogo) godina, davno, devedesetih, kad sam (bio|bila) (mali|mala|mlad|mlada|dijete|klinac), druga vremena, prije (tri|četiri|3|4|11|12|13|14|trideset) godin*, nekad davno, jednom davno, u prošlom braku',
    fiction:
      '(film|filmu|serija|seriji|knjiga|knjizi|epizoda|igra|igri) … (u kojem|u kojoj|gdje|o|s|sa|kako|onaj|ona), (gledao|gledala|gledali|gledam|čitam|čitala|igram) … (film|seriju|knjigu|epizodu|netflix*), kakav (film|meč), kakva utakmica, na netflix*, u (kinu|kazalištu), utakmica, utakmicu, golman, sudac, (gledao|gledala|gledali|pogledao|pogledala|čitao|procitao|pročitao|pročitala) … (film*|serij*|knjig*|roman*|krimi*|horor*|epizod*), (film|filmu|serija|serije|serijal) … (lik|gdje|di|kako|kojem), horor*, krimić*, u (prvom|drugom) poluvremenu, poluvremen*, (dinamo|hajduk|rijeka|osijek|vatreni|bayern|borussia), u igrici, igric*, vic, vicevi, mem, meme, šalim se, sanjao sam, sanjala sam' +
      scores,
    leisure:
      '(super|odličan|najbolji|lijep|prekrasan) … (odmor|vikend|godišnji), (odmor|vikend|godišnji) … (super|odlič*|prekras*|vrh), na kampiranju, kampirali smo, u šatoru na (moru|jezeru), festival*, izlet*, kamperom, na plaži, avantura, (šator*|sator*|kamp*) … (moru|jezeru|super|odlič*|preporuč*|ljetovanj*), (moru|jezeru|plaži|planin*) … (šator*|sator*|kamp*|super), na godišnjem, na ljetovanju, super bilo, super je bilo, bilo (super|lijepo|odlično|predivno|genijalno), bilo je (super|lijepo|odlično|predivno|genijalno), roštilj*, izviđač*, logorsk*',
    'public-notice':
      'besplatan (broj|telefon), besplatna linija, telefonska linija, besplatno i anonimno, anonimno i besplatno, (ako|jeste li|jesi li|poznajete|poznaješ) … žrtv*, podijelite, dijelite dalje, kampanja, tribina, 116 016, 116016, 116 006, 116 123, 08000, sos telefon, plavi telefon, hitn* broj*, (važni|vazni|korisni) (brojevi|telefoni|kontakti), linij* za pomoć, za žrtve, za zrtve, (žrtv*|zrtv*) (nasilj*|trgov*|trafick*|zlostavlj*), besplatn* … (savjetova*|pomoć|linij*|telefon), kampanj*, letak, letci, radionic*, webinar*, kako prepoznati, podijelite dalje, radionica, prijave, (smještaj|smjestaj|noćenje|kontejneri) za (radnike|ekipe|firme)',
    routine: 'nedjelj*, subot*, blagdan*, prekovremen*, obuka, obuku, obuke, tečaj, edukacij*, vikend*, gewerbe, otkazni rok, godišnji',
    errand:
      '(da|za) (prijavim|prijaviti|podnesem|pitam|žalim|izvadim|registriram|predam), (prijaviti|podnijeti|predati|žaliti) (se|boravište|zahtjev)',
    'still-so':
      'još, još uvijek, i dalje, do danas, od tada, otad, opet me, opet nas, kao u filmu, kao na filmu, samo kopiju, original*, nije istina, laže, i od tada, ali meni ne, ali ne meni, jos uvijek, dan danas, od tad, (već|vec|evo) (tjedan|tjedn*|mjesec*|danima|tjednima|mjesecima) … (drž*|drz*|ne|nema), svaki dan, svaku noć, svaku noc, bojim se, bojimo se, upomoć, upomoc, pomozite, (sad|sada) (drži|drzi|prijeti|prijete), od sutra, za jednu noć, za jednu noc, samo za noćas, a nama ne, ali nama ne, a meni ne, a naše ne, a moju ne',
    'all-well':
      '(sve|sad|sada|već|vec) … (ok|okej|u redu|dobro|super|riješeno|rijeseno|riješen*|gotovo), sve je (prošlo|proslo|ok|dobro|u redu), (davno|odavno) (riješen*|rijesen*|gotov*|prošl*|prosl*), (našao|nasao|našla|nasla|našli|nasli|dobio|dobili) … (hostel|stan|sobu|smještaj|smjestaj|hotel|krevet), na sreću, srećom, dobro završilo, dobro je završilo, (sad|sada) (radim|živim|sam) (drugdje|negdje drugdje|kod drugog|na sigurnom), iza mene je, (danas|sad|sada) (radim|živim|imam) … (kod njih|svoj*|normal*|mir), (pomogla|pomogao|pomogli) … (danas|sad|sada), danas radim',
    unreal: 'kad, kada, ako, dok, dokad, tek, da bi, će, ce, ću, cu, obećao, obecao, navodno, prije nego, čim',
  },
  hu: {
    'given-back':
      'visszaadta, visszaadták, visszaadtak, visszakaptam, visszakaptuk, visszakapta, visszaszereztem, visszaszolgáltatt*, (rögtön|aztán|utána|már|végül) (visszaad*|ideadta|odaadta|visszakap*), vissza is (adta|kaptam|kaptuk|adták)',
    copied:
      '(másolat*|fénymásolat*|fotó|fotót|szkennelt*) … (útlevel*|személyi*|irat*|okmány*), (útlevel*|személyi*|irat*) … (lemásolt*|fénymásolt*|másolat*|szkennelt*|lefotózt*), (fénymásol*|másolat*|szkennel*|fotó*) … (útlev*|személyi*|irat*|okmány*|igazolvány*|papír*), (útlev*|személyi*|irat*|okmány*|igazolvány*) … (fénymásol*|másolat*|szkennel*|lemásol*|lefotóz*|beszkennel*), csak (lemásol*|lefénymásol*|lefotóz*)',
    'long-past':
      '(5|6|7|8|9|10|12|15|20|25|30|öt|hat|hét|nyolc|tíz|tizenöt|húsz|sok) éve, (5|6|7|8|9|10|12|15|20|25|30|öt|hat|hét|nyolc|tíz|tizenöt|húsz|sok) évvel ezelőtt, évekkel ezelőtt, régen, gyerekkoromban, kilencvenes években, más idők, (három|négy|3|4|11|13|14|harminc) (éve|évvel ezelőtt), anno, annak idején, évekkel korábban, réges rég',
    fiction:
      '(film|filmet|filmben|sorozat|sorozatot|könyv|könyvet|epizód|játék) … (amiben|ahol|amikor|amelyben|arról), (néztem|nézem|láttam|láttátok|olvasom|olvastam) … (film*|sorozat*|könyv*|epizód*), micsoda (film|meccs), netflix*, moziban, színházban, szabadulószoba, meccs*, kapus*, bíró, (néztem|láttam|megnéztem|olvastam|kiolvastam) … (film*|sorozat*|könyv*|krimi*|regény*|horror*|epizód*), (filmet|film|sorozatot) … (amiben|ahol|ami*), horror*, krimi*, (első|második|masodik) félidő*, félidő*, (fradi|ferencváros|újpest|debrecen|bayern), hajrá (fradi|magyar*|újpest), mém*, vicc*, csak vicc*, álmodtam, álmomban' +
      scores,
    leisure:
      '(szuper|remek|csodás|legjobb) … (nyaralás|hétvége|szabadság), (nyaralás|hétvége) … (szuper|remek|csodás|jó volt), nyaraltunk, kempingeztünk, kempingben a, sátraztunk, fesztivál*, kirándul*, lakóautóval, tengerparton, balaton*, horgász*, (sátor*|sátr*|kemping*) … (szuper*|balaton*|tópart*|tó|tenger*|nyár*|ajánl*|jó volt), (balaton*|tópart*|tenger*|part*) … (sátor*|sátr*|kemping*|szuper*), szuper volt, király volt, csodás volt, nagyon jó volt, ajánlom, túráz*, grillez*, tábortűz*, cserkész*',
    'public-notice':
      'ingyenes (telefonszám|segélyvonal|vonal|szám|hívható), segélyvonal, ingyenesen és névtelenül, névtelenül és ingyenesen, ha … áldozat*, osszátok meg, oszd meg, kampány, tájékoztató (est|nap), lelkisegély*, 116 016, 116016, 116 111, 116 123, 08000, segélyvonal*, krízisvonal*, (fontos|hasznos) (számok|telefonszám*|elérhető*), segélyhívó*, áldozatsegít*, áldozatai*, (erőszak|emberkeresked*|bántalmazás) áldozat*, ingyenes … (tanács*|segít*|vonal*|konzultác*), kampány*, szórólap*, webinár*, hogyan ismer*, képzés*, tréning*, (szállás|szállások|konténerek) (dolgozóknak|munkásoknak|cégeknek|csapatoknak)',
    routine: 'vasárnap*, szombat*, ünnepnap*, túlór*, tanfolyam*, képzés*, hétvég*, gewerbe, felmondási idő, szabadság*',
    errand: '(bejelentkezni|igényelni|panaszt tenni|érdeklődni|beadni|intézni|kérni|regisztrálni|lejelenteni)',
    'still-so':
      'még mindig, máig, azóta, a mai napig, megint, mint egy filmben, mint a filmekben, csak másolat, eredeti*, nem igaz, hazudik, de nekem nem, továbbra, (hete|hónapja|éve|napja|hetek|hónapok|évek) óta, (hete|hónapja) (nála*|ott|tartja*), mindennap, minden nap, minden éjjel, minden este, félek, félünk, segítsetek, könyörgöm, (most|jelenleg) (fogva|fenyeget*), holnaptól, egy éjszakára, csak ma éjszakára, de nekünk nem, nekünk nem, a miénket nem, az enyémet nem, óta nála, még nála, nála van',
    'all-well':
      '(minden|most|már|mostmár|mára) … (oké|ok|oke|rendben|szuper|minden oké), minden (rendben|oké|oke|ok|jó|jól), (rég|régen|már) … (elintéz*|lezár*|megold*|elmúlt), túl (vagyok|vagyunk) rajta, most (máshol|jó helyen|más cég*), (találtam|találtunk|kaptunk|kaptam) … (hostel*|szállás*|lakás*|szobá*|albérlet*|hotel*), jól végződött, jó vége lett, biztonságban vagy*, szerencsére, (ma|most) … (náluk|ott|saját) (dolgozom|élek|van|lakom), (segített|segítettek) … (ma|most|már)',
    unreal: 'ha, majd, amíg, míg, ígérte, ígérték, állítólag, mielőtt, fogja, fogják, nélkül, csak akkor',
  },
  el: {
    'given-back':
      '(έδωσε|έδωσαν|επέστρεψε|επέστρεψαν|γύρισε|γύρισαν) … (πίσω|διαβατήρι*|ταυτότητ*|χαρτιά|έγγραφα), πήρα … πίσω, πήραμε … πίσω, το πήρα πίσω, τα πήραμε πίσω, (μου|μας|του|της|τους) (το|τα|την|τις) (έδωσε|έδωσαν|γύρισε|γύρισαν|επέστρεψε|επέστρεψαν), (το|τα) (πήρα|πήραμε|έχω|έχουμε) (πίσω|πάλι|ξανά), επιστράφηκ*',
    copied:
      '(αντίγραφο|αντίγραφα|φωτοτυπία|φωτοτυπίες|φωτογραφία|σκαν) … (διαβατηρίου|διαβατήριο|ταυτότητα*|εγγράφων|χαρτιά), (φωτοτύπησε|φωτοτύπησαν|σκάναρε|σκάναραν|έβγαλε φωτοτυπία), (αντίγραφο|αντίγραφα|φωτοτυπία|φωτοτυπίες|σκαν) … (διαβατηρ*|ταυτότητ*|χαρτι*|εγγραφ*), (διαβατηρ*|ταυτότητ*|χαρτιά) … (φωτοτυπ*|αντίγραφ*|σκανάρ*|αντιγράψ*), να το βγάλει φωτοτυπία, βγάλει φωτοτυπία, να δείξω (ταυτότητα|διαβατήριο)',
    'long-past':
      'πριν … (5|6|7|8|9|10|12|15|20|25|30|πέντε|έξι|εφτά|επτά|οκτώ|δέκα|δεκαπέντε|είκοσι|πολλά) χρόνια, πριν χρόνια, πριν από χρόνια, παλιά, τότε που ήμουν, όταν ήμουν (μικρός|μικρή|παιδί|νέος|νέα), άλλες εποχές, πριν (τρία|τέσσερα|έντεκα|δώδεκα|τριάντα|3|4|11|13|14) (χρόνια|έτη), κάποτε, στην (προηγούμενη|παλιά) (δουλειά|εταιρία|εταιρεία|σχέση)',
    fiction:
      '(ταινία|ταινίας|σειρά|βιβλίο|επεισόδιο|παιχνίδι) … (που|όπου|με|για), (είδα|είδες|είδατε|βλέπω|διαβάζω|έπαιζα) … (ταινία|σειρά|βιβλίο|επεισόδιο|netflix), τι (ταινία|ματς|αγώνας), στο netflix, σινεμά, θέατρο, ματς, αγώνα, τερματοφύλακας, διαιτητής, (είδα|βλέπω|έβλεπα|είδες|είδατε|διάβασα|διαβάζω) … (ταινία|ταινίες|σειρά|σειρές|βιβλίο|μυθιστόρημα|θρίλερ|επεισόδιο), (ταινία|ταινια) … (που|με|όπου), θρίλερ, (πρώτο|δεύτερο) ημίχρονο, ημίχρονο, (παοκ*|ολυμπιακ*|παναθηναϊκ*|αεκ|άρης), ανέκδοτο, αστειεύομαι, πλάκα κάνω, meme, ονειρεύτηκα, είδα όνειρο, στο παιχνίδι' +
      scores,
    leisure:
      '(τέλειες|υπέροχες|ωραίες|φοβερές) … (διακοπές), (διακοπές|σαββατοκύριακο) … (τέλει*|υπέροχ*|ωραί*|φοβερ*|σούπερ), για κάμπινγκ, σκηνή στην παραλία, φεστιβάλ, εκδρομή, με τροχόσπιτο, στην παραλία, περιπέτεια, (σκηνή|κάμπινγκ|καμπινγκ|camping) … (θάλασσα|λίμνη|τέλεια|υπέροχα|παραλία|προτείνω|διακοπές), (θάλασσα|λίμνη|παραλία|βουνό) … (σκηνή|κάμπινγκ|τέλεια|υπέροχα), (τέλεια|υπέροχα|φανταστικά|ωραία|μαγικά) ήταν, ήταν (τέλεια|ωραία|υπέροχα|φανταστικά|μαγικά), σας το προτείνω, μπάρμπεκιου, πρόσκοποι',
    'public-notice':
      'δωρεάν (γραμμή|τηλέφωνο|αριθμός), γραμμή βοήθειας, τηλεφωνική γραμμή, δωρεάν και ανώνυμα, ανώνυμα και δωρεάν, (αν|εάν) … θύμα*, κοινοποιήστε, μοιραστείτε, εκστρατεία, ενημερωτική (εκδήλωση|συνάντηση), 116 016, 116016, 116 111, 116 123, 15900, 08000, γραμμή (βοήθειας|στήριξης|sos), (χρήσιμα|σημαντικά) τηλέφωνα, χρήσιμοι αριθμοί, τηλέφωνα ανάγκης, για θύματα, θύματα (βίας|εμπορίας|κακοποίησης|trafficking), δωρεάν … (συμβουλ*|βοήθεια|γραμμή|υποστήριξη), καμπάνια*, εκστρατεία*, φυλλάδιο*, σεμινάριο*, πώς να αναγνωρίσεις, σεμινάρι*, (διαμονή|δωμάτια|κοντέινερ) για (εργάτες|εργαζόμενους|συνεργεία)',
    routine:
      'κυριακή, κυριακές, σάββατο, σάββατα, αργίες, υπερωρίες, υπερωρία, σεμινάριο, εκπαίδευση, σαββατοκύριακο*, gewerbe, προειδοποίηση, άδεια',
    errand: 'για να (δηλώσω|κάνω|ρωτήσω|υποβάλω|βγάλω|παραπονεθώ|ζητήσω|εγγραφώ), να (κάνω|υποβάλω|δηλώσω) (αίτηση|καταγγελία|δήλωση)',
    'still-so':
      'ακόμα, ακόμη, μέχρι σήμερα, ως σήμερα, από τότε, πάλι με, πάλι μας, σαν ταινία, σαν σε ταινία, μόνο αντίγραφο, το πρωτότυπο, τα πρωτότυπα, δεν είναι αλήθεια, λέει ψέματα, αλλά όχι σε μένα, (εδώ και|πάνω από) … (βδομάδ*|εβδομάδ*|μήνα|μήνες|μέρες), κάθε μέρα, κάθε βράδυ, κάθε νύχτα, φοβάμαι, φοβόμαστε, βοηθήστε, τώρα (κρατάει|απειλεί|κρατάνε|απειλούν), από αύριο, για ένα βράδυ, για μια νύχτα, μόνο για απόψε, αλλά εμάς, εμάς όχι, εμάς δεν, εμένα όχι, το δικό μου όχι, τα δικά μας όχι',
    'all-well':
      '(όλα|τώρα|πια|πλέον) … (καλά|εντάξει|οκ|μια χαρά|τέλεια), όλα (καλά|οκ|εντάξει|μια χαρά), (λύθηκε|έληξε|τακτοποιήθηκε|έχει λυθεί|έχει λήξει) … (καιρό|πια|τώρα), (έχει λυθεί|έχει λήξει|λύθηκε) από καιρό, (βρήκα|βρήκαμε|έχω βρει|έχουμε βρει|βρήκε) … (χόστελ|hostel|σπίτι|δωμάτιο|ξενοδοχείο|διαμονή), ευτυχώς, τώρα (δουλεύω|είμαι) (αλλού|σε άλλη|καλά), όλα τέλειωσαν καλά, είμαστε ασφαλείς, (τώρα|σήμερα) (δουλεύω|μένω|έχω) … (αυτούς|δικό|δική|εκεί), (βοήθησε|βοήθησαν) … (τώρα|σήμερα|πια)',
    unreal: 'θα, όταν, αν, άμα, μόλις, μέχρι, αφού, υποσχέθηκε, δήθεν, τάχα, χωρίς, μόνο αν',
  },
  de: {
    'given-back':
      'zurückgegeben, zurückbekommen, zurückgekriegt, zurückerhalten, wiederbekommen, wieder bekommen, (gab|gaben) … zurück, (habe|haben) … wieder (bekommen|zurück), wiedergegeben, wiedergekriegt, ausgehändigt, (gleich|sofort|direkt|dann) zurück, (gleich|sofort|direkt|dann) wieder zurück, (ihn|sie|es|pass|ausweis) wieder (bekommen|gekriegt|gegeben)',
    copied:
      '(kopie|kopien|fotokopie|foto|scan) … (pass|passes|reisepass*|ausweis*|personalausweis*|papiere|dokumente*), (pass|ausweis|papiere) … (kopiert|eingescannt|fotokopiert|gescannt|fotografiert), (pass|ausweis|perso|papiere|reisepass) … (kopiert|kopieren|gescannt|eingescannt|abfotografiert|einscannen), (kurz|nur) kopiert, nur kopie, nur eine kopie, (ausweis|pass|perso) (zeigen|vorzeigen|vorlegen|vorgezeigt|gezeigt)',
    'long-past':
      'vor (5|6|7|8|9|10|12|15|20|25|30|fünf|sechs|sieben|acht|neun|zehn|fünfzehn|zwanzig|vielen) jahren, vor jahren, damals, in den (80ern|90ern|neunzigern|achtzigern), als kind, früher mal, andere zeiten, vor (drei|vier|3|4|11|13|14|dreißig) jahren, lange her, in meiner (alten|früheren|letzten) (firma|arbeit|beziehung)',
    fiction:
      '(film|serie|buch|roman|folge|krimi|spiel|doku|tatort) … (wo|in dem|in der|über|mit|von), (gesehen|geguckt|geschaut|gelesen|gezockt|schaue|lese) … (film|serie|buch|roman|folge|krimi|doku|netflix), (film|serie|buch|krimi|doku|tatort) … (gesehen|geguckt|geschaut|gelesen), was für ein (film|spiel), auf netflix, im (kino|theater), escape room, torwart, schiedsrichter, bundesliga, das spiel, (film|filme|serie|buch|roman|krimi|doku|tatort|thriller|horrorfilm) … (geschaut|gesehen|geguckt|gelesen|angeschaut|angesehen|wo|in dem|über), (schaue|schau|gucke|guck|lese|lies) … (film|serie|buch|krimi|doku), (ersten|zweiten) halbzeit, halbzeit, (bvb|bayern|schalke|hsv|werder|union), im spiel gegen, beim zocken, gezockt, witz, meme, nur spaß, geträumt' +
      scores,
    leisure:
      '(schöner|schönster|super|toller|bester) … (urlaub|ausflug|wochenende), (urlaub|ferien|wochenende) … (schön|super|toll|mega|klasse), beim camping, auf dem campingplatz am, zelten am, gezeltet, festival, ausflug, mit dem wohnmobil, am strand, roadtrip, abenteuer, (zelt|zelten|camping|campen) … (see|meer|super|schön|toll|urlaub|ferien), (see|meer|strand|bergen) … (zelt|zelten|camping|super|schön), war (super|schön|toll|klasse|mega|geil|herrlich), wars (super|schön|toll), lagerfeuer, gegrillt, pfadfinder*',
    'public-notice':
      'hotline (für|gegen), kostenlose (hotline|nummer|beratung), hilfetelefon, kostenlos und anonym, anonym und kostenlos, (bist|sind|kennst|kennen) … (opfer|betroffen*), bitte teilen, weitersagen, kampagne, infoveranstaltung, infoabend, 116 016, 116016, 116 111, 116 123, 08000, notrufnummer*, telefonseelsorge, (wichtige|nützliche) (nummern|telefonnummern|kontakte), für betroffene, opfer (häuslicher|sexueller|von|rassistischer), kostenlos* … (beratung|hilfe|hotline), flyer, broschüre*, webinar*, wie erkenne ich, schulung*, seminar*, workshop*, (schlafplätze|unterkunft|unterkünfte|zimmer|container|monteurzimmer) für (arbeiter|monteure|firmen|mitarbeiter), monteurzimmer*',
    routine:
      'sonntag, sonntags, samstag*, feiertag*, überstunde*, fortbildung*, schulung*, kurs, lehrgang*, wochenende, wochenenden, gewerbe, kündigungsfrist, urlaub*',
    errand:
      'um (mich|uns)? … (anzumelden|zu beantragen|zu melden|zu beschweren), (zum|zur) (anmelden|beantragen|beschweren|anmeldung|beratung)',
    'still-so':
      'immer noch, noch immer, bis heute, seitdem, seither, wieder mich, wieder uns, wie im film, nur eine kopie, nur die kopie, das original, die originale, stimmt nicht, er lügt, und seitdem, aber mir nicht, aber uns nicht, weiterhin, nach wie vor, seit (wochen|monaten|damals|einer woche|zwei wochen|einem monat) … (hat|hält|nicht|liegt), schon wieder, jeden tag, jede nacht, hab angst, habe angst, bitte helft, rückt … nicht, jetzt (droht|hält), ab morgen, für eine nacht, nur für heute, uns aber nicht, aber meinen nicht, mir aber nicht, unsere aber nicht',
    'all-well':
      '(alles|jetzt|inzwischen|mittlerweile|seitdem) … (gut|ok|okay|in ordnung|geklärt|super|bestens), alles (gut|ok|okay|geklärt|wieder gut), (längst|lange|schon|zum glück) (geklärt|vorbei|erledigt), (hostel|wohnung|zimmer|unterkunft|hotel|schlafplatz|bleibe) (bekommen|gefunden), (bin|arbeite|wohne|arbeit) jetzt (woanders|bei einer anderen|in einer anderen), gut ausgegangen, (hab|habe) (es|ich|das) hinter mir, in sicherheit, (heute|jetzt|inzwischen) (arbeite|wohne|habe|hab) ich (dort|da|eine eigene|ne eigene|meine eigene), (geholfen) … (heute|jetzt|inzwischen)',
    unreal: 'erst, wenn, sobald, bis, will, wird, würde, soll, sollte, angeblich, versprochen, versprach, falls, bevor, ohne, nur wenn',
  },
};
