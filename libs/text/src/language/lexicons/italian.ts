/** Frequent Italian words and words of work and everyday life, as written in posts. */
export const italian = `
di e il la che è non a un in per una si con da sono ma come le lo i gli del della dei delle dello degli nel nella nei nelle nello negli al
alla ai alle allo agli dal dalla dai dalle sul sulla sui sulle col anche più o se mi ti ci vi ne lui lei noi voi loro io tu ho hai ha
abbiamo avete hanno avevo aveva avevano avuto avere essere stato stata stati state era ero erano eravamo sei siamo siete sia fu furono
sarà saranno sarebbe sarei fosse fossi fare faccio fai fa facciamo fanno fatto fatta fatti facendo potere posso puoi può possiamo potete
possono potrebbe potuto volere voglio vuoi vuole vogliamo vogliono vorrei vorrebbe voluto dovere devo devi deve dobbiamo dovete devono
dovrebbe dovuto sapere so sai sa sappiamo sapete sanno saputo dire dico dici dice dicono detto andare vado vai va andiamo andate vanno
andato andata venire vengo vieni viene vengono venuto dare do dà danno dato vedere vedo vedi vede visto prendere prendo prende preso
mettere metto mette messo lasciare lasciato trovare trovo trova trovato sentire sento sente sentito parlare parlo parla parlato pensare
penso pensa pensato credere credo crede chiedere chiedo chiesto chiede rispondere risposto risposta capire capisco capito conosco conosce
conoscere conosciuto vivere vivo vive vissuto tenere tiene restare resta rimasto scrivere scrivo scritto leggere letto aspettare aspetto
cercare cerco cerca cercando aiutare aiuto aiutarmi aiutatemi lavorare lavoro lavora lavorato lavorano lavori lavoratori lavoratore pagare
pago paga pagato pagata pagano pagamento questo questa questi queste quello quella quelli quelle quel quei quegli stesso stessa stessi
stesse altro altra altri altre ogni tutto tutta tutti tutte molto molta molti molte poco pochi poche tanto tanta tanti tante troppo
nessuno nessuna niente nulla qualcosa qualcuno qualche alcuni alcune certo certa mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro
nostra nostri nostre vostro vostra quando dove perché chi cosa quale quali quanto quanta quanti quante così ora adesso poi già ancora
sempre mai spesso oggi ieri domani stasera stamattina prima dopo durante senza contro verso fino tra fra sopra sotto dentro fuori davanti
dietro vicino lontano qui qua lì là bene male meglio peggio solo soltanto proprio davvero forse quasi circa quindi però invece mentre anzi
infatti dunque oppure né neanche nemmeno grazie prego ciao salve buongiorno buonasera scusate scusa ragazzi domanda informazioni consiglio
anno anni mese mesi settimana settimane giorno giorni ore minuti volta volte tempo momento sera notte mattina uno due tre quattro cinque
sette otto nove dieci cento mille milioni primo secondo seconda terzo ultimo ultima ultimi uomo uomini donna donne bambino bambini bambina
ragazzo ragazza figlio figli figlia padre madre papà mamma fratello sorella marito moglie famiglia amico amici amica vita mondo gente
persona persone casa città paese strada via macchina acqua soldi euro prezzo stipendio salario contratto contratti datore azienda ditta
capo padrone dipendente dipendenti licenziamento licenziato licenziata licenziare licenziano dimissioni preavviso prova ferie malattia
malato malata medico dottore ospedale salute assicurazione disoccupazione sussidio pensione tasse imposta affitto stanza appartamento
proprietario documenti documento residenza indirizzo passaporto permesso ufficio comune germania tedesco tedesca tedeschi italia italiano
italiana italiani italiane europea europeo legge leggi diritto diritti giudice tribunale avvocato sindacato multa polizia causa problema
problemi situazione parte parti modo caso fine inizio numero nome parola parole lingua libro libri scuola storia guerra governo presidente
ministro partito elezioni politica società mercato sviluppo servizio servizi progetto gruppo centro regione provincia sindaco mano mani
occhi testa cuore amore cose punto senso idea motivo grande grandi piccolo piccola piccoli nuovo nuova nuovi nuove vecchio vecchia buono
buona buoni buone bello bella belli belle brutto vero vera falso giovane importante importanti possibile impossibile difficile facile
diverso diversa diversi diverse libero sicuro pronto contento felice stanco sola alto alta basso lungo lunga breve forte nero bianco rosso
presso attraverso oltre riguardo dell nell all dall sull quest un'altra c'è cioè ecco magari insomma comunque allora anziché affinché
poiché sebbene benché finché appena subito presto tardi piano insieme intanto ormai addirittura soprattutto infine nonostante mangiare
bere dormire comprare comprato vendere aprire aperto chiudere chiuso finire finito iniziare iniziato cominciare perso perdere vinto
ricevuto mandare mandato arrivare arrivato partire uscire uscito entrare tornare tornato portare portato chiamare chiamato chiama piace
piacciono abbandonare abbandonato abbastanza abitanti abito accade accaduto accanto accedere accendere accessibile accesso accessori
accettare accettato accoglienza accolto accompagnato accordo accordi accusa accusato acque acquistare acquisto adatto addio adesione
adolescenti adottato adulti aereo aeroporto affare affari affermato affermazione affetto affidato affrontare agenti agenzia aggiunge
aggiunto aggiungere agosto agricola agricoltura albergo alberghi albero alberi album alcol alimentare alimentari allegato allenatore
alleanza almeno alternativa altezza altrimenti altrui ambasciata ambasciatore ambiente ambientale ambientali ambito americana americani
americano ammesso amministrativa amministrativo amministrazione ammette analisi andando angelo angolo anima animale animali annata
annuncia annunciato annuncio annuale anonimo anteprima antica antico antichi anziani apertura apparato appare apparecchio apparire apparso
appartenenza appello applicare applicazione applicazioni appoggio apprezzato approfondimento approvato approvazione appuntamento
appuntamenti aprile arabo architetto architettura archivio area aree argomento argomenti aria arma armato armi arresto arrestato arriva
arrivo arte arti articolo articoli artista artisti artistica artistico ascoltare ascolto aspetti assai assassinio assegnato assegno
assemblea assenza assessore assistenza associazione associazioni assoluta assolutamente assoluto assunto atleta atleti atmosfera attacco
attacchi atteggiamento attentato attenta attento attenzione attesa atti attimo attiva attivo attività atto attore attori attrice attuale
attualmente attuazione aula aumentare aumentato aumento autobus autore autori autorità autunno avanti avanzata avvenimento avvenire
avvenuto avventura avversario avviato avvio avviene avviso azione azioni azzurri azzurro bacio bagno ballo banca banche banco band
bandiera bar base basi basket bassa basta battaglia battere battuta bellezza benessere beni benzina bersaglio bianca bianchi biblica
biblioteca bici bicchiere biglietto biglietti bilancio binario biologico bisogna bisogno bloccato blocco blu bocca bomba bordo borsa bosco
bottiglia braccia braccio brani brano brevi britannico brusco budget bugia buio buonissimo busta buttare caccia cadere caduta caduto caffè
calciatore calcio caldo calo calore calma camera camere camion cammino camminare campagna campi campionato campione campioni campo canale
canali cancro candidato candidati cane cani cantante cantare canto canzone canzoni capace capacità capelli capitale capitano capitolo
capodanno cappello carabinieri carattere caratteri caratteristica caratteristiche carburante carcere carica caricato carico carne caro
carriera carta carte cartella casella casi cassa castello catalogo categoria categorie catena cattiva cattivo cattolica cattolico cause
cavalli cavallo celebre cella cellulare cellule celeste cena centinaia centinaio centrale centri certamente certezza certificato cervello
chiara chiaramente chiaro chiave chiedendo chiedono chiesa chiese chilometri chilo chimica chirurgia chitarra chiusura cibo cielo cifra
cifre cima cinema cinese cinesi cinquanta circolazione circostanza circostanze citato cittadina cittadini cittadino civile civili civiltà
classe classi classica classico classifica cliente clienti clima clinica club codice coesione cogliere coinvolti coinvolto colazione
collaborazione collega collegamento collegato colleghi collettiva collettivo collina collo colonna colore colori colpa colpi colpire
colpito colpo coltivazione comandante comando combattere combinazione comincia cominciato commedia commento commenti commerciale
commerciali commercio commesso commissione commissioni compagna compagnia compagni compagno comparso competenza competenze competizione
compie compito compiti compiuto complessiva complessivo complesso completa completamente completo complicato componente componenti
comporta comportamento composizione composto comprende comprendere comprensione compreso comprese computer comunale comunali comunicato
comunicazione comunicazioni comunione comunisti comunità concessione concesso concetto concludere conclusione conclusioni concluso
concorrenza concorso concreto condanna condannato condizione condizioni conferenza conferma confermare confermato confini confine
conflitto conflitti confronti confronto congresso connessione conoscenza conoscenze consapevole consapevolezza conseguenza conseguenze
consegna consegnato consenso consente consentire conservare conservazione considera considerare considerato considerazione consiglia
consigli consigliere consiglieri consiste consultazione consumatori consumi consumo contatti contatto contea contemporanea contemporaneo
contenuti contenuto contesto continua continuamente continuare continuato continuo conto conti contrari contrario contrasto contributi
contributo controllare controllo controlli convegno conversazione convinto convenzione coordinamento coordinatore copertina coperto
copertura copia copie coppa coppia coppie coraggio corda corpi corpo corrente correre corretto corruzione corsa corse corsi corso corte
cortile cosiddetta cosiddetto costante costiera costituisce costituito costituzione costo costi costretto costruire costruito costruzione
cotone creare creato creazione creatività credito crescere crescita cresciuta cresciuto cresce criminalità crisi cristiana cristiani
cristiano criteri criterio critica critiche critico croce cronaca crudele cucina cugino cui cultura culturale culturali cuoco cura curato
cure curiosità danni dando danza data dati debito debole decennio decenni decide decidere deciso decina decine decisione decisioni
decisamente decreto dedicata dedicato definire definitiva definitivamente definito definizione delegazione delicata delitto denaro densità
dente denti dentista denuncia denunciato deposito depressione deputati deputato derivante descritto descrizione deserto desiderio desideri
destinata destinato destino destra detenuti detenuto determina determinata determinato dettagli dettaglio diamo dibattito dicembre
dichiara dichiarato dichiarazione dichiarazioni dieta difendere difesa difetto differenti differenza differenze difficili difficoltà
diffusa diffusione diffuso digitale dignità dimensione dimensioni dimenticare dimenticato diminuzione dimostra dimostrare dimostrato
dinamica diocesi dipartimento dipende dipinto diretta direttamente diretto direttore direttrice dirigente dirigenti disagio disastro
disciplina disco discorso discorsi discussione discusso disegno disegni disponibile disponibili disponibilità dispositivo disposizione
disposizioni disposto distanza distretto distribuzione distrutto disturbi disturbo dito diventa diventare diventata diventato diversamente
diversità divertente divertimento divide divieto divina divino divisione diviso documentazione documentario docente docenti dolce dolci
dollari dolore dolori domande domenica domestico dominio donazione dono doppia doppio dormito dotato dotata dottoressa dovuta dovute
dovunque dozzina dramma drammatico droga dubbi dubbio duecento dura durata durerà duro eccellente eccellenza eccetera eccezionale
eccezione ecclesiastica economia economica economiche economici economico edificio edifici editore editori edizione edizioni educazione
effetti effettivamente effettivo effetto effettua effettuare effettuata effettuato efficace efficacia efficiente elaborazione elegante
elementi elemento elenco eletto elettorale elettorali elettrica elettrico elettronica elettronico elevata elevato elezione emerge
emergenza emesso emittente emotivo emozione emozioni energia energetico enorme enormi ente enti entra entrambe entrambi entrata entrato
entro entusiasmo epidemia episodio episodi epoca equilibrio equipaggio equivale ereditá eredità errore errori esame esami esatta
esattamente esatto esclusivamente escluso esecutivo esecuzione esempio esempi esercito esercizi esercizio esigenza esigenze esista esiste
esistente esistenti esistenza esistono esito esperienza esperienze esperti esperto esplosione esporre esposizione espressione espresso
essenziale essa esse essi esso esterna esterno esteri estero estiva estivo estrema estremamente estremo età eterna etica euforia evento
eventi eventuale eventuali eventualmente evidente evidenza evitare evoluzione fabbrica faccia facilmente facoltà fallimento fallito falsa
familiare familiari famiglie famosa famosi famoso fantascienza fantastico fantasia farmaci farmaco fascia fascino fase fasi fatica fattore
fattori fattura favore favorevole favorire fazione febbraio fede fedele federale federazione felicità femminile fenomeno fenomeni ferita
feriti ferito fermare fermato fermo feroce ferro ferrovia festa feste festival fiamme fianco fibra fidanzato fiducia fiera figura figure
fila film filo filosofia filosofo finale finali finalmente finanza finanziamenti finanziamento finanziaria finanziarie finanziario
finestra finta fiore fiori firma firmato fiscale fisica fisico fissa fissato fiume fiumi flusso fondamentale fondamentali fondatore
fondazione fondata fondato fondi fondo fonte fonti forma formale formazione formata formato forme formula fornire fornitore fornito
fortemente forti fortuna fortunato forza forze foto fotografia fotografie fotografo francese francesi francia frasi frase freddo frequente
frequenza fresco fretta fronte frutta frutti frutto fuga fumo fumetti fumetto funziona funzionamento funzionare funzione funzioni fuoco
furto futura futuro galleria gamba gambe gara gare garantire garantito garanzia gas gatto gel gelato genere generale generali generalmente
generazione generazioni generi genio genitore genitori gennaio gentile geografico gesti gestione gestire gestito gesto giacca giallo
giapponese giardini giardino gigante gioca giocare giocato giocatore giocatori gioco giochi gioia giornale giornali giornalista
giornalisti giornata giornate giovani giovedì gioventù giuda giudizio giudizi giudiziaria giugno giunta giunto giuridica giuridico giusta
giustamente giustizia giusto globale gloria gol gonna governi gradi gradita grado grafica grafico grano grasso gratis gratuita gratuito
grave gravi gravidanza grazia greci greco grida grigio gruppi guadagnare guadagno guarda guardare guardando guardia guerriglia guida
guidato gusto hotel ideale ideali identità idee ideologia immaginare immagine immagini immediata immediatamente immediato immenso
immigrati immigrazione imparare impatto impedire impegnati impegnato impegni impegno imperatore impero impianti impianto impiegati
impiegato impiego implica importanza importo imporre impresa imprese imprenditore imprenditori impressione improvvisamente improvviso
incapace incarico incendio inchiesta incidente incidenti inclusi incluso incontra incontrare incontrato incontri incontro incredibile
incremento indagine indagini indica indicare indicato indicazione indicazioni indice indietro indipendente indipendenza indirizzi
individuale individuare individui individuo industria industriale industriali industrie inferiore infanzia infezione inflazione influenza
informare informatica informato informazione infrastrutture ingegnere inglese inglesi ingresso iniziale inizialmente iniziali inizia
iniziativa iniziative innanzi innanzitutto innovazione inoltre insegna insegnamento insegnante insegnanti insegnare inserimento inserire
inserito installazione istanza istituto istituti istituzionale istituzione istituzioni istruzione istruzioni integrale integrazione
intellettuale intelligente intelligenza intende intendere intensa intenso intenzione interamente interessante interessanti interessati
interessato interesse interessi interi interna internazionale internazionali interni interno intera intero interpretazione interrotto
intervenire intervento interventi intervista interviste intesa introdotto introduzione inutile invasione inverno investimenti investimento
inviare inviato invitato invito isola isole ispirato ispirazione labbra laboratorio laboratori ladro lago laghi lanciato lancio larga
largo laser lasciando lascia latino lato lati latte laurea laureato lavorando lavorativa lavorativo lavorazione legale legali legame
legata legati legato leggero legislativa legislativo legislazione legno lenta lentamente lento lettera letteralmente letteratura lettere
lettore lettori lettura liberale liberazione libera libere liberi libertà liceo lieve limitata limitato limite limiti linea linee lingue
linguaggio linguistica liquido liquidi lira lire lista liste litri live livelli livello locale locali logica lotta lotte luce luci luglio
luna lunedì lunghezza lunghi lunghe luogo luoghi lusso lutto macchine madonna maestra maestro maggio maggior maggioranza maggiore maggiori
maggiormente magistrato magistrati maglia mail malattie malgrado mancanza mancare manca manifestazione manifestazioni maniera mantenere
mantenimento mappa marca marchio mare mari margine maria marina marzo maschera maschi maschile massa massima massimo matematica materia
materiale materiali materie materna matrimonio mattino matura maturità mattone meccanica meccanismo media mediante medica medici medicina
medie medio mediterraneo membra membri membro memoria memorie meno mensile mentale mente menu mercati merce merci mercoledì merita merito
messa messaggi messaggio mestiere metà metallo metodo metodi metri metro mezza mezzi mezzo mezzogiorno mezzanotte migliaia migliaio
migliorare miglioramento migliore migliori milano militare militari minacce minaccia minima minimo ministero ministri minore minori
minoranza mira misericordia missione misteri mistero misto misura misure mito mobile mobili mobilità moda modalità modelli modello moderna
moderno modifica modifiche modificare modulo molteplici momenti mondiale mondiali moneta monetaria montagna montagne monte morale morbido
morire morta morte morti morto mosca mossa mostra mostrare mostrato mostre motivi motore motori motivazione movimento movimenti
multimediale municipale mura muro musei museo musica musicale musicali musicista musicisti muscoli mutamento napoletano narrativa
narrazione nasce nascere nascita nascosto naso nata natale nati nato natura naturale naturali naturalmente nave navi navigazione nazionale
nazionali nazione nazioni nebbia necessaria necessariamente necessarie necessario necessità negativa negativo negozi negozio nemici nemico
neppure nervoso netto neve nipote nobile nocivo nodo nomi nomina nominato nord normale normali normalmente normativa norma norme notare
notevole notevoli notizia notizie noto nota note notti novanta novembre novità nozze nucleare nucleo nuda nuovamente nuoto obbiettivo
obbligatorio obbligo obiettivi obiettivo occasione occasioni occhiali occidentale occidente occorre occupa occupare occupato occupazione
oceano odio odore offerta offerte offerto officina offre offrire oggetto oggetti ognuno olio oltretutto ombra omicidio omonimo onda onde
onesto onore opera operai operaio operare operativa operativo operatore operatori operazione operazioni opere opinione opinioni
opportunità opportuno opposizione opposto opzione opzioni orale orari orario ordinamento ordinanza ordinaria ordinario ordine ordini
orecchie organi organismo organismi organizza organizzare organizzata organizzato organizzatori organizzazione organizzazioni organo
orgoglio orientale orientamento oriente originale originali originaria origine origini orizzonte oro orologio orrore orto osservare
osservatorio osservazione ostacoli ottanta ottenere ottenuto ottiene ottima ottimo ottobre ovest ovunque ovviamente ovvio pacchetto pace
padri padrona paesaggio pagina pagine paio pala palazzi palazzo palco palestra palla pallone pane panni panorama papa paradiso paragone
parcheggio parco pareggio parere parete pareti pari parlamentare parlamentari parlamento parlando parlano parrocchia partecipa
partecipanti partecipare partecipato partecipazione partenza particolare particolari particolarmente partita partite partiti partner
parziale passaggi passaggio passando passare passata passati passato passeggeri passeggiata passi passione passo pasta pasto paterna
patria patrimonio patto paura pausa paziente pazienti pazza pazzo peccato pelle pena pendio pensando pensiero pensieri percentuale
percepire perciò percorso percorsi perdita perdite perduto perfetta perfettamente perfetto performance pericolo pericolosa pericoloso
periferia periodi periodo permanente permette permettere permettono personaggi personaggio personale personali personalità personalmente
pesante pesca pesce pesci peso pessimo petrolio pezzi pezzo piacere piaciuto piani piante pianta pianeta pianoforte piatti piatto piazza
piccole piede piedi piena pieni pieno pietà pietra pietre pila pioggia piscina pista pittore pittura piuttosto pizza plastica poesia poeta
poeti polemica polemiche polmoni polvere pomeriggio ponte pontefice popolare popolari popolazione popolo popoli porta portata porte porti
porto portiere posizione posizioni possesso possibilità posta poste posti postale posto potenza potenziale poteri potrai potranno potrà
povera poveri povero povertà pranzo pratica praticamente pratiche pratico precedente precedenti precisa preciso preferire preferito
prefetto preghiera premi premio prendendo preparare preparato preparazione presa presentare presentata presentato presentazione presente
presenti presenza presidenza pressione prestazioni prestito presunto prete pretesto prevede previsione previsto prevista previste
prevenzione preziosa prezioso prigione primavera primi principale principali principalmente principe principessa principi principio
priorità privata privati privato privo probabile probabilità probabilmente procedere procedimento procedura procedure processi processo
procura prodotta prodotti prodotto produrre produttore produttori produzione produzioni professionale professionali professione
professionista professionisti professore professori professoressa profilo profitto profonda profondamente profondo profumo progettazione
progetti programma programmi progresso progressivamente promesso promozione promuovere pronuncia proposito proposta proposte proposto
proprie propri propria proprietà prosegue prospettiva prospettive protagonista protagonisti protestante protesta proteste protetto
protezione protocollo prove proveniente provenienti provenienza provinciale provincie provocato provvedimenti provvedimento provvisoria
psicologia psicologico pubblica pubblicata pubblicato pubblicazione pubbliche pubblici pubblicità pubblico pugno pulita pulito pulizia
pullman pulsante punta puntata punteggio pure puro purtroppo quaderno quadri quadro qualifica qualità qualsiasi qualunque quantità
quaranta quartiere quartieri quarto quattordici questione questioni questionario quindici quinto quota quotidiana quotidiani quotidiano
rabbia racconta raccontare racconti racconto raccolta raccolto radice radici radio raggi raggio raggiungere raggiunto ragione ragioni
ragionevole rapida rapidamente rapido rapina rapporti rapporto rappresenta rappresentante rappresentanti rappresentare rappresentazione
rara raramente raro razza razzismo reale reali realizza realizzare realizzata realizzato realizzazione realtà reazione reazioni recente
recentemente recenti recupero redazione reddito referendum regalo regime regina regionale regionali regioni registrato registrazione
registro regola regolamento regole regolare regista registi regno relativa relative relativi relativamente relativo relazione relazioni
religione religiosa religiosi religioso rendere rende reparto repubblica residenti resistenza responsabile responsabili responsabilità
restauro restando resti resto rete reti retro ricchezza ricco ricca ricchi ricerca ricerche ricercatori ricetta ricette riceve ricevere
richiama richiamo richiede richiedono richiesta richieste richiesto riconosce riconoscere riconoscimento riconosciuto ricorda ricordare
ricordi ricordo ricorso ricostruzione ridotta ridotto ridurre riduzione riesce riescono riferimento riferimenti riferisce rifiuta rifiuti
rifiuto riflessione riflessioni riforma riforme rifugio rigore riguarda riguardano riguardante rilevanza rilievo rimane rimangono rimanere
rimasta rimasti rimozione rinascita rincorsa ringrazia ringraziamento ringraziare rinnovo ripetere ripetuto riportare riportato riposo
riprendere ripresa riprese risale risalto riscaldamento rischi rischio riserva riservato riserve risolvere risoluzione risorsa risorse
rispettare rispettivamente rispetto risponde risposte ristorante ristoranti ristrutturazione risulta risultare risultati risultato ritardo
ritenere ritenuto ritiene ritirata ritirato ritiro ritmo rito ritorna ritornare ritorno ritratto ritrovare ritrovato riunione riunioni
riuscire riuscita riuscito riva rivela rivelato rivista riviste rivolta rivoluzione rivolto roba robusto roccia roma romana romani romano
romantico romanzi romanzo rosa rossa rossi rotta rotto ruolo ruoli russa russi russo russia sabato sabbia sacco sacerdote sacra sacrificio
sacro saggio sala sale salire salita salto saluto saluti salvare salvato salvezza sangue sanitaria sanitario santa santi santo sapendo
sappia sapore sardegna satellite sbagliato sbaglio sbarco scala scale scambio scambi scandalo scarsa scarpe scarso scatola scegliere
scelta scelte scelto scena scenario scene schema scherzo schiena sciopero scientifica scientifiche scientifico scienza scienze scienziati
scolastica scolastico sconfitta sconto scontri scontro sconosciuto scoperta scoperte scoperto scopo scoprire scorsa scorso scrive scritta
scritti scrittore scrittori scrittura scuole seconde secolo secoli sede sedere sedi sedia segna segnala segnale segnalato segnali segno
segni segreta segretario segreto segue seguendo seguente seguenti seguire seguita seguito selezione semaforo sembra sembrano sembrava
semestre semifinale semplice semplicemente semplici senato senatore sensi sensibile sensibilità sensazione sentenza sentimento sentimenti
separazione sereno serie seria serio serve server servono sessione sessuale sessuali sessanta sesto seta settembre settentrionale
settimanale settore settori sezione sezioni sfida sguardo sicura sicuramente sicurezza significa significativo significato signor signora
signore signori silenzio simbolo simile simili simpatia simpatico sindacale sindacati singola singole singoli singolo sinistra sinistro
sintesi sintomi sistema sistemi sistemazione siti sito situazioni slogan soci sociale sociali socialista socio soccorso soddisfatto
soddisfazione soffre soffrire soggetti soggetto sogni sogno soldato soldati sole solidarietà solita solitamente solito solitudine
soluzione soluzioni somma sonno sopravvivere sorge sorriso sorpresa sorprendente sorte sospeso sospetto sosta sostanza sostanze
sostanzialmente sostegno sostenere sostenuto sostiene sostituire sostituzione sottile sottolinea sottolineato sovietica sovietico sovrano
spada spagna spagnola spagnolo spalle spara spazi spazio spazzatura specchio speciale speciali specialista specie specifica specifiche
specifico spedizione spegnere spende spera sperare speranza speranze spesa spese spettacoli spettacolo spettatori spettro spiaggia spiagge
spiega spiegare spiegato spiegazione spina spinta spirito spirituale splendida splendido sponsor sport sportiva sportive sportivi sportivo
sposa sposato spostamento spostare spostato spunti squadra squadre stabile stabilimento stabilire stabilito staccato stadio staff stagione
stagioni stampa stando stanno standard stazione stazioni stella stelle stile stili stipulato stima stoffa stomaco storica storici storico
storie strade straniera straniere stranieri straniero strana strano straordinaria straordinario strategia strategica strategie stress
stretta stretto strumenti strumento struttura strutturale strutture studente studenti studia studiare studiato studi studio studioso
stupido stupendo subire successiva successivamente successive successivi successivo successo sud suggerimenti suggerimento suggestivo
suicidio suolo suona suonare suono superare superato superficie superiore superiori supermercato supporto suprema svegliare sveglia
svizzera svizzero svolge svolgere svolgimento svolta svolto tabella taglia tagliare taglio tale tali talento talvolta tassa tasso tavola
tavoli tavolo taxi teatrale teatri teatro tecnica tecniche tecnici tecnico tecnologia tecnologica tecnologie telefonare telefonata
telefonica telefonico telefono telegiornale televisione televisiva televisivo tema temi temperatura temperature tempi tempio temporanea
tende tendenza tendenze tenda tenendo tensione tensioni tenta tentativi tentativo teoria teorie teorico terapia termina termine termini
terra terre terrazza terreno terreni terribile territori territoriale territorio territoriali terrore terrorismo terroristi terza terzi
teschio tesoro tesi tessuto test teste testi testimone testimoni testimonianza testimonianze testo tetto timore tipi tipica tipico tipo
tira tirare tiro titoli titolo titolare toccare tocca togliere tolto tomba tono tornando tornata torna toro torino torneo torre torri
torta totale totalmente traccia tracce tradizionale tradizionali tradizione tradizioni tradotto traduzione traffico tragedia trama tramite
tranne tranquilla tranquillo transizione trarre trasferimento trasferire trasferito trasformare trasformazione trasformato trasmesso
trasmissione trasmissioni trasparente trasparenza trasporti trasporto tratta trattamento trattamenti trattare trattato trattativa
trattative tratti tratto trattore trecento tredici tremenda trenta treni treno trentino triste tristezza trionfo trovarsi trovano trovando
truppe tumore turismo turista turisti turistica turistiche turistico turno tutela tutt tuttavia tuttora ubriaco uccelli uccello uccide
uccidere ucciso ucraina udienza uffici ufficiale ufficiali ufficialmente uguale ulteriore ulteriori ultimamente umana umane umani umanità
umano umidità umore undici unica uniche unici unico unione unire unita uniti unito unità universale università universitari universitaria
universitario universo uova uovo urbana urbano urgente usa usando usare usata usati usato usciamo uscita uscite usi uso utente utenti
utile utili utilizza utilizzare utilizzata utilizzato utilizzo vacanza vaccino valida valido valigia valle valore valori valuta valutare
valutazione valutazioni vantaggi vantaggio variabile varia variazione variazioni varie varietà vari vario vasca vasta vasto vecchi vecchie
vedendo vedova veicoli veicolo vela veloce velocemente velocità vendita vendite venduto venerdì veneta veneto veneziano venivano vento
venti verde verdi verdura vergogna verifica verificare verificato verità versante versi versione versioni vertice vertici vescovi vescovo
vestito vestiti vetro viaggi viaggiare viaggiatori viaggio vicenda vicende vicina vicini vicepresidente video videogiochi vietato vigile
vigore villa villaggio vince vincere vincitore vincitori vino vini viola violenta violento violenza violenze virtù virus visibile visione
visita visitare visitatori visite viso vista vitale vite vittima vittime vittoria vittorie viva vivace viveva vivendo vivono voce voci
voglia volendo volo voli volentieri volontà volontari volontariato volontario volume volumi votare votato voti voto vuota vuoto zero zia
zio zona zone zucchero zuppa
`;
