import type { Cues, TopicConcept } from '../concepts.js';

export const ro: Cues<TopicConcept> = {
  contract: 'contract*, carte de munca, contractul, intelegere, acord',
  oral: 'verbal*, oral, telefonic, la telefon, prin telefon, din gura, din vorba, doar mi-a zis, doar mi-a spus, doar ne-a zis, mi-a zis in fata, mi-au spus in fata, fara hartie, fara nicio hartie, pe cuvant, cuvant dat, m-a sunat, ne-a sunat, mi-a spus sa nu mai vin, mi-a zis sa nu mai vin, sa nu mai vin, sa nu mai vii, din vorbe, vorba, intelegere verbala, (nimic|nicio hartie) (scris|in scris|pe hartie), fara nimic scris, (scris|zis|spus|anuntat) … (whatsapp|whats app|wapp|mesaj|messenger|sms|telegram), (anuntat|anuntata|concediat|concediata) (la telefon|prin telefon|verbal)',
  paper:
    'in scris, scris*, pe hartie, hartie, hartia, hartii, scrisoare*, plic*, prin posta, posta, cutia postala, cutie postala, semnat*, semnatura*, recomandat*, pe foaie, foaie, din cutia postala',
  'fixed-term':
    'determinat*, nedeterminat*, contract … (expira|se termina|se incheie), perioada determinata, prelungi*, prelungesc, prelungit*, contract temporar, contract pe (un an|doi ani|6 luni|3 luni|durata), pe termen limitat, (nu|n) … (prelungeste|prelungesc|prelungit|reinnoieste|reinnoiesc), nu-mi (prelungesc|prelungeste|mai prelungesc), fara prelungire, contract pe perioada determinata, contract* … (se gata|gata|se opreste|nu continua), (expira|se termina|se incheie|se gata) … contract*, nu mai am contract dup*, fara contract nou, nu urmeaza altul',
  'on-call':
    'la chemare, la apel, la cerere, ma cheama cand, ne cheama cand, ma cheama doar, fara ore fixe, ore fixe, nu am ore garantate, ore garantate, zero ore, ma trimite acasa, ne trimite acasa, cand are nevoie, cand e de lucru, anuleaza tura, anuleaza turele',
  'self-employed':
    'gewerbe, independent*, pfa, pe cont propriu, fals independent*, liber profesionist, facturez, factura, facturi, firma proprie, firma mea, patron propriu, propriul patron, propriul sef, subcontract',
  papers: 'pasaport*, buletin*, carte de identitate, actele, acte, documentele, cartea de identitate, act de identitate',
  employer:
    'sef*, patron*, angajator*, firma, firmei, companie*, chef*, boss*, ferma, fermier*, maistru*, vorarbeiter*, proprietar*, administrator*, agentia',
  work: 'munc*, lucr*, job*, serviciu*, santier*, angaja*, tura, ture, schimb*, coleg*, meserie',
  wage: 'salari*, leafa, bani, banii, plat*, plati*, castig*, euro, net, brut, remuner*, lefuri',
  'minimum-wage':
    'salari* minim*, minim pe economie, minimul pe economie, plata minima, tarif minim, minimul pe ora, minim pe ora, minimum pe ora, minimul legal, salariul de baza minim',
  unpaid:
    'neplatit*, nu m-a platit, nu m-au platit, nu ne-a platit, nu ne-au platit, nu imi plateste, nu-mi plateste, nu ne plateste, nu ne platesc, nu ma plateste, nu imi da banii, nu mi-a dat (banii|salariul|leafa), nu mi-au dat (banii|salariul|leafa), nu ne-a dat (banii|salariul|salariile), nu ne-au dat (banii|salariul|salariile), nu am primit (banii|salariul|leafa|niciun|nici un|bani|plata), nu am luat (banii|salariul), n-am primit (banii|salariul|leafa|bani), n-am luat (banii|salariul), salari* … (intarziat|intarzie|restant|nu a venit|n-a venit|nu a intrat|n-a intrat), imi datoreaza, ne datoreaza, restante salariale, restanta, fara bani de, fara salariu, nu vrea sa (ma|ne|imi) plateasca, refuza sa (ma|ne|imi) plateasca, tot amana plata, ma amana cu banii, nu intra salariul, inca nu a intrat, nu au intrat banii, nu mi-au intrat banii, nu mi a intrat, fara salariu de, (luna|luni) … (neplatit*|fara bani|fara salariu), nu am primit (salariul|banii|leafa), n-am primit (salariul|banii|leafa), nu am vazut un ban, n-am vazut un ban, nu am vazut niciun ban, n am vazut niciun ban, n am vazut un ban, nu am luat un ban, n-am luat un ban, nu mi-a dat un ban, nu mi a dat un ban, nu mi-au dat un ban, nu ne-a dat un ban, nu ne-au dat niciun ban, nu mi-a platit, nu mi-au platit, nu mi a platit, nu mi au platit, nu ne a platit, nu ne au platit, nu m a platit, nu m au platit, nu ne-a dat bani, nu mi-a dat bani, nu mi a dat salariul, nu mi au dat salariul, mi-au ramas datori, mi-a ramas dator, ne-a ramas dator, au ramas datori, imi mai datoreaza, imi e dator, ne e dator, sunt datori cu, nu mi-a virat, nu mi-au virat, nu mi au virat, nu ne-au virat, nu a virat, n-a virat, nu au intrat, n-au intrat banii, salariul nu a intrat, salariul n-a intrat, nici un salariu, niciun salariu, neplata, fara plata de, tot amana, ma tot amana, ma duce cu vorba, ne duce cu vorba, ma minte ca plateste, refuza plata, refuza sa plateasca, nu vrea sa plateasca, nu vor sa plateasca, nu ne-au mai platit, nu m-au mai platit, nu ma mai plateste, bani neprimiti, salarii restante, salariu restant, mi-au virat, mi-au dat banii pana la urma, nu m-o platit, nu ne-o platit, (disparut|fugit|plecat|sters) cu (salari*|banii|plata), (disparut|fugit|plecat) … cu banii',
  'last-wage':
    'ultim* (salari*|leafa|luna|plata|bani|salar|luni), salariul final, ultimul meu salariu, ultima mea luna, banii pe ultima luna, pe luna aia, luna respectiva, banii pe luna',
  keep: 'retin*, opri*, opresc, retinut*, pastr*, tine banii, imi tine banii, nu da banii, sa nu dea, blocheaza, confisc*, tin banii, tina banii, nu iti mai da, nu-ti mai da, nu mai da',
  deduct:
    'deduc*, scade* … din (salariu|leafa|bani|plata), scad* din, scazut*, taie din (salariu|leafa|bani), mi-a taiat, mi-au taiat, ne-a taiat, ne taie, imi taie, retine* din (salariu|leafa|bani|plata), oprit* din (salariu|leafa|bani), opreste … din (salariu|leafa|bani), opreasca … din (salariu|leafa), imi opreste, mi-a oprit, mi-au oprit, mi-a luat din (salariu|leafa), ia din salariu, luat din salariu, din salariu imi, retineri, scazaminte, dat jos din salariu, imi ia … (cazare|chirie|transport), din leafa, din salariu, iti ia, iti taie, pune la plata, scade, orice suma din, (taie|opreste|scade|retine|trage) … (euro|bani|salariu|leafa), ne trage din, (iti|iti pot|pot|poate) … lua din salariu, lua din salariu, lua din leafa, iau din salariu, iau din leafa, tai din salariu, taie din bani, retin din salariu, opresc din salariu, oprite din salariu, retinut din salariu, retinuti din salariu, imi opresc, ne opreste, ne opresc, mi-au retinut, mi-a retinut, mi au retinut, mi a retinut, mi-au tras, mi-a tras, mi-au scazut, mi-a scazut, imi scade, imi scad, imi retin, imi retine, ne retin, ne retine, din banii mei, amenda din salariu',
  fine: 'amend*, penaliz*, penalitat*, pedeaps*, sanctiune baneasca',
  damage:
    'paguba*, dauna*, stricat*, spart*, stric, am pierdut cheia, pierdut cheia, pierzi cheia, pierzi cheile, cheia, cheile, zgariat*, lovit masina, avaria*, sa platesc (masina|geamul|scula|sculele), deterior*, zgarie*, zgariem, zgarietur*, stric*, bus*, sparg*',
  overtime:
    'ore suplimentare, ora suplimentara, orele suplimentare, orelor suplimentare, ore in plus, orele in plus, peste program, ore extra, suplimentar*, supra ore, toate orele, oricate ore, stai cat e nevoie, bani in plus, imi trece 40, trece doar 40, diferenta de ore, imi trece mai putin, ore netrecute',
  payslip:
    'fluturas*, fisa de salariu, foaie de salariu, fluturasul de salariu, fise de salariu, lohnabrechnung, stat de plata, abrechnung, hartia cu salariul, fluturasul, lohnabrechnung*, clasa 6, adeverinta de salariu, lohnzettel, abrechnung*',
  'hours-record':
    'pontaj*, foaie de prezenta, evidenta orelor, orele notate, imi notez orele, noteaza orele, scriu orele, scris orele, orele lucrate … (notez|scris|trecut|treaca|trece), dovad* … or*, stundenzettel, foaia cu orele, caiet cu orele, nu trece toate orele, mai putine ore',
  lapse:
    'prescri*, expira*, se pierde, se pierd, pierzi, termen de prescriptie, cat timp in urma, pana cand pot cere, mai pot cere, mai pot recupera, recuper* … (bani|salariu), acum … ani … (bani|salariu|plata), pierdut dreptul, (anul trecut|de anul trecut|mai vechi) … (bani|salariu|cer|recupera), (cer|recupera|reclama) … (anul trecut|bani vechi), e prea tarziu, prea tarziu',
  subcontractor:
    'subcontract*, subantrepren*, firma principala, antreprenor*, sub firma, subfirma, firma mare de la care, beneficiar*, werkvertrag',
  insolvent:
    'insolvent*, faliment*, falit*, a dat faliment, s-a inchis firma, firma s-a inchis, a disparut firma, a inchis firma, lichidare, (firma|firmei|patron*) … (a dat faliment|a intrat in insolventa|falit*), (inchis|inchisa) … (fabrica|firma|fabricii), fabrica s-a inchis, nu mai are de unde plati',
  sector:
    'firma de curatenie, curatenie in cladiri, menajera la firma, acoperis*, schela*, schelar*, zugrav*, vopsitor*, camin de batrani, azil*, azil de batrani, ingrijitor la azil, asistent* medical*, infirmier*, tarif de ramura, salariu minim pe ramura, curatenie',
  hourly: 'pe ora, la ora, euro ora, ora lucrata, e ora, lei ora, plata cu ora, cu ora',
  hours:
    'ore pe zi, ore pe saptamana, ore zilnic, program de lucru, programul, pauz*, timp de lucru, ore de munca, ore la rand, zile la rand, odihn*, zi libera, zile libere, ore intre ture, timp liber intre, 10 ore, 12 ore, 14 ore, zece ore, doisprezece ore, duminica, tura de noapte, ziua de 8 ore, ziua de opt ore, 8 ore, opt ore, ore lucrate, limita zilnica, limita pe zi, limita de ore, 8h, ziua de lucru, program de 8 ore, (6|7|sase|sapte) zile (din|pe) (7|sapte|saptamana), zi de zi fara pauza, fara zi libera, nicio zi libera, fara repaus, fara liber',
  leave:
    'concedi* de odihna, concediu, concediul, concediului, concedii, zile de concediu, vacant*, urlaub*, zile libere platite, liber platit, concediu platit, co, zile libere, zile libere pe an, cate zile libere, zilele libere',
  'leave-payout':
    'concediu* … (neefectuat|ramas|neluat|restant|nefolosit), zile … concediu … (ramase|neluate|nefolosite|ramas), concediul nefacut, concediul ramas, zilele ramase, zile ramase, resturlaub, plata concediului, concediu* … (platit la plecare|platesc|plateasca|in bani), concediul … (cand pleci|daca pleci|cand plec|cand am plecat|la plecare), zilele neluate, concediul neluat, nu ti-ai luat zilele, zile neluate, concediu neluat, (concediu|concediul|zilele) … (neluat*|ramas*|nefolosit*|neefectuat*)',
  sick: 'bolnav*, boala, imbolnavi*, medical*, doctor*, medic, spital*, operat*, operatie, febra, racit*, gripa, accidentat*, raceala, m-am imbolnavit, imbolnavit*, imbolnavesc, internat, internata, in spital',
  'sick-note':
    'concediu medical, concediul medical, certificat medical, adeverinta medicala, adeverinta de la doctor, krankmeldung, krankenschein, au schein, krankschreibung, hartie de la doctor, foaie de boala, trimis medicalul, anunt … bolnav, anunt … boala',
  'sick-pay':
    '(platit*|plata|plateste|platesc|plateasca|bani|banii|salariu*) … (boala|bolnav|bolnava|medical|medicalul), (boala|bolnav|bolnava|medical|medicalul|concediu medical|concediul medical) … (platit*|plata|plateste|platesc|bani|salariu*|se plateste|nu se plateste), krankengeld, lohnfortzahlung, indemnizatie de boala, boala platita, medical platit, ma plateste … (boala|medical*), medical … ma plateste, (boala|bolnav|bolnava|medical*) … (cine|plateste|platesc|platita|platite|bani|bonuri), stau in medical … (cine|cat), boala se plateste, boala nu se plateste, primesti boala, 70 la suta, krankengeld*, lohnfortzahlung*',
  pregnant: 'insarcinat*, gravid*, sarcina, sarcinii, maternitate*, mutterschutz, astept un copil, concediu de maternitate, bebe',
  accident:
    'accident de munca, accident la munca, accident la lucru, am cazut de pe, m-am ranit, accidentat la munca, accidentul de munca, accident',
  dismissal:
    'conced* afara, concedi(at|ata|ati|ate|aza|eze|eri|ere|erea|erii|ez|em), m-au concediat, m-a concediat, sa ma concedieze, te concediaza, da* afara, dat* afara, data afara, dau afara, dadut afara, dea afara, ma da afara, zboar* de la (munca|lucru), m-a zburat, m-au zburat, scos de la munca, demis, demisa, desfacut contractul, desfac* contractul, desfacerea contractului, rezili* contractul, incetarea contractului, incetare contract, licentia*, disponibiliz*, notificare de concediere, preaviz de concediere, m-a scos din firma, a renuntat la mine, nu mai am job, gata cu munca, sa nu mai vin la lucru, sa nu mai vin la munca, alung* de la munca, dat kundigung, concedia, dat afara, da afara, zbur*, concediez*, concediaz*, concediat*, concedieri*, concediere*, concediem, trimite acasa, trimit acasa, desfac* contract*, rezili*, mi-au dat demisia, mi-a dat demisia, mi au dat demisia, ne-au dat demisia, demisia de la (firma|sef|patron), hartia de concediere, scrisoare de concediere, m-a dat afara, m-au dat afara, ne-a dat afara, ne-au dat afara, m a dat afara, m au dat afara, dati afara, m-au scos, m-a pus pe liber, m-au pus pe liber, pus pe liber, pusi pe liber, m-au lasat pe drumuri fara munca, nu mai au nevoie de mine, nu mai are nevoie de mine, nu mai am ce cauta la munca, sa nu ma mai prezint, sa nu mai vin, sa nu mai venim, sa nu mai vii, mi-au taiat contractul, mi-au desfacut, mi-a desfacut, mi-au incetat, incetat contractul, incetarea, kundigung, kuendigung, kundigungu*, kuendigungu*, mi-au dat kundigung, preaviz de la sef, mi-au dat preaviz, mi-a dat preaviz, mi-au dat papucii, mi-a dat papucii, zburat din firma, zbori, te zboara, concediere, disponibilizat*',
  messenger:
    'whatsapp*, watsap*, whatsap*, wapp, sms*, mesaj*, email*, e mail*, mail, telegram*, messenger, pdf, vocal, poza cu, mesaj vocal, screenshot, un mesaj, prin mesaj, pe telefon un',
  notice:
    'preaviz*, kundigungsfrist, termen de preaviz, zile de preaviz, saptamani preaviz, saptamani de preaviz, sa anunt inainte, anunt … inainte, frist*, cat preaviz, cu cat timp inainte, cat timp inainte trebuie, trebuie sa ma anunte, sa ma anunte inainte, cu cate zile inainte',
  probation:
    'perioad* de proba, proba, perioada proba, probezeit*, in proba, de proba, luna de proba, perioadei de proba, probatiune, probation, perioada de proba, primele luni, in primele luni, primele saptamani',
  'at-once':
    'fara preaviz, fara nici un preaviz, fara niciun preaviz, pe loc, imediat, de pe o zi pe alta, de azi pe maine, de la o zi la alta, instant, in aceeasi zi, aceeasi zi, pe moment, cand vrea, oricand vrea, oricand, fara frist, din prima, fristlos, fara termen, fara kundigungsfrist, zero preaviz, nu exista preaviz, nu ai preaviz, nu e preaviz, nicio zi de preaviz, fara nicio zi, de maine',
  sue: 'dau in judecata, dat in judecata, da in judecata, dea in judecata, contest*, plangere la tribunal, proces*, klage, actiune in instanta, sa ma apar, ataca* concedierea, judecata, in instanta, tribunal*, judecat* cu (firma|patron*|sef*), am dat in judecata, m-am judecat',
  'job-protection':
    'protectie impotriva concedierii, protejat impotriva, kundigungsschutz*, concediere abuziva, fara motiv, nici un motiv, niciun motiv, firma mica, firme mici, mai mult de (10|zece) (angajati|oameni|persoane), peste (10|zece) angajati, motivul concedierii, motiv de concediere, abuziv*',
  warning: 'avertisment*, avertizare*, abmahnung*, mustrare*, avertiz*',
  severance:
    'compensator*, compensati*, despagubi*, abfindung*, salarii compensatorii, bani de plecare, prima de concediere, indemnizatie de concediere, bani la concediere, pleci cu bani, bani la plecare, salariu pe fiecare an, (salariu|leafa|luna) … (fiecare an|an lucrat|ani lucrati), un salariu pe an',
  'termination-agreement':
    'aufhebungsvertrag*, acord* … (incetare|partilor|comun), acordul partilor, de comun acord, incetare de comun acord, contract de incetare, contract de desfacere, contract de reziliere, acord de incetare, sa semnez … (plecarea|incetarea|ca plec)',
  resign:
    'demisi*, imi dau demisia, dau demisia, dat demisia, demisionez, sa plec din firma, vreau sa plec, sa plec de la (firma|munca|job|lucru), plec eu, pleci de la (firma|munca), pleci mai devreme, daca pleci, cand pleci, renunt la job, parasesc firma, sa ies din contract, imi dau kundigung, sa dau kundigung, am dat kundigung, imi fac kundigung, dau eu kundigung, am plecat eu, am plecat de la, sa renunt la (munca|job), pleci singur, pleci fara, iti dai demisia, dai demisia, te lasi de, (scrie|scriu|fac|dau|redactez|trimit) … (demisi*|kundigung), vreau sa plec de la firma',
  court: 'tribunal*, instanta*, judecat*, judecator*, arbeitsgericht*, proces, procesul, curte, judecatorul, instanta, judecatori*',
  'works-council':
    'betriebsrat*, consiliul de intreprindere, comitetul de intreprindere, reprezentantii angajatilor, consiliul angajatilor, reprezentant* … angajati*',
  certificate:
    'recomandare*, referint*, arbeitszeugnis*, adeverinta de munca, adeverinta de la firma, adeverinta de la angajator, certificat de munca, zeugnis, actele de la firma, caracterizare, adeverinta de vechime',
  deadline:
    'termen*, cat timp am, cate zile am, pana cand, in cat timp, ultima zi, frist*, mai am timp, cum se calculeaza termenul, cum calculez, cade (duminica|sambata|in weekend), de cand curge, se numara',
  minijob: 'minijob*, mini job*, mini jobul*, minijobul*, minijobb*, 520 euro, 538 euro, 556 euro',
  'earnings-limit':
    'limita … minijob, minijob … (limita|cat pot|maxim|castiga), cat pot castiga … minijob, 603, 633, 556, 538, midijob*, limita de castig, peste limita, doua minijoburi, al doilea minijob, doua joburi mici, 2 minijob*, (cat|maxim|maximum) … (castig|castiga|lua|iau|primi|scot) … minijob, minijob … (limita|maxim|cat pot), (fac|castig|iau|scot|primesc|ajung|trec|depasesc) … minijob, minijob … (fac|castig|iau|scot|ajung|trec|depasesc|peste), (depasesc|trec|trec de|peste) (limita|plafon*), 520, 600 la minijob, 650 la minijob, 700 la minijob',
  pension: 'pensi*, rentenversicherung, contributia la pensie, scutire de pensie, rente',
  seasonal:
    'sezon*, sezonier*, capsun*, sparanghel*, la cules, cules*, recolt*, ferma, ferme, vie, vii, struguri, la camp, castraveti, varza, zilier*, mere',
  'temp-agency':
    'agentie de leasing, leasing, leiharbeit*, zeitarbeit*, agentie de munca temporara, munca temporara, agent de munca temporara, inchiriat la, imprumutat la, firma de leasing, prin agentie, agentia ma, agentia nu, agentia, agentie, agentiei, leihfirma*, zeitfirma*, agentie de munca, leasing*',
  'between-assignments':
    'intre (doua|2) (contracte|misiuni|locuri|firme|clienti|joburi), intre (misiuni|clienti|joburi|proiecte), fara client, nu are de lucru pentru, nu au de lucru pentru, nu are unde sa ma trimita, nu au unde, pana gasesc alt, pana imi gaseste, cand nu e de lucru, cand nu (are|au) de lucru, stau acasa pana, stai acasa, pauza intre, intre doua (firme|clienti|contracte|proiecte), cand n-are (client|lucru|treaba), cand nu are (client|lucru|treaba), nu are lucru pentru, doar cand lucrezi',
  meat: 'carne*, abator*, macelar*, fabrica de carne, porci, transare, tonnies, transator*, mezeluri',
  posted:
    'detas*, trimis de firma din, trimisi de firma din, contract romanesc, contract din romania, firma romaneasca, firma din romania, angajat in romania, angajati in romania, firma bulgareasca, firma poloneza, entsend*, salariu din romania, firme straine, firma straina, firme din strainatate, firma din (cluj|romania|bucuresti|iasi|timisoara|bulgaria|polonia), ne-a trimis cu a1, trimisi cu a1, m-a trimis in germania',
  a1: 'a1, formular a1, formularul a1, certificat a1',
  'agency-fee':
    'comision*, taxa de (plasare|intermediere|agentie|rezervare|angajare), bani pentru (job|loc de munca|contract|angajare), intermediar*, platesc … (loc de munca|agentie|job), (cere|cer|ceruta|cerut) … (euro|bani|lei) … (job|loc de munca|contract|munca|angajare|agentie), plata in avans, bani in avans, avans … (job|munca|agentie|contract), garantie … (job|loc de munca), plat* … (agentiei|agentia|agentie) … (euro|inainte|intai), (intai|inainte) … plat* … (agenti*|job), agent, avans, garantie, intermediarul, omului, (cere|cer|ceruta|cerut|vrea|vor|pretinde|ceara) … (euro|eur|lei|bani) … (sa ma|ca sa|pentru a|pt|pentru) … (trimita|angajeze|munca|job|loc|contract|plasare|plecare|drum), taxa de dosar, taxa de plecare, taxa de inscriere, comisionul, comision',
  'live-in':
    'ingrijire la domiciliu, ingrijire batrani, ingrijesc … (batrana|batran|batrani|bunica|bunic|doamna|domn), ingrijir* … (batran*|varstnic*|domiciliu), batrana, batranul, batranei, batranului, bunica, bunicul, bunici, badanta, ingrijitoare*, ingrijitor*, betreuung, betreuerin, stau in casa cu, locuiesc cu batrana, locuiesc la familie, 24 de ore, 24h, 24 din 24, 24 24, menajera interna, oma, opa, pacient*, badant*, ingrijesc, ingrijit, la batrani, la batrana, batran*, batrani',
  night:
    'noapt*, nopti, noptile, bereitschaft*, de garda, garda, stand by, standby, disponibil*, ma trezesc noaptea, non stop, nonstop, seara beat, vine beat, noaptea beat, beat seara',
  'health-insurance':
    'asigurare* de sanatate, asigurare* medicala, asigurat*, neasigurat*, card de sanatate, cardul de sanatate, krankenkasse*, casa de sanatate, casa de asigurari, aok, barmer, asigurarea, asigurare, asigurari, te asigura, spitalul, esti acoperit',
  'child-benefit':
    'alocati*, kindergeld*, kindergheld*, bani pentru copii, banii pentru copii, banii copiilor, bani de copii, familienkasse, bani pe copil, bani pe copii, pentru copii, pentru copil, de copii, pt copii',
  'basic-income':
    'ajutor social, ajutorul social, ajutoare sociale, venit minim, burgergeld*, jobcenter*, job center*, sozial*, asistenta sociala, bani de la stat, ajutor de la stat, beneficii sociale, grundsicherung*, social*, statul, de la stat, bani sociali, statul german, hartz, hartz iv, hartz4, niciun ajutor de la, ajutoare de la stat',
  'unemployment-benefit': 'somaj*, ajutor de somaj, indemnizati* de somaj, arbeitslosengeld*, alg 1, alg1, somer*',
  'job-seeker':
    'inscri* … (somaj|arbeitsamt|agentur|arbeitsagentur|munca), ma inscriu la (somaj|munca|arbeitsamt|agentia), anunt … (arbeitsamt|agentur|somaj|arbeitsagentur), arbeitssuchend*, arbeitsuchend*, arbeitsamt*, arbeitsagentur*, agentur fur arbeit, agentia de munca, agentia pentru munca, in cautare de munca, in cautarea unui loc de munca, ma anunt la, te anunti la, mergi la arbeitsamt, oficiul de munca, fortele de munca, la somaj, inscrii, anunti, (unde|cand|trebuie sa ma) … (inscriu|inregistrez|anunt), ma inscriu la somaj, inscriu ca somer',
  block:
    'sperrzeit*, sperre*, suspend* … (somaj*|bani|plata), blocat* … (somaj*|bani), blocheaza … somaj*, 12 saptamani, douasprezece saptamani, pierd somajul, imi taie somajul, fara somaj, sanctiun*, sanction*, perioada de blocare',
  export:
    'u2, formular u2, pd u2, somaj* … (romania|acasa|alta tara|strainatate|afara), export* somaj*, iau somajul, mut somajul, transfer* somaj*',
  objection:
    'contestati*, contest decizia, contest* … (decizi*|bescheid|hotarare*), widerspruch*, recurs, apel, obiectie, plangere impotriva, ataca* decizia, o atac, contest*, atac decizia, cum atac',
  authority:
    'jobcenter*, job center*, familienkasse*, arbeitsamt*, arbeitsagentur*, agentur fur arbeit, finant*, finanzamt*, casa de sanatate, krankenkasse*, primari*, auslanderbehorde*, autoritat*, oficiu*, casa de pensii, aok, institut*, zoll, sozialamt*, agentur',
  decision:
    'decizi*, hotarare*, respins*, refuz*, bescheid*, ablehnung*, scrisoare de la, instiintare*, sa dau banii inapoi, sa returnez, restitui*, raspuns negativ, mi-au respins, mi-a respins, notificare de la, imi resping, respingere, scrisoarea de la, a zis nu la, au zis nu la, nu mi-au aprobat, nu mi-a aprobat, neaprobat*',
  registration:
    'anmeldung*, anmeldun*, inregistrare* la primarie, inregistrare* adres*, inregistra* domicili*, buletin de adresa, flotant, domicili*, viza de flotant, wohnungsgeber*, bestatigung, burgeramt*, meldebescheinigung*, inregistrat la adresa, ma inregistrez la, anmelden, sa fac anmeldung, inregistrare, inregistrarea, adresa in germania, angemeldet, primarie, adresa, resedint*, buletin* de adresa, adresa de la primarie',
  address: 'adres*, anmeldung*, domiciliu*, resedint*, buletin de adresa, adresa oficiala',
  'buy-sell':
    'cumpar*, vand*, vinde*, vindem, de vanzare, contra cost, pe bani, fac anmeldung, facem anmeldung, ofer anmeldung, la pret, preturi',
  stay: 'drept de sedere, dreptul de sedere, permis de sedere, permis de rezidenta, rezident*, sedere*, libera circulatie, viza, sa stau in germania, sa raman in germania, freizugigkeit*, permis de munca, cetatean ue, cetateni ue, cat timp pot sta',
  deport:
    'expulz*, deport*, trimis* acasa, trimis* inapoi, te trimit* (acasa|inapoi), sa ma trimita (acasa|inapoi), dat afara din (germania|tara), dau afara din (germania|tara), da afara din (germania|tara), scos din tara, pierzi dreptul de sedere, abschieb*',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklasse*, numar fiscal, cod fiscal, id fiscal, clasa de impozit*, clasa fiscala, clasa 6, clasa sase, numar de identificare fiscala, clasa 1',
  tax: 'impozit*, taxe, declaratie fiscala, declaratia fiscala, declaratie de impozit, steuererklarung*, tax*, recuperare taxe, steuer*, finanzamt*',
  commuting:
    'navet*, cheltuieli de transport, drum* pana la munca, drumul la munca, dubla gospodarie, doua gospodarii, doua locuinte, chirie … acasa, a doua locuinta, kilometr*, km pana la munca, zborurile acasa, drumuri acasa, pendlerpauschale',
  recognition:
    'recunoas*, recunoscut*, diplom*, calific*, echival*, anerkennung*, bacalaureat*, profesi*, certificat de calificare, studii*, atestat',
  discrimination:
    'discrimin*, rasis*, pentru ca sunt (roman|romanca|strain|straina|femeie|insarcinata|rom|tigan), ca sunt (roman|romanca|strain|rom), injur*, jign*, tratat* (mai prost|diferit|inegal), nu inchiri* la (romani|straini), fara romani, fara straini, nu vor romani, diferent* intre nemti si, (fiindca|pentru ca|ca|deoarece) (sunt|port|am|vin) … (roman*|romanca|tigan*|batic|val|femeie|gravida|negru|musulman*|batran*|strain*), doar ca sunt (roman*|femeie|strain*), port batic, din cauza (culorii|religiei|varstei|originii|accentului|nationalitatii)',
  union: 'sindicat*, grev*, gewerkschaft*, verdi, ig bau, ig metall, dgb, sindical*',
  lodging:
    'camer*, cazar*, locuint*, apartament*, chiri*, baraca*, container*, gazda, caza*, casa firmei, cuier, pat, paturi, unterkunft, hotel muncitoresc, kaution, chirie, chiria, chirii, cazare, cazarea, camin, caminul, pensiune, patul, garsoniera, wohnheim, wg, monteurzimmer, locuinta de serviciu',
  evict:
    'dat* afara din (camera|casa|cazare|apartament|locuinta|cazarea), da* afara din (camera|casa|cazare|apartament|locuinta), evacu*, sa ies din (camera|casa|apartament|cazare), sa plec din (camera|casa|apartament|cazare|locuinta), iesi din (camera|casa|cazare|apartament|locuinta), elibera* (camera|casa|locuinta|apartamentul|cazarea), scos din (camera|casa|cazare|locuinta), schimbat yala, schimbat incuietoarea, pierzi (camera|cazarea|locuinta), pleci din (camera|casa|cazare|locuinta), pierd cazarea, parasi* (camera|locuinta|cazarea), afara din camera, pe strada, iti faci bagajul, bagajul',
  advice:
    'consilier*, consiliere, consultanta, centru de consiliere, ajutor gratuit, avocat gratuit, faire mobilitat, sfat gratuit, unde pot cere ajutor, cine ma poate ajuta, cine ne poate ajuta, cine ajuta, consultanta juridica, beratung*, beratungsstelle*, cui ma adresez, unde ma adresez, avocat, avocati, ajutor juridic, (se uita|verific*|citeste) … (gratis|gratuit) … contract*, (gratis|gratuit) … (contract*|consult*|sfat*), sa ma ajute gratis, ajute gratis, consiliere gratuita, consiliere in romana, cineva care sa ma ajute, asistenta gratuita',
  customs:
    'zoll*, vama, fks, inspectia muncii, itm, inspectie, control*, reclam* (seful|patronul|firma), sa reclam, sa-l reclam, sa denunt, denunt*, plangere',
  'hand-in': '(trimit|trimita|trimitem|dau|prezint|duc) … (patron*|sef*|firma|angajator*), ce trebuie sa trimit, ce trimit, cui trimit',
};
