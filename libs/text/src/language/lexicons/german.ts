/** Frequent German words and words of work and everyday life, as written in posts. */
export const german = `
der die das und ist in den von zu mit sich des auf für nicht im dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer
um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können
schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine uhr seiner worden will zwischen immer was
sagte gibt alle seit muss wurden beim doch jetzt waren drei neue damit bereits da ihr seinen müssen ab ohne sondern selbst ersten nun etwa
heute weil ihm seien menschen anderen werde ihren kein mich dir dich mir uns euch ihnen ihn du mein meine meinen meinem meiner dein deine
unser unsere euer eure bin bist seid hast habt hatten hätte hätten wäre wären würde würden konnte konnten könnte könnten musste mussten
sollte sollten darf dürfen durfte wollen wollte wollten möchte möchten mag mögen weiß wissen wusste sagen sagt gesagt machen macht gemacht
gehen geht ging gegangen kommen kommt kam gekommen geben gab gegeben nehmen nimmt genommen sehen sieht sah gesehen finden findet fand
gefunden bleiben bleibt blieb lassen lässt ließ stehen steht stand liegen liegt lag halten hält denken denkt glauben glaube sprechen
spricht fragen fragt gefragt antwort frage suchen sucht suche helfen hilft hilfe geholfen arbeiten arbeitet gearbeitet arbeite arbeit
arbeiter bezahlen bezahlt zahlen zahlt gezahlt bekommen bekommt bekam bekomme erhalten erhält verlieren verloren gewinnen kaufen gekauft
verkaufen essen trinken schlafen öffnen schließen beginnen begann anfangen aufhören schreiben schreibt geschrieben lesen liest warten
wartet verstehen versteht verstanden kennen kennt gekannt leben lebt wohnen wohnt heißen heißt brauchen braucht brauche gebraucht wer wen
wem wessen warum wieso weshalb wo wohin woher wann welche welcher welches welchen wieviel wieviele viel viele vielen wenig wenige etwas
nichts niemand jemand jeder jede jedes alles allen andere anderer anderes einige einigen mehrere manche solche dieses diesem diesen jene
hier dort dahin daher dabei dafür dagegen damals danach daran darauf daraus darüber darum davon dazu deshalb deswegen trotzdem außerdem
jedoch allerdings also denn obwohl während bevor nachdem sobald falls sowie sowohl weder entweder sehr ganz ziemlich fast ungefähr genau
gerade eben erst nie niemals oft manchmal gestern vorgestern morgen übermorgen abend nacht früh spät bald gleich sofort später früher
vielleicht wahrscheinlich natürlich leider gern gerne gut besser beste schlecht groß große großen größer klein kleine neu neuen neuer alt
alte alten jung lang lange kurz hoch hohe schön wichtig richtig falsch möglich einfach schwer schwierig leicht schnell langsam allein
zusammen weiter zurück oben unten links rechts innen außen ja nein danke bitte hallo guten tag entschuldigung liebe grüße jahre jahren
monat monate monaten woche wochen tage tagen stunde stunden minuten zeit mal erste zweite dritte letzte letzten vier fünf sechs sieben
acht neun zehn hundert tausend million millionen mann männer frau frauen kind kinder kindern junge mädchen sohn tochter vater mutter
eltern bruder schwester familie freund freunde freundin leute mensch welt land stadt straße ort haus wohnung zimmer weg auto wasser geld
euro preis lohn gehalt vertrag arbeitsvertrag arbeitgeber arbeitnehmer chef firma unternehmen betrieb kündigung gekündigt kündigen
kündigungsfrist frist probezeit urlaub krank krankheit krankschreibung arzt krankenhaus gesundheit versicherung krankenkasse
krankenversicherung arbeitslosengeld arbeitslos kindergeld rente steuer steuern miete vermieter papiere unterlagen anmeldung adresse
ausweis pass aufenthalt amt behörde deutschland deutsch deutsche deutschen deutscher europa europäische gesetz recht rechte gericht anwalt
richter gewerkschaft strafe polizei problem probleme situation teil art fall ende anfang nummer name wort wörter sprache buch bücher
schule geschichte krieg regierung präsident minister partei wahl staat politik gesellschaft markt entwicklung dienst gruppe projekt hand
hände augen kopf herz sache dinge punkt sinn idee grund beispiel bund länder stellen stelle möglichkeit bereich rahmen seite seiten bild
wirtschaft bürger gemeinde verein mitglieder ans ins fürs gibt's hab nen ne is nich halt eh abends ablauf abschluss abschnitt abteilung
abgeordnete abgeordneten absicht achten ähnlich ähnliche ähnlichen aktion aktionen aktiv aktive aktiven aktivitäten aktuell aktuelle
aktuellen akzeptiert alleine allem aller allgemein allgemeine allgemeinen alltag alter alternative alters amerika amerikaner amerikanische
amerikanischen analyse anbieten anbieter angebot angebote angeboten angebracht angst angaben angegeben angehörigen angelegenheit angesehen
angesichts anhand ankunft anlage anlagen anlass anmelden annahme anreise ansatz anschließend anschluss ansicht anspruch ansprüche anteil
antrag anträge anwendung anwendungen anzahl anzeige anzeigen apparat apfel april arbeitern arbeitslosigkeit arbeitsplatz arbeitsplätze
argument arm arme armee arten artikel ärzte ärzten aspekt aspekte atmosphäre attraktiv aufbau auffassung aufgabe aufgaben aufgenommen
aufgrund aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen auftrag aufträge auftritt aufwand auge augenblick august ausbildung
ausdruck ausführung ausführlich ausgabe ausgaben ausgang ausgebildet ausgehen ausgestattet ausgewählt ausland ausländer ausländische
ausländischen ausreichend aussage aussagen ausschließlich außenminister äußerst aussicht ausstellung ausstellungen auswahl auswirkungen
autobahn automatisch autor autoren autos bad baden bahn bahnhof ball band bank banken basis bau bauen bauer bauern baum bäume bayern
beachten beamte beamten beantwortet beauftragt bedarf bedeutend bedeutet bedeutung bedingungen bedürfnisse beeinflusst beendet befand
befinden befindet begeistert begleitet begriff begriffe begründet begründung behandeln behandelt behandlung behauptet beide beiden beider
beinahe beitrag beiträge beitragen bekannt bekannte bekannten beliebt bemerkt bemühungen benötigt benutzen benutzer benutzt beobachten
beobachtet bequem beraten beratung berechtigt bereiche bereichen bereit berg berge bergen bericht berichte berichten berichtet berlin
berliner beruf berufe beruflich berufliche beruflichen berufung berücksichtigt berühmt beschäftigt beschäftigte beschäftigung bescheid
beschlossen beschluss beschreiben beschreibt beschreibung beschrieben besetzt besitz besitzen besitzer besitzt besondere besonderen
besonderer besonderes besonders bestand bestanden bestehen bestehende besteht bestellen bestellt bestellung besten bestimmen bestimmt
bestimmte bestimmten bestimmung bestimmungen besuch besuchen besucher besuchern besucht beteiligen beteiligt beteiligung betont betrachten
betrachtet betrag beträgt betreffen betreffend betreiben betreiber betreuen betreuung betrieben betriebe betriebs betroffen betroffene
betroffenen bett betten bevölkerung bewegen bewegt bewegung bewegungen beweis bewerben bewerbung bewertung bewohner bewusst bewusstsein
bezeichnet bezeichnung beziehen beziehung beziehungen beziehungsweise bezirk bezug bezüglich bier bieten bietet bilden bilder bildern
bildet bildschirm bildung billig bischof bisher bisherige bisherigen bislang blatt blau blaue blick blicken blieben blume blumen blut
boden bonn boot brachte brand bremen brief briefe brille bringen bringt britische britischen brot brücke brust buchstaben buchung bühne
bundesamt bundeskanzler bundesland bundesliga bundesländer bundesregierung bundesrepublik bundestag bundeswehr bunt burg bürgermeister
bürgern bürgerliche büro butter chance chancen charakter chemie chemische chemischen china chinesische christen christian christliche
christlichen club computer computern dach dahinter damaligen dame damen dank dankbar dankt daraufhin darin darstellen darstellt
darstellung darunter datei dateien daten datenbank datum dauer dauerhaft dauern dauert debatte decke definiert definition demokratie
demokratische demokratischen denkmal dennoch derartige derartigen derselben derzeit desto detail details deutlich deutlicher deutschem
deutschlands dezember dialog dicht dichter dick dicke dienen dienste dienstag dienstleistungen dient digital digitale digitalen direkt
direkte direkten direktor diskussion diskussionen diskutiert doktor dokument dokumente dollar donnerstag doppelt dorf dörfer drama draußen
drehen dreht dringend dritten drogen druck drucken drucker dunkel dunkle durchaus durchführen durchführung durchgeführt durchschnitt
durchschnittlich dutzend ebene ebenen ebenfalls ebenso echte echten ecke effekt effekte effektiv ehe ehemalige ehemaligen eher ehre
ehrlich eigen eigene eigenem eigenen eigener eigenes eigenschaft eigenschaften eigentlich eigentliche eigentlichen eigentum eigentümer
eignet einander einblick eindruck einerseits einfache einfachen einfacher einfluss einführung eingabe eingang eingeführt eingegangen
eingeladen eingerichtet eingesetzt eingestellt einheit einheiten einigem einiges einkaufen einkommen einladung einleitung einmal
einrichtung einrichtungen einsatz einschließlich einschätzung einsetzen einst einstellen einstellung einstellungen eintrag eintritt
einwohner einwohnern einzelne einzelnen einzelner einzig einzige einzigen eis eisen elektrische elektrischen elektronische elektronischen
element elemente endet endgültig endlich energie energien eng engagement enge engen england engländer englisch englische englischen enkel
enorm enorme entdecken entdeckt entdeckung entfernt entfernung entgegen enthält enthalten entlang entlassen entscheiden entscheidend
entscheidende entscheidenden entscheidet entscheidung entscheidungen entschieden entschlossen entsprechen entsprechend entsprechende
entsprechenden entspricht entstand entstanden entstehen entsteht entstehung enttäuscht entwickeln entwickelt entwickelte entwickelten
entwicklungen entwurf ereignis ereignisse erde erfahren erfahrung erfahrungen erfasst erfinden erfolg erfolge erfolgen erfolgreich
erfolgreiche erfolgreichen erfolgt erfolgte erforderlich erforderlichen erfordert erfüllen erfüllt erfüllung ergab ergeben ergebnis
ergebnisse ergebnissen ergibt ergänzt erheblich erhebliche erhielt erhielten erhöhen erhöht erhöhung erinnern erinnert erinnerung
erinnerungen erkannt erkennen erkennt erkenntnis erkenntnisse erklären erklärt erklärte erklärung erlauben erlaubt erleben erlebnis erlebt
erledigt ermitteln ermittelt ermittlungen ermöglichen ermöglicht ernährung ernst erneut eröffnet eröffnung erreichbar erreichen erreicht
erreichte ersatz erscheinen erscheint erschien erschienen erscheinung ersetzt erstellen erstellt erster erstes erstmals erwachsene
erwachsenen erwähnt erwarten erwartet erwartungen erweitert erweiterung erwerben erwies erwirbt erworben erzählen erzählt erzählung
erzeugt erziehung erzielen erzielt essenz ewig existenz existieren existiert experte experten export extra extrem fabrik fach fachleute
fähig fähigkeit fähigkeiten fahne fahren fahrer fahrrad fährt fahrt fahrten fahrzeug fahrzeuge fahrzeugen faktor faktoren fallen fällen
fällt falle fälle familien fang fanden farbe farben fassen fassung februar fehlen fehlende fehler fehlern fehlt feiern feier feind feld
felder fenster ferien ferner fernsehen fertig fest feste festen festgelegt festgestellt festival festlegen festlegung festgehalten
feststellen fett feuer feuerwehr fiel figur figuren film filme filmen finale finanziell finanzielle finanziellen finanzierung finger
firmen fisch fische flasche fläche flächen fleisch flexibel fliegen fluss flüsse flüchtlinge flughafen flugzeug flug folge folgen folgende
folgenden folgender folgt folgte förderung fördern gefördert form formal format formen formular forscher forschung forschungen fortschritt
fortschritte foto fotos frankfurt frankreich französisch französische französischen freiheit freie freien freigegeben freitag freiwillig
freiwillige freizeit fremd fremde fremden freude freuen freut freundlich freundschaft frieden friedlich frisch frische froh fromm fröhlich
früchte frühe frühen früheren frühjahr frühling frühstück fühlen fühlt führen führende führenden führt führte führung führungs füllen
funktion funktionen funktionieren funktioniert furcht fuß fußball füße galt gang ganze ganzen ganzes garantie garten gast gäste gästen
gebaut gebäude gebiet gebiete gebieten gebildet geboren gebracht gebrauch gebühr gebühren gebunden geburt geburtstag gedacht gedanke
gedanken gedicht gedichte geduld geeignet geeignete gefahr gefahren gefährlich gefährliche gefällt gefangen gefallen gefordert gefühl
gefühle gegebenenfalls gegend gegenstand gegenstände gegenseitig gegenteil gegenüber gegenwart gegner gegründet gehalten gehandelt geheim
geheimnis gehirn gehört gehören gehörte geist geistige geistigen geistlichen geladen gelangen gelangt gelassen gelb gelegenheit
gelegentlich gelegt gelernt geliebt geliebten gelingt gelten geltend geltenden gelungen gemäß gemeinden gemeinsam gemeinsame gemeinsamen
gemeinschaft gemeint gemessen gemischt genannt genannte genannten genaue genauer genehmigung generation generationen generell genetische
genießen genug genügend genutzt gepflegt geplant geprüft geraten gerät geräte gerecht gerechtigkeit geregelt gering geringe geringen
geringer gerichte gerichtet gesamt gesamte gesamten geschäft geschäfte geschäftsführer geschäften geschafft geschah geschehen geschenk
geschichten geschieht geschlagen geschlecht geschlossen geschmack geschützt geschwindigkeit gesellschaften gesellschaftliche
gesellschaftlichen gesellschafter gesetze gesetzliche gesetzlichen gesetzt gesicht gesichter gespannt gespeichert gespielt gespräch
gespräche gesprächen gesprochen gestalten gestaltet gestaltung gestartet gestellt gestiegen gesuch gesucht gesund gesunde getan geteilt
getragen getränke getrennt getroffen gewählt gewalt gewaltig geweckt gewicht gewinn gewinner gewinnt gewiss gewisse gewissen gewöhnlich
gewohnt gewonnen gewünscht gezeigt gezogen gezwungen gilt gipfel glas glaubt gleiche gleichen gleichzeitig glück glücklich gold goldene
gott gottes grad graf grafik gras gratis grau greifen grenze grenzen grenzt griff größe größere größeren größte größten gründen gründet
grundgesetz grundlage grundlagen grundlegend grundsätzlich grundstück gründung grün grüne grünen gruppen gruß gültig günstig günstige
gymnasium haar haare hafen halb halbe halle hals haltung hamburg handel handeln handelt händen händler handlung handlungen handy hart
harte hätt haupt hauptbahnhof hauptsache hauptstadt häuser hausaufgaben haushalt haut heftig heide heil heilig heilige heiligen heilung
heim heimat heiraten heiß heizung held helden helfer hell helle hemd herausforderung herausforderungen herbst herr herren herrn herrlich
herrschaft herrscht herstellen hersteller herstellung hervorragend hervorragende herzen herzlich heutige heutigen hilfen hilfreich himmel
hin hinaus hinblick hingegen hinsichtlich hinten hinter hintergrund hinterlassen hinweg hinweis hinweise hinzu historische historischen
hitler hobby hochschule hochschulen hochzeit hoffen hoffentlich hofft hoffnung hof hohem hohen hoher höhe höher höhere höheren holen holz
homepage hören hört hörte hotel hotels hügel hund hunde hunger ideal ideale ideen identität illegal immobilien import indem index
individuelle individuellen industrie infolge informationen informiert ingenieur inhalt inhalte inhalten initiative innenminister innere
inneren innerhalb inoffiziell insbesondere insel inseln insgesamt instrument instrumente intensiv intensive interessant interessante
interessanten interesse interessen interessieren interessiert internationale internationalen internet interview investieren investitionen
inzwischen irak irgendwann irgendwelche irgendwie irgendwo islam israel italien italienische italienischen jagd jahrhundert jahrhunderts
jahres jahrelang jährlich jährige jährigen januar japan japanische jedem jeden jedenfalls jederzeit jeglichen jenseits jeweils jeweilige
jeweiligen jerusalem job jobs journalist journalisten juden jüdische jüdischen jugend jugendliche jugendlichen juli juni jünger jüngere
jungen jüngsten jurist kabel kaffee kaiser kalender kalt kalte kamera kamen kamin kampf kämpfen kandidat kandidaten kanal kanzler kapital
kapitel karriere karte karten käse kasse katalog kategorie katholische katholischen katze katzen kauf käufer kaum keiner keines keineswegs
keller kenntnis kenntnisse kern kette kilometer kino kirche kirchen kirchliche klar klare klaren klasse klassen klassische klassischen
klavier kleid kleider kleidung kleinen kleiner kleineren kleines klima klinik kloster klub klug knapp knie koch kochen köln kollege
kollegen kombination komisch komitee kommende kommenden kommentar kommentare kommission kommunale kommunalen kommunen kommunikation
kommunistische kompetenz komplett komplette komplex komponenten konferenz konflikt konflikte kongress könig königin königs konkret
konkrete konkreten konkurrenz konsequent konsequenzen konstruktion kontakt kontakte konto kontrolle kontrollieren konzentration konzept
konzepte konzern konzert konzerte kopie kopieren körper körperlich körperliche kosten kostenlos kostenlose kostet kraft kräfte kräftig
kraftfahrzeug kreis kreise kreuz kriege kriegs kriminalität krise kritik kritiker kritisch kritisiert küche kugel kühl kultur kulturelle
kulturellen kunde kunden kundin künftig kunst künstler künstlerische kurs kurse kurze kurzem kurzen kuss küste labor lachen laden lage
lager lampe landen landes landkreis landschaft landtag landwirtschaft länge länger längere längst langem langen langfristig last lauf
laufe laufen laufenden läuft laut lebendig lebens lebensmittel leer legen legt lehre lehrer lehrerin lehrern leichte leid leiden leidet
leisten leistet leistung leistungen leiten leiter leitung lernen lernt leser letztendlich letztlich letztes licht lied lieder lief liefern
liefert lieferung lieber lieben liebt linie linien linke linken liste literatur locker logisch lokale lokalen los löschen lösen lösung
lösungen luft lust lustig luxus magazin magen mai mail maler management manager manch mancher manches mangel mannschaft mannschaften marke
marken märkte markus maschine maschinen maß maße maßnahme maßnahmen material materialien mathematik mauer maximal mechanische medien
medikamente medizin medizinische medizinischen meer mehreren mehrfach mehrheit meint meinte meinung meinungen meist meisten meistens
meister meldet meldung menge mengen menschliche menschlichen merken merkel messe messen messer metall meter methode methoden mexiko
militär militärische militärischen milch mindestens minute mitarbeit mitarbeiter mitarbeiterin mitarbeitern mitgeteilt mitglied
mitgliedern mithilfe mitnehmen mittag mitte mitteilung mittel mitteln mittelalter mittelpunkt mitten mitternacht mittlere mittleren
mittlerweile mittwoch möbel mobil mobile mobilität mode modell modelle moderne modernen möglichen möglicherweise möglichkeiten möglichst
moment montag morgens motiv motivation motor motto müde müll mund museum musik musiker musstest muster mut muttersprache nachbar nachbarn
nachfolger nachfrage nachgewiesen nachhaltig nachmittag nachricht nachrichten nächste nächsten nächster nachteil nachts nachweis nah nahe
nähe näher nahezu nahm nahmen namen namens namentlich nase nass nation nationale nationalen natur naturgemäß natürliche natürlichen neben
nebel negativ negative nennen nennt nerven nett netz netze netzwerk neues neueste neuesten neunzig neuseeland niederlage niederlande
niedrig niedrige niedrigen niveau nochmal nochmals nord norden nördlich norm normal normale normalen normalerweise not note noten
notwendig notwendige notwendigen notwendigkeit november nummern nunmehr nutzen nutzer nutzt nutzung ober obere oberen oberfläche objekt
objekte obst offen offenbar offene offenen offensichtlich öffentlich öffentliche öffentlichen öffentlichkeit offiziell offizielle
offiziellen offizier öffnung öfter ohr ohren oktober öl online oper opfer opposition optik optimal option optionen ordentlich ordner
ordnung organe organisation organisationen organisieren organisiert orientierung original orte orten österreich osten ostern östlich paar
packen paket palast papier papst park parlament parteien partner partnerschaft passagiere passen passend passende passiert passt patient
patienten pause pension perfekt person personal personen persönlich persönliche persönlichen persönlichkeit perspektive pferd pferde
pflanzen pflege pflegen pflicht pflichten phänomen phase phasen philosophie physik pilot plan pläne planen planet planung plastik platte
platz plätze plötzlich politiker politische politischen polnische polnischen portal position positionen positiv positive post postfach
potential praktisch praktische praktischen präsentation präsentieren präsentiert praxis preise preisen presse prinzip privat private
privaten pro probe probieren produkt produkte produkten produktion produktionen produzieren produziert professor profil profi profis
programm programme projekte projekten prozent prozess prozesse prüfen prüfung prüfungen psychische publikum punkte punkten putin
qualifiziert qualität qualitativ quasi quelle quellen quer rache rad radio rand rang rasch rasse rat raten rathaus rauch raucher raum
raumes räume räumen reagieren reagiert reaktion reaktionen real realisiert realität rechner rechnen rechnung rechnungen rechten rechtlich
rechtliche rechtlichen rechtsanwalt rede reden reduzieren reduziert referenz reform reformen regel regeln regelmäßig regelung regelungen
regen regieren region regional regionale regionalen regionen reich reiche reichen reicht reichweite reife reifen reihe reihen reihenfolge
rein reine reinen reis reise reisen reisende rekord relativ religion religionen religiöse religiösen rennen reparatur republik reserve
residenz respekt restaurant restaurants resultat rettung rezept rhein richten richtet richtige richtigen richtlinie richtlinien richtung
riesig riesige ring risiko risiken rohstoffe rolle rollen roman romane rose rot rote roten route rücken rückkehr rücksicht rücktritt
rückzug ruf rufen ruft ruhe ruhig rund runde russische russischen russland saal sachen sachsen saison salz sammeln sammlung samstag samt
sämtliche sämtlichen sand sänger sängerin satz sätze sauber schade schaden schäden schaffen schafft schaltet scharf schatten schatz
schauen schaut schauspieler scheiden scheidung scheinbar scheinen scheint schema schenken schicht schicken schickt schicksal schiff
schiffe schild schlacht schlaf schlag schlagen schlägt schlange schlechte schlechten schlechter schließlich schließt schlimm schloss
schluss schlüssel schmal schmerz schmerzen schnee schneiden schneller schnitt schöne schönen schöner schönes schottland schrank schreck
schrift schriften schriftlich schriftliche schriftsteller schritt schritte schritten schuh schuhe schuld schulden schulen schüler
schülerinnen schülern schulter schütz schutz schützen schwach schwache schwanger schwangerschaft schwarze schwarzen schweden schwein
schweiz schweizer schwere schweren schwerpunkt schwestern schwierige schwierigen schwierigkeiten schwimmen see seele segeln seh seins
seitdem seitens sekunde sekunden selber selbständig selbstverständlich selten seltsam seminar sender sendung sendungen senken september
serie service setzen setzt sichere sicheren sicherheit sicherlich sichern sicherung sicht sichtbar sichtweise siedlung sieg siegen sieger
signal silber singen sinnvoll sitte situationen sitz sitzen sitzt sitzung skandal sofern software sogar sogenannte sogenannten solchen
solcher soldat soldaten solle sollen solln somit sommer sonderbar sonne sonntag sonst sonstige sonstigen sorge sorgen sorgt sorgfältig
soziale sozialen spanien spanische spanischen spannend spannende spannung sparen spaß spätere späteren spätestens speichern speise spende
spenden spezialist speziell spezielle speziellen spiegel spiel spiele spielen spieler spielern spielt spielte spitze spontan sport
sportler sportliche spot sprachen spreche springen spruch spur spüren staaten staatliche staatlichen staats stabil städte städten
städtische stahl stamm stammen stammt standard standort ständig ständigen stark starke starken stärke stärken stärker start starten
startet station statt stattfinden stattgefunden statue status stecken steckt steigen steigern steigt steigerung stein steine stellt
stellte stellung sterben stern sterne stets steuerung stiftung stil still stille stimme stimmen stimmt stimmung stoff stoffe stolz stoppen
stören störung strafrecht strand strategie strategien straßen strecke streit streng stress strom struktur strukturen stück stücke student
studenten studie studien studierende studierenden studium stufe stufen stuhl sturm suchte süden südlich summe super supermarkt surfen süß
symbol symptome system systeme systemen szene szenen tabelle tafel taktik tal talent tanken tante tanz tanzen tasche tasse tat taten tätig
tätigkeit tätigkeiten tatsache tatsächlich tatsächliche täter tausende taxi team teams technik techniken technisch technische technischen
technologie technologien tee teich teile teilen teilnahme teilnehmen teilnehmer teilnehmern teils teilt teilweise telefon telefonisch
teller temperatur temperaturen tempo tendenz tennis termin termine terror test testen teuer teure teufel text texte texten theater thema
themen theorie therapie these thron tief tiefe tiefen tier tiere tieren tisch titel tod todes toilette tolle tollen ton töne top tor tore
tot tote toten tour tourismus touristen tradition traditionelle traditionellen traf tragen trägt träger training traum träume traurig
treffen trend trennen trennung treppe treten treu tritt trocken trotz truppen tun turm turnier tür türkei türkische türkischen türen tut
typ typen typisch typische typischen übel üben überall überaus überblick übereinstimmung übergang überhaupt überlassen überleben überlegen
überlegung übernahm übernahme übernehmen übernimmt übernommen überprüfen überprüft überprüfung überraschend überraschung überschrift
übersicht übersetzung übertragen übertragung überwachung überwiegend überzeugen überzeugt überzeugung üblich üblichen übrig übrigen
übrigens übung übungen ufer umfang umfangreiche umfangreichen umfasst umfeld umfrage umgang umgebung umgehend umgesetzt umsatz umsetzen
umsetzung umsonst umstände umständen umwelt umzug unabhängig unabhängige unabhängigen unabhängigkeit unbedingt unbekannt unbekannte unfall
unfälle ungarn ungewöhnlich unglaublich unglück uni union universität universitäten unmittelbar unmöglich unterbrochen untere unteren
unterhalten unterhaltung unternehmens unternehmer unterricht unterscheiden unterscheidet unterschied unterschiede unterschiedlich
unterschiedliche unterschiedlichen unterstützen unterstützt unterstützung untersuchen untersucht untersuchung untersuchungen unterwegs
unverzüglich unzählige ursache ursachen ursprung ursprünglich ursprüngliche ursprünglichen urteil variante varianten vergangene
vergangenen vergangenheit vergessen vergleich vergleichbar vergleichen verhalten verhältnis verhältnisse verhältnissen verhandlungen
verhindern verhindert verkauf verkäufer verkauft verkehr verlag verlangen verlangt verlassen verlauf verlegt verletzt verletzungen
verliert verlust verluste vermeiden vermitteln vermittelt vermittlung vermögen vermutlich vernunft veröffentlichen veröffentlicht
veröffentlichung verpflichtet verpflichtung verrückt verschieden verschiedene verschiedenen verschiedener verschwinden verschwunden
versehen versichert version versionen versorgen versorgung verspricht verstand verständnis verstärkt verstehe versuch versuche versuchen
versucht versuchte verteidigung verteilt verteilung verträge vertrauen vertreten vertreter vertretung vertrieb verursacht verwaltung
verwandte verwendet verwenden verwendung verwirklichen verzeichnis verzichten video videos vieler vielfach vielfalt vielfältige vielmehr
viertel virus vision visuelle vogel vögel volk volkes völker voll volle vollen völlig vollkommen vollständig vollständige voraus
voraussetzung voraussetzungen voraussichtlich vorbei vorbereiten vorbereitet vorbereitung vorbild vordergrund vorerst vorgänger vorgehen
vorgelegt vorgeschlagen vorgesehen vorgestellt vorhanden vorhandenen vorher vorige vorlage vorliegenden vorn vorne vorrang vorschlag
vorschläge vorsicht vorsitzende vorsitzender vorstand vorstellen vorstellung vorstellungen vorteil vorteile vortrag vorwurf vorwürfe
wachsen wachstum wächst wahr wahrheit wahrnehmung wald wand wandel wander wandern wandert ware warm warme warnt warnung waschen washington
wechsel wechseln wegen wehr weiblich weibliche weich weihnachten wein weine weise weiße weißen weit weite weitem weiteren weitere weiterer
weiteres weiterentwicklung weiterhin weitgehend welle wellen welten weltweit wenigen weniger wenigstens wenngleich werbung werk werke
werken werkstatt wert werte werten wertvoll wesen wesentlich wesentliche wesentlichen westen westliche westlichen wettbewerb wetter
wichtige wichtigen wichtiger wichtigste wichtigsten widerstand wiederholt wiederholung wiederum wien wiese wild willen willkommen wind
winter wirken wirklich wirklichkeit wirksam wirkt wirkung wirkungen wirst wirtschaftlich wirtschaftliche wirtschaftlichen wissenschaft
wissenschaften wissenschaftler wissenschaftliche wissenschaftlichen witz wochenende wofür wohl wolf wolke womit wonach woran worauf wozu
wunder wunderbar wünsche wünschen wünscht wunsch wurzel wurzeln wut zahl zahlreich zahlreiche zahlreichen zahlung zahn zähne zeichen
zeichnen zeichnung zeige zeigen zeigt zeigte zeile zeiten zeitlich zeitpunkt zeitraum zeitschrift zeitung zeitungen zelle zellen zentral
zentrale zentralen zentrum zerstört zerstörung zeug zeuge zeugen zeugnis ziehen zieht ziel ziele zielen zielgruppe zimmern zinsen zitat
zitiert zog zoll zone zucker zudem zufall zufällig zufrieden zug zugang zugänglich zuge züge zugleich zugriff zuhause zukunft zukünftig
zukünftige zuletzt zumindest zunächst zunehmend zunehmende zunge zurzeit zusammenarbeit zusammengefasst zusammenhang zusammenhänge
zusätzlich zusätzliche zusätzlichen zuschauer zustand zuständig zuständigen zustimmung zuverlässig zuvor zwanzig zwar zwecke zweck zweifel
zweifellos zweimal zweiten zweiter zwingend
`;
