import type { Cues, TopicConcept } from '../concepts.js';

export const it: Cues<TopicConcept> = {
  contract: 'contratt*, accordo, patto',
  oral: 'a voce, verbal*, oral*, al telefono, per telefono, a parole, mi ha solo detto, mi ha detto solo, detto in faccia, di non venire più, di non presentarmi, non presentarti, di non tornare, non venire più, mi ha chiamato, mi hanno chiamato, senza carta, parola data, accordo verbale, niente (di scritto|per iscritto|su carta), nulla di scritto, (scritto|detto|comunicato|avvisato|mandato) … (whatsapp|messaggio|messenger|sms|telegram|telefono)',
  paper:
    'per iscritto, scritt*, su carta, carta, foglio, lettera*, per posta, cassetta della posta, cassetta delle lettere, nella cassetta, nella posta, raccomandata*, firm*, busta chiusa, dalla cassetta',
  'fixed-term':
    'tempo determinato, tempo indeterminato, a termine, contratto … (scade|scadenza|finisce), rinnov*, prorog*, contratto di (un anno|sei mesi|6 mesi|tre mesi|due anni), indeterminato, determinato, non me lo rinnovano, non mi rinnovano, non rinnovano, non mi (hanno rinnovato|prolungano|confermano), contratto non rinnovato, mancato rinnovo, contratto … (termina|cessa|si chiude), (scade|finisce|termina) … contratto, niente rinnovo, nessun rinnovo, nessun contratto nuovo',
  'on-call':
    'a chiamata, su chiamata, senza ore fisse, ore fisse, mi chiamano quando, mi chiama quando, mi manda a casa, ci manda a casa, mi mandano a casa, ore garantite, zero ore, annulla* turn*, cancella* turn*, quando hanno bisogno, quando c è lavoro',
  'self-employed':
    'partita iva, autonom*, gewerbe, in proprio, finta autonoma, finto autonomo, falso autonomo, falsa partita, lavoratore indipendente, libero professionista, fattur*, ditta mia, mia ditta, capo di me stesso, capo di te stesso',
  papers: 'passaport*, carta d identità, carta di identità, document*',
  employer:
    'capo, capa, titolare*, datore*, datrice, azienda*, ditta*, padron*, principale, boss, proprietari*, agenzia*, responsabile, chef, ristorante, cantiere',
  work: 'lavor*, mestiere, impieg*, turn*, colleg*, assun*, cantiere*, posto',
  wage: 'stipendi*, paga, paghe, pagat*, pagare, pagano, paghi, soldi, salari*, retribuz*, guadagn*, euro, netto, lordo, busta paga',
  'minimum-wage':
    'salario minimo, paga minima, minimo salariale, minimo orario, stipendio minimo, minimo per legge, minimo legale, mindestlohn*, il minimo',
  unpaid:
    'non mi ha pagato, non mi hanno pagato, non mi paga, non mi pagano, non ci paga, non ci pagano, non ci hanno pagato, non ci ha pagato, non paga, non pagano, non pagat*, non ho ricevuto (lo stipendio|la paga|i soldi|niente|nulla|soldi), non ho preso (lo stipendio|i soldi|la paga), non abbiamo ricevuto (lo stipendio|la paga|i soldi), non è arrivato lo stipendio, lo stipendio non (è arrivato|arriva), (stipendi*|paga|soldi) … (in ritardo|arretrat*|mancant*|non arriv*|non vist*), arretrat*, mi deve (soldi|lo stipendio|ancora|due|tre), mi devono (soldi|ancora|due|tre|lo stipendio), ci deve, ci devono, senza stipendio, senza paga, non vuole pagar*, non vogliono pagar*, si rifiuta di pagar*, sto aspettando (lo stipendio|i soldi|la paga), non vedo un euro, aspetto ancora lo stipendio, niente stipendio, non mi hanno pagat*, non ci hanno pagat*, ci deve … (stipend*|mensilità|soldi), mi deve … (stipend*|mensilità|soldi), stipendi arretrati, arretrati, non vedo un soldo, non ho visto un euro, non ho visto un soldo, mai visto un euro, non abbiamo visto un euro, non abbiamo visto un soldo, nemmeno un euro, non ci ha ancora pagat*, non mi ha ancora pagat*, non mi hanno ancora pagat*, non ci hanno ancora pagat*, ancora non mi ha pagato, ancora non ci hanno pagato, non mi ha dato (i soldi|lo stipendio|un euro|niente), non mi hanno dato (i soldi|lo stipendio|un euro|niente), non mi ha versato, non mi hanno versato, non mi ha accreditato, niente paga, mi deve ancora, mi devono ancora, ci deve ancora, ci devono ancora, rimanda sempre il pagamento, paga sempre in ritardo, stipendio in ritardo, mi prende in giro coi soldi, sparito coi soldi, sparito con i soldi, senza pagarci, senza pagarmi, mi hanno versato tutto, non si è visto lo stipendio, senza retribuzione, non retribuit*, (scappat*|sparit*|andato via|fuggit*) con (gli|i|la|lo|le)? (stipend*|soldi|paga|paghe|mensilità)',
  'last-wage':
    'ultim* (stipendio|paga|mese|mensilità|salario|soldi|busta), l ultimo stipendio, l ultima paga, stipendio finale, quel mese, ultimo mese',
  keep: 'trattener*, trattien*, tenersi, tenere, tiene, tengono, tenerti, tenermi, non dare, non darti, bloccare, blocca, sequestr*, si tiene',
  deduct:
    'detra*, trattenut*, trattien*, tratteng*, tolto, tolgono, toglie, togliere, scal*, decurt*, mi leva*, (togl*|lev*|scal*) … dalla (paga|busta|busta paga), (togl*|lev*|scal*) … dallo stipendio, dallo stipendio, dalla busta paga, dalla paga, ti addebita, addebit*, dalla busta, ci toglie, mi toglie, ci tolgono, mi tolgono, ci trattiene, mi trattiene, scala* … (stipendio|paga)',
  fine: 'mult*, penal*, sanzion*, punizion*',
  damage:
    'dann*, rott*, rompi, rompo, ho perso la chiave, perso le chiavi, perdi le chiavi, perdi la chiave, chiav*, graffi*, ammaccat*, pagare (il furgone|la macchina|il vetro|gli attrezzi|il danno), incidente col furgone, danno, danni',
  overtime:
    'straordinar*, ore extra, ore in più, extra, ore supplementari, oltre l orario, tutte le ore, quanto serve, soldi in più, più ore',
  payslip:
    'busta paga, buste paga, cedolin*, lohnabrechnung*, prospetto paga, foglio paga, abrechnung*, classe 6, classe fiscale sulla busta, cedolino, statino',
  'hours-record':
    'foglio ore, fogli ore, foglio presenze, segnare le ore, segno le ore, segna le ore, segnano le ore, scrivo le ore, scrivere le ore, ore segnate, registr* … ore, ore … registr*, timbr*, cartellino, stundenzettel*, prova delle ore, meno ore di quelle, ore … (segna*|scriv*)',
  lapse:
    'prescri*, scadono, decad*, si perde, si perdono, perdi, va perso, vanno perse, vanno persi, va persa, quanto indietro, entro quando posso chiedere, posso ancora (chiedere|recuperare|reclamare), recuper* … (soldi|stipendi*|paga), anni fa … (soldi|stipendi*|paga|pagat*), (anno scorso|vecchi) … (soldi|stipendi*|chiedere), (chiedere|recuperare|reclamare) … (anno scorso|arretrati), soldi dell anno scorso, troppo tardi, prescrizione',
  subcontractor: 'subappalt*, appaltat*, ditta principale, ditta madre, committente, sub appalto, capocommessa',
  insolvent:
    'fallit*, falliment*, insolven*, bancarotta, ha chiuso la ditta, ditta ha chiuso, azienda ha chiuso, chiuso bottega, ha chiuso per debiti, chiuso la (fabbrica|ditta), chiusa la (fabbrica|ditta), non ha di che pagare',
  sector:
    'pulizie, impresa di pulizie, ditta di pulizie, tetti, carpentiere, lattoniere, ponteggi*, imbianchin*, pittor*, casa di riposo, ospizio, casa di cura, rsa, oss, infermier*, minimo di settore, contratto collettivo, tariff*',
  hourly: 'all ora, l ora, orari*, per ora, euro ora, oraria, €/h',
  hours:
    'ore al giorno, ore alla settimana, ore a settimana, ore giornaliere, orario di lavoro, orari di lavoro, pausa, pause, riposo, giorni liberi, giorno libero, giorni di fila, 10 ore, 12 ore, 14 ore, dieci ore, dodici ore, la domenica, di domenica, tra un turno e l altro, otto ore, 8 ore, giornata di 8, giornata lavorativa, limite giornaliero, limite di ore, tetto giornaliero, limite al giorno, le 8 ore, 8 ore al giorno, (6|7|sei|sette) giorni su (7|sette), (6|7|sei|sette) giorni a settimana, senza giorno libero, nessun giorno libero, senza riposo',
  leave: 'ferie, vacanz*, giorni di ferie, permessi, urlaub*',
  'leave-payout':
    'ferie (non godute|residue|rimaste|arretrate|non fatte|non prese), ferie … (pagat*|liquidat*|persa|perse|perdi|perdono|rimast*|rimangono|non godut*|avanzat*|avanzano), resturlaub, giorni di ferie … (rimast*|avanzat*), monetizz*, ferie non fatte, non hai fatto le ferie, ferie che non, giorni non presi, ferie non (godute|prese|usate|fatte), ferie … (residue|arretrate|rimaste|si perdono)',
  sick: 'malat*, malattia, ammal*, medico, dottore, ospedale, operazione, operat*, febbre, influenza, infortun*, ammalat*, ricoverat*, in ospedale',
  'sick-note':
    'certificato medico, certificato di malattia, krankmeldung*, krankenschein*, mutua, certificato del medico, in malattia, mettermi in malattia, mandare il certificato, comunicare la malattia, avvisare … malat*, au schein',
  'sick-pay':
    '(pag*|stipendio|retribu*|soldi) … (malattia|malat*), (malattia|malat*) … (pag*|stipendio|retribu*|soldi), krankengeld, indennità di malattia, malattia pagata, lohnfortzahlung*',
  pregnant:
    'incinta, gravidanz*, maternità, aspetto un bambino, aspetto un figlio, mutterschutz*, (al|nel) (secondo|terzo|quarto|quinto|sesto|settimo|ottavo) mese, gravidanza, aspetta un bambino',
  accident: 'infortunio*, incidente sul lavoro, incidente di lavoro, caduto da, caduta da, mi sono fatto male al lavoro, incidente',
  dismissal:
    'licenzi*, cacciat* via, cacciare, caccia via, ti cacciano, mi ha cacciat*, mi hanno cacciat*, mandat* via, mandare via, mi manda via, mandano via, ti mandano via, buttat* fuori, mi hanno lasciat* a casa, mi ha lasciat* a casa, lasciati a casa, lasciare a casa, ti lasciano a casa, disdetta, lettera di licenziamento, fatt* fuori, kündigung*, mandare a casa, mandano a casa, risoluzione del contratto, risolto il contratto, cessazione del rapporto, non ha più bisogno di me, non ha piu bisogno di me, non hanno più bisogno di me, non hanno piu bisogno di me, non serve che torno, di non venire più, di non venire piu, di non tornare, di non presentarmi, mi hanno fatto fuori, sbattuto fuori, sbattono fuori, sbatterti fuori, mi ha sbattuto fuori, mi hanno sbattuto fuori, cacciato dal lavoro, cacciata dal lavoro, licenziato in tronco, mi hanno licenziato, mi ha licenziato, mi hanno dato il benservito, benservito, kundigung*, kuendigung*, mi hanno dato la disdetta',
  messenger:
    'whatsapp*, sms, messaggi*, email*, e mail, mail, telegram, messenger, pdf, vocale*, foto della lettera, screenshot, un messaggio, messaggio del capo, per messaggio, un sms',
  notice: 'preavviso, preavvisi, periodo di preavviso, settimane di preavviso, kündigungsfrist*, mese di preavviso, frist',
  probation: 'periodo di prova, in prova, di prova, prova, probezeit*, mese di prova, la prova, probation, primi mesi, prime settimane',
  'at-once':
    'senza preavviso, da un giorno all altro, immediatamente, subito, in tronco, su due piedi, sul momento, seduta stante, all istante, quando vuole, quando vogliono, in qualsiasi momento, zero preavviso, nessun preavviso, non c è preavviso, dall oggi al domani, fristlos, niente preavviso, nemmeno un giorno, senza neanche un giorno, da domani',
  sue: 'fare causa, faccio causa, far causa, causa, denunci*, ricorso, impugn*, contest*, tribunale, vertenza*, klage, andare in tribunale, oppormi, fatto causa, causa alla (ditta|azienda), denunci* la ditta, in tribunale',
  'job-protection':
    'tutela dal licenziamento, tutela contro, protezione dal licenziamento, kündigungsschutz*, senza motivo, senza giusta causa, giusta causa, senza ragione, piccola ditta, piccola azienda, piccole aziende, più di (10|dieci) (dipendenti|persone|operai), meno di (10|dieci), licenziamento illegittimo, motivo del licenziamento, nessun motivo',
  warning: 'richiam*, ammonizion*, abmahnung*, avvertiment*, lettera di richiamo, contestazione disciplinare',
  severance:
    'buonuscita, liquidazion*, tfr, indennità di licenziamento, abfindung*, indennizz*, buona uscita, te ne vai con, stipendio per ogni anno, mensilità per ogni, (mensilità|mese|stipendio) … (ogni anno|per anno|all anno), liquidazione',
  'termination-agreement':
    'aufhebungsvertrag*, risoluzione consensuale, accordo di (risoluzione|cessazione|uscita|scioglimento), contratto di (risoluzione|scioglimento|annullamento), accordo consensuale, consensuale',
  resign:
    'dimission*, dimett*, dimess*, licenziarmi, mi licenzio, mi voglio licenziare, ti licenzi, licenziarti, mi sono licenziat*, me ne vado, me ne voglio andare, andarmene, te ne vai, vai via prima, vado via, andare via dalla ditta, lasciare il lavoro, lascio il lavoro, lasci il lavoro, disdetta io, do la disdetta, dare le dimissioni, molli, lasci, chi se ne va, chi lascia, ti licenzi tu, (scrivere|scrive|dare|presentare) … (disdetta|dimission*|kundigung), disdetta del lavoro, licenziarmi da solo',
  court: 'tribunale*, giudice*, arbeitsgericht*, processo, causa, corte, giudice, tribunale, fatto causa',
  'works-council':
    'consiglio di fabbrica, consiglio aziendale, betriebsrat*, rsu, rappresentanza dei lavoratori, rappresentanti dei lavoratori',
  certificate:
    'attestato di lavoro, certificato di lavoro, referenz*, lettera di referenze, arbeitszeugnis*, zeugnis, attestato di servizio, lettera di raccomandazione',
  deadline:
    'scadenza, scadenze, termine, termini, quanto tempo ho, quanti giorni ho, entro quando, entro quanto, ultimo giorno, frist*, come si calcola, come si conta, cade di (domenica|sabato), da quando parte',
  minijob: 'minijob*, mini job*, minilavoro, mini lavoro',
  'earnings-limit':
    'limite … minijob*, minijob* … (limite|quanto|massimo|guadagnare), quanto posso guadagnare, 603, 633, 556, 538, midijob*, soglia, superare il limite, due minijob, secondo minijob, (quanto|massimo) … (guadagnare|prendere|guadagno) … minijob, limite … minijob, (arrivo|arrivare|supero|superare|guadagno|faccio|prendo) … minijob, minijob … (arrivo|supero|superare|guadagno|faccio|prendo|oltre), 520, 600 col minijob',
  pension: 'pension*, contribut*, rentenversicherung*, inps, previdenz*',
  seasonal: 'stagional*, stagione, raccolt*, fragole, asparagi, vendemmia, campi, uva, vigna, mele, campagna, bracciant*',
  'temp-agency':
    'agenzia interinale, interinal*, leiharbeit*, zeitarbeit*, somministrazion*, lavoro temporaneo, agenzia di lavoro, agenzia, agenzie, in affitto, leasing, l agenzia, interinale',
  'between-assignments':
    'tra un (incarico|cliente|lavoro) e l altro, tra due (incarichi|clienti|lavori|missioni), fra un incarico, senza incarico, senza missione, non c è lavoro per me, non hanno lavoro per me, non hanno un cliente, in attesa del prossimo, finché non trovano, tra una missione, quando non c è (lavoro|un cliente|missione), senza cliente, fermo a casa tra, periodi senza, (giorni|quando) … non (ha|c è|hanno) … (client*|lavoro|mission*), non ha un cliente, fra due incarichi',
  meat: 'carne, macell*, mattatoio, salum*, tönnies, disosso, industria della carne, stabilimento carni',
  posted:
    'distacc*, distaccat*, trasfert*, mandato dalla ditta, ditta italiana, azienda italiana, contratto italiano, assunto in italia, inviati dalla, ditta rumena, ditta straniera, ditte straniere, entsend*, aziende straniere, (ditta|azienda) di (brescia|milano|roma|napoli|torino), ci ha mandati, ci ha mandato, mandati in germania, trasferta',
  a1: 'a1, modulo a1, certificato a1, modello a1',
  'agency-fee':
    'commission*, provvigion*, tassa di agenzia, tariffa per il posto, intermediari*, pagare … (per il lavoro|per il posto|agenzia|per lavorare|per un lavoro), pagato … (agenzia|per il lavoro|per il posto), anticipo … (lavoro|agenzia|posto), caparra … lavoro, soldi per (il posto|il lavoro|un lavoro|il contratto), (chied*|vuole|vogliono) … (euro|soldi) … (lavoro|posto|contratto|collocamento), spese di collocamento, mediatore, caporal*, intermediario, caparra, anticipo, tassa, (chied*|vuole|vogliono|pretend*) … (euro|eur|soldi) … (per trovarmi|trovarmi|per farmi|per mandarmi|lavoro|posto|contratto)',
  'live-in':
    'badant*, assistenza anziani, assisto un anziano, assisto un anziana, anzian*, convivente, 24 ore, 24 su 24, h24, 24h, nonna, nonno, signora anziana, vivo in casa con, vivo dalla famiglia, assistit*, live in, betreuung*, accudi*, assist* una signora, anziane, dalle anziane, vecchiett*',
  night:
    'notte, notti, notturn*, di notte, reperibil*, bereitschaft*, mi alzo di notte, mi sveglio di notte, guardia, la sera, di sera, ubriaco la sera, ogni sera, tutte le sere',
  'health-insurance':
    'assicurazione sanitaria, assicurazione malattia, cassa malattia, casse malattia, mutua, krankenkass*, aok, barmer, tessera sanitaria, team, assicurat*, non assicurat*, assicurazion*, cassa malati, ti assicura, ospedale è pagato, sei coperto',
  'child-benefit':
    'assegni familiari, assegno familiare, assegno per i figli, assegni per i figli, kindergeld*, kinder geld, familienkasse*, soldi per i figli, soldi per i bambini, assegno unico, contributo figli, bonus figli, per i figli, per i bambini, per il figlio, dei figli, per i ragazzi',
  'basic-income':
    'reddito di (cittadinanza|base), sussidi*, bürgergeld*, burgergeld*, jobcenter*, job center*, aiuti sociali, aiuto sociale, assistenza sociale, hartz*, sociale, grundsicherung*, prestazioni sociali, aiuti dello stato, sussidio, il sussidio, dallo stato, stato tedesco, lo stato, aiuti, aiuto dallo',
  'unemployment-benefit':
    'disoccupazione, indennità di disoccupazione, sussidio di disoccupazione, arbeitslosengeld*, alg 1, alg1, naspi, disoccupat*',
  'job-seeker':
    'iscri* … (disoccupazione|arbeitsamt*|agentur*|collocamento|disoccupat*|ufficio), registr* … (disoccupat*|arbeitsamt*|agentur*|ufficio del lavoro|in cerca), ufficio del lavoro, ufficio di collocamento, collocamento, arbeitsamt*, arbeitsagentur*, agentur für arbeit, in cerca di lavoro, arbeitssuchend*, segnal* … disoccup*, annunci* … arbeitsamt*, ufficio, arbeitsamt, ti iscrivi, dove devo iscrivermi, iscrivermi, iscrivere … (arbeitsagentur|disoccupazione|collocamento), iscrizione alla disoccupazione',
  block:
    'sperrzeit*, blocco … (disoccupazione|sussidio|settimane), bloccat* … (disoccupazione|sussidio), bloccano, sospension* … (disoccupazione|sussidio), 12 settimane, dodici settimane, sanzion*, perdo la disoccupazione, perdi la disoccupazione, mi tolgono la disoccupazione, penalità del',
  export:
    'u2, modello u2, pd u2, portare … disoccupazione … (italia|estero|con me), disoccupazione … (in italia|all estero|altro paese|torno), esport* la disoccupazione, trasferire … disoccupazione',
  objection:
    'ricorso, ricorsi, opposizion*, widerspruch*, oppormi, fare ricorso, contestare la decisione, obiezion*, reclam*, appello, impugn*, oppos*',
  authority:
    'jobcenter*, job center*, familienkasse*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, agenzia delle entrate, ufficio stranieri, ausländerbehörde, comune, ufficio*, cassa malattia, krankenkass*, aok, autorità, ente, enti, inps, dogana, zoll, rentenversicherung*, sozialamt*, agentur',
  decision:
    'decision*, rifiut*, respint*, bescheid*, ablehnung*, rigett*, lettera da*, lettera del, lettera dell*, restituire, rimborso di, rimborsare, comunicazione da, negat*, provvedimento, mi hanno detto di no, diniego, ha detto no a, hanno detto no a, non approvat*, non accolt*',
  registration:
    'residenza, anmeldung*, iscrizione anagrafica, anagrafe, registr* … (comune|indirizzo|residenza), registrazione, bürgeramt*, meldebescheinigung*, wohnungsgeber*, conferma del padrone di casa, dichiarazione del proprietario, domicilio, prendere la residenza, iscriversi al comune, iscrizione all anagrafe, dichiarazione di residenza, iscrivermi in comune, iscriversi in comune, iscrizione in comune',
  address:
    'indirizz*, residenza, anmeldung*, domicilio, iscrizione anagrafica, iscrivermi in comune, iscriversi in comune, dopo il trasloco, iscrizione in comune, cambio di residenza',
  'buy-sell': 'compr*, vend*, acquist*, a pagamento, in vendita',
  stay: 'permesso di soggiorno, diritto di soggiorno, soggiorn*, libera circolazione, libertà di circolazione, visto, restare in germania, rimanere in germania, stare in germania, freizügigkeit*, permesso di lavoro, carta di soggiorno, cittadino ue, cittadini ue',
  deport:
    'espuls*, espell*, deport*, rimand* (a casa|in italia|indietro), cacciat* dalla germania, mandati via dalla germania, ti mandano via dalla germania, perdi il diritto di soggiorno, rimpatri*, ti rispediscono, buttano fuori dal paese',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklasse*, codice fiscale, classe fiscale, classe di imposta, classe 6, classe 1, numero fiscale, id fiscale, identificativo fiscale',
  tax: 'tass*, impost*, dichiarazione dei redditi, steuer*, finanzamt*, rimborso delle tasse, dichiarazione fiscale, irpef, trattenute fiscali',
  commuting:
    'pendolar*, spese di viaggio, chilometri, km per andare, tragitto casa, doppia residenza, doppia casa, seconda casa, due affitti, doppio domicilio, pendlerpauschale, doppelte haushaltsführung',
  recognition:
    'riconosc*, riconosciment*, diploma, diplomi, laurea, qualific*, anerkennung*, titolo di studio, titoli, equipollenz*, professione, abilitazione',
  discrimination:
    'discrimin*, razzis*, perché sono (italian*|stranier*|donna|incinta|rumen*|rom|nero|nera|del sud), in quanto (italian*|stranier*|donna), insult*, non affittano a (italiani|stranieri), niente stranieri, niente italiani, trattat* (peggio|diversamente|male perché), disparità, perché (sono|porto|ho) … (italian*|donna|velo|stranier*|ner*|musulman*|incinta|troppo vecch*|rom), per (il colore|la religione|l età|l accento|la nazionalità|le origini), scartat* … (incinta|velo|straniera|straniero|età|accento|nero|nera|gay|disabile), mi hanno scartat* perché, non mi hanno presa perché, non mi hanno preso perché',
  union: 'sindacat*, sciopero, scioper*, gewerkschaft*, verdi, ig bau, ig metall, ngg, dgb, sindacal*',
  lodging:
    'stanza, stanze, camera, camere, alloggi*, appartament*, casa del datore, affitto, affitti, container, baracca, dormitori*, ostello, posto letto, caparra, vitto, unterkunft, monolocale, pensione, wohnheim, casa del capo, chiede di affitto',
  evict:
    'sfratt*, lasciare (la stanza|la camera|l alloggio|l appartamento|la casa), uscire (dalla stanza|dall alloggio|dall appartamento|dalla casa), lasci (la stanza|l alloggio|la camera), liberare (la stanza|l alloggio|la camera|l appartamento), fuori (di casa|dall alloggio|dalla stanza|dall appartamento|dalla casa), cambiato la serratura, cambiare la serratura, buttat* fuori (di casa|dall alloggio|dalla stanza|dall appartamento), cacciat* (di casa|dall alloggio|dalla stanza|dall appartamento), perdo (l alloggio|la stanza|la casa), perdi (l alloggio|la stanza|la casa), sgombrare, in strada, per strada, fai le valigie',
  advice:
    'consulenz*, consultori*, sportello, aiuto gratuito, avvocato, avvocati, faire mobilität, patronato, chi può aiutarmi, chi mi può aiutare, dove posso chiedere aiuto, a chi mi rivolgo, a chi rivolgermi, consulente, beratung*, centro di consulenza, assistenza legale, consigli legali, (guarda|controlla|legge|guardano) … contratto … (gratis|gratuit*), (gratis|gratuit*) … contratto',
  customs:
    'dogana, zoll*, fks, ispettorato, ispezion*, controll*, denunciare (il capo|la ditta|il datore), segnal* (il capo|la ditta|il datore), guardia di finanza',
  'hand-in': '(mandare|mando|inviare|invio|consegnare|portare|dare) … (capo|datore|ditta|azienda|titolare), cosa devo mandare, cosa mando',
};
