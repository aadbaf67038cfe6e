import type { Language } from '@streetlight/domain';

/** A question as people type it, with the snippets that would be a right first answer; none where the search must abstain. */
export interface SampleQuestion {
  language: Language;
  expected: readonly string[];
  text: string;
}

/** Short names of the first snippets, to keep the lines below readable. */
const keys: Record<string, readonly string[]> = {
  court: ['three-week-deadline'],
  paper: ['dismissal-needs-paper'],
  probation: ['probation-notice'],
  wage: ['minimum-wage'],
  sick: ['sick-pay'],
  minijob: ['minijob-rights'],
  register: ['work-before-registration'],
  last: ['last-wage'],
  unpaid: ['unpaid-wages'],
  live: ['live-in-care'],
  advice: ['free-advice'],
  agreement: ['termination-agreement'],
  child: ['child-benefit'],
  degree: ['recognition'],
  owed: ['unpaid-wages', 'last-wage'],
  none: [],
};

const questions = (language: Language, lines: string): SampleQuestion[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', text = ''] = line.trim().split(/\s*\|\s*/);
      return { language, expected: keys[name] ?? [], text };
    });

/** Short, noisy, without diacritics, romanised, mixed with German; a third of them has no answer among the first snippets. */
export const sampleQuestions: readonly SampleQuestion[] = [
  ...questions(
    'ro',
    `court | buna ziua am primit kundigung pe hartie acum 10 zile pana cand pot sa merg la tribunal
    court | cat timp am sa contest concedierea
    paper | seful mi-a scris pe whatsapp ca nu mai vin de maine, e valabil?
    probation | sunt in Probezeit de 2 luni, cu cate zile inainte trebuie sa ma anunte daca ma da afara
    wage | care e salariul minim pe ora anul asta in germania
    wage | ma plateste cu 10 euro pe ora la cules de capsuni, e legal?
    sick | sunt bolnav de o saptamana, mai primesc salariu de la firma?
    minijob | am minijob la curatenie, am dreptul la concediu platit?
    register | pot incepe lucrul fara anmeldung sau trebuie intai adresa
    last | am plecat de la firma si patronul nu vrea sa-mi dea ultimul salariu ca i-am pierdut cheia
    unpaid | nu mi-a platit salariul de doua luni ce fac
    live | ingrijesc o batrana 24 de ore, noaptea ma scoala de 5 ori, nu mi se plateste
    advice | unde gasesc consiliere gratuita in limba romana pentru probleme la munca
    agreement | vor sa semnez un Aufhebungsvertrag azi, sa semnez?
    none | stie cineva unde pot schimba permisul auto romanesc
    child | cat e alocatia pentru copii si cum o cer
    none | caut camera de inchiriat in Stuttgart
    none | cine merge in Romania vinerea asta, am un colet
    none | ce acte imi trebuie pentru pasaport la consulat`,
  ),
  ...questions(
    'pl',
    `court | dostalem wypowiedzenie na papierze tydzien temu, do kiedy moge isc do sadu pracy
    court | ile mam czasu na odwolanie od zwolnienia
    paper | szef napisal mi sms ze jestem zwolniony, czy to wazne
    probation | jestem na okresie próbnym, ile wynosi wypowiedzenie?
    wage | jaka jest teraz stawka minimalna za godzine w niemczech
    wage | placa mi 9 euro na magazynie czy tak wolno
    sick | mam l4 drugi tydzien kto mi placi pracodawca czy Krankenkasse
    minijob | czy na minijobie nalezy mi sie urlop
    register | czy moge zaczac prace bez meldunku
    last | zwolnilem sie a szef nie chce wyplacic ostatniej wyplaty bo mowi ze zniszczylem narzedzia
    unpaid | firma od miesiaca nie placi, co robic
    live | opieka nad seniorem 24h, wstaje w nocy, czy za noce tez mi placa
    advice | szukam bezplatnej porady po polsku w sprawie pracy
    agreement | kadrowa kaze podpisac porozumienie stron (Aufhebungsvertrag), podpisywac?
    none | gdzie kupie tanie opony w Dortmundzie
    child | ile wynosi kindergeld na drugie dziecko
    none | kto poleci dobrego dentyste polaka w Berlinie
    none | jak przerejestrowac auto na niemieckie tablice
    none | czy ktos jedzie do Wroclawia w sobote`,
  ),
  ...questions(
    'bg',
    `court | дадоха ми кюндигунг на хартия преди 12 дни, имам ли още време за съд
    court | poluchih kundigung predi sedmica do koga moga da obzhalvam
    paper | шефът ми писа по вайбър че съм уволнен, валидно ли е така
    probation | в изпитателен срок съм, колко дни предизвестие трябва да ми дадат
    probation | v probezeit sym, 6efa kaza ot utre da ne idvam, kolko predizvestie trqbva
    wage | каква е минималната заплата на час сега
    sick | bolna sym ot 3 sedmici, koi mi plashta zaplatata
    minijob | на миниджоб съм, полага ли ми се платен отпуск
    register | мога ли да почна работа без адресна регистрация
    register | moje li da rabotq bez anmeldung
    last | напуснах и шефът не ми дава последната заплата, казва че съм счупил машина
    unpaid | ne sa mi platili zaplata ot dva meseca kakvo da pravq
    live | гледам баба денонощно, нощем ставам по 4 пъти, плаща ли се нощта
    advice | къде има безплатна консултация на български за работа
    agreement | карат ме да подпиша Aufhebungsvertrag, да подпиша ли
    none | някой знае ли къде се сменя шофьорска книжка
    child | колко са детските в германия и как се кандидатства
    none | търся квартира в Хановер
    none | prodavam golf 4 v dobro systoqnie
    none | koga ima polet za Sofia ot Dortmund`,
  ),
  ...questions(
    'it',
    `court | ho ricevuto la kündigung cartacea 15 giorni fa, quanto tempo ho per fare ricorso
    court | entro quando devo andare al tribunale del lavoro dopo il licenziamento
    paper | il capo mi ha licenziato con un messaggio whatsapp, vale?
    probation | sono in prova da un mese, quanto preavviso mi devono dare
    wage | quanto e la paga minima oraria in germania adesso
    sick | sono in malattia da 10 giorni il datore di lavoro mi deve pagare lo stesso?
    minijob | con un minijob ho diritto alle ferie
    register | posso lavorare senza anmeldung?
    last | mi sono licenziato e il ristorante non mi paga l'ultimo stipendio dice che ho rotto i bicchieri
    unpaid | sono due mesi che non mi pagano, cosa posso fare
    live | faccio la badante 24 ore su 24, la notte mi devono pagare?
    advice | dove trovo consulenza gratis in italiano sul lavoro
    agreement | mi vogliono far firmare un aufhebungsvertrag, che faccio?
    none | come si converte la patente italiana
    child | quanto danno di kindergeld per due figli
    none | cerco stanza a Monaco zona centro
    none | qualcuno conosce un bravo meccanico a Colonia
    none | a che ora chiude il consolato di Francoforte`,
  ),
  ...questions(
    'es',
    `court | me dieron la kundigung por escrito hace 2 semanas, cuanto plazo tengo para demandar
    court | plazo para reclamar un despido en el juzgado
    paper | mi jefe me despidió por whatsapp ¿es válido?
    probation | estoy en periodo de prueba, cuantos dias de preaviso me tienen que dar
    wage | cual es el salario minimo por hora en alemania
    sick | estoy de baja desde hace una semana quien me paga
    minijob | tengo un minijob de limpieza, me corresponden vacaciones?
    register | se puede trabajar sin anmeldung
    last | deje el trabajo y no me quieren pagar el ultimo sueldo porque perdi las llaves
    unpaid | llevo dos meses sin cobrar que hago
    live | cuido a una señora mayor interna, de noche me levanto 3 veces, ¿se paga la noche?
    advice | asesoría gratuita en español para problemas laborales?
    agreement | quieren que firme un Aufhebungsvertrag hoy mismo, lo firmo?
    none | donde puedo canjear el carnet de conducir
    child | cuanto es el kindergeld por hijo
    none | busco habitacion en Berlin hasta 500 euros
    none | alguien sabe donde venden yerba mate
    degree | como convalido el titulo de enfermeria`,
  ),
  ...questions(
    'hu',
    `court | 2 hete kaptam papíron a felmondást, meddig mehetek bíróságra
    court | mennyi időm van megtámadni a kirúgást
    paper | a főnök sms-ben kirúgott, érvényes ez?
    probation | probaido alatt mennyi a felmondasi ido
    wage | mennyi most a minimálbér németországban órabérben
    sick | beteg vagyok masfel hete, fizet a ceg?
    minijob | minijobban jár szabadság?
    register | dolgozhatok bejelentett lakcim nelkul?
    last | felmondtam es nem akarja kifizetni az utolso beremet mert elvesztettem a kulcsot
    unpaid | ket honapja nem kaptam fizetest mit tehetek
    live | idősgondozó vagyok bentlakással, éjjel is kelek, jár érte pénz?
    advice | hol van ingyenes magyar nyelvű tanácsadás munkaügyben
    agreement | alá akarják íratni velem az Aufhebungsvertragot, aláírjam?
    none | hol lehet jogositvanyt cserelni
    child | mennyi a családi pótlék egy gyerekre
    none | kiado szoba Nurnbergben erdekelne
    none | ki megy haza a hetvegen Szegedre
    none | melyik internet szolgáltatót ajánljátok`,
  ),
  ...questions(
    'hr',
    `court | dobio sam otkaz na papiru prije 2 tjedna, do kada mogu na sud
    court | koliki je rok za tuzbu protiv otkaza
    paper | gazda mi je poslao otkaz preko vibera, jel to vrijedi
    probation | na probnom radu sam, koliki je otkazni rok
    wage | kolika je minimalna satnica u njemackoj
    sick | na bolovanju sam 2 tjedna, tko mi placa
    minijob | imam minijob, imam li pravo na godisnji
    register | mogu li raditi bez prijave boravista
    last | otisao sam iz firme i ne daju mi zadnju placu, kazu da sam razbio alat
    unpaid | nisam dobio placu vec dva mjeseca sto da radim
    live | njegujem staru gospodju 24 sata, po noci se dizem, placa li se to
    advice | gdje ima besplatno savjetovanje na hrvatskom za radnike
    agreement | traze da potpisem Aufhebungsvertrag, da potpisem?
    none | gdje mogu zamijeniti vozacku dozvolu
    child | koliki je djecji doplatak
    none | trazim stan u Frankfurtu
    none | ide li tko za Zagreb u petak
    none | preporuka za dobrog zubara u Munchenu`,
  ),
  ...questions(
    'el',
    `court | πήρα kündigung σε χαρτί πριν 10 μέρες, μέχρι πότε μπορώ να πάω δικαστήριο
    court | mexri pote mporw na kanw mhnysh gia thn apolysh
    paper | το αφεντικό με έδιωξε με μήνυμα στο whatsapp, ισχύει;
    paper | me dioxan me minima sto viber isxiei?
    probation | είμαι σε δοκιμαστική περίοδο, πόση προειδοποίηση πρέπει να μου δώσουν
    wage | ποσο ειναι ο κατωτατος μισθος την ωρα
    sick | eimai arrostos mia vdomada poios me plironei
    minijob | με minijob δικαιούμαι άδεια;
    register | mporw na doulepsw xwris anmeldung
    last | έφυγα από τη δουλειά και δεν μου δίνει τον τελευταίο μισθό γιατί έχασα το κλειδί
    unpaid | den me exoun plirosei dyo mines ti na kano
    live | προσέχω μια γιαγιά εσωτερική 24 ώρες, τη νύχτα σηκώνομαι, πληρώνεται;
    advice | που υπάρχει δωρεάν συμβουλή στα ελληνικά για εργασιακά
    agreement | θέλουν να υπογράψω Aufhebungsvertrag, να το υπογράψω;
    none | pou allazw to diploma odhghshs
    child | πόσο είναι το kindergeld για δύο παιδιά
    none | ψάχνω σπίτι στο Ντίσελντορφ
    none | ξέρει κανείς καλό ελληνικό εστιατόριο στο Μόναχο
    none | poso kanei to eisitirio gia thessaloniki`,
  ),
  ...questions(
    'en',
    `court | got a kündigung on paper 16 days ago, how long do i have to go to court
    court | deadline to sue against dismissal
    paper | my boss fired me over whatsapp, is that even valid
    probation | im in probation, how much notice do they have to give me
    wage | what is the minimum hourly pay in germany right now
    sick | been sick for a week do i still get paid
    minijob | do minijobbers get paid holiday
    register | can i start work without anmeldung
    last | i left the job and they wont pay my last salary because i lost the key
    unpaid | no wages for two months what can i do
    live | i look after an old lady 24 hours, up at night all the time, do they have to pay the nights
    advice | where can i get free advice about my job in my language
    agreement | they want me to sign an Aufhebungsvertrag today should i
    none | how do i exchange my driving licence
    child | how much is child benefit for two kids
    none | looking for a room in Leipzig
    none | anyone selling a bike
    none | best sim card for germany?`,
  ),
  ...questions(
    'fr',
    `court | j'ai recu ma kündigung par courrier il y a 2 semaines, combien de temps pour aller au tribunal
    court | delai pour contester un licenciement
    paper | mon patron m'a viré par whatsapp c'est valable ?
    probation | je suis en periode d'essai, quel preavis doivent ils me donner
    wage | c'est combien le salaire minimum de l'heure en allemagne
    sick | je suis malade depuis une semaine est ce que je suis paye
    minijob | en minijob on a droit aux congés ?
    register | je peux travailler sans anmeldung
    last | j'ai demissionne et il garde mon dernier salaire parce que j'ai perdu la cle
    unpaid | deux mois sans salaire que faire
    live | je garde une vieille dame 24h sur 24, la nuit je me leve, c'est payé ?
    advice | où trouver un conseil gratuit en français pour le travail
    agreement | ils veulent que je signe un Aufhebungsvertrag, je signe ?
    none | comment echanger mon permis de conduire
    child | combien de kindergeld pour un enfant
    none | cherche chambre a Francfort
    none | qui connait un bon medecin francophone a Hambourg
    none | a quelle heure ouvre la prefecture`,
  ),
  ...questions(
    'de',
    `court | hab die kündigung vor 2 wochen bekommen, wie lange kann ich noch klagen
    paper | chef hat per whatsapp gekündigt gilt das
    probation | wie lang ist die kündigungsfrist in der probezeit
    wage | wie hoch ist der mindestlohn
    sick | bin krank geschrieben, bekomme ich lohn weiter
    minijob | hab ich im minijob anspruch auf urlaub
    register | darf ich ohne anmeldung arbeiten
    last | chef behält meinen letzten lohn ein wegen kaputtem werkzeug
    unpaid | lohn kommt seit zwei monaten nicht
    live | betreue oma rund um die uhr, muss die nacht bezahlt werden
    advice | wo gibt es kostenlose beratung für arbeiter aus der eu
    agreement | soll aufhebungsvertrag unterschreiben, was passiert dann
    child | wie hoch ist das kindergeld
    none | wo kann ich meinen führerschein umschreiben
    none | suche wohnung in köln
    none | verkaufe waschmaschine 50 euro`,
  ),
];
