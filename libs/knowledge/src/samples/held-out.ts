import type { Language } from '@streetlight/domain';
import type { SampleQuestion } from './questions.js';

const questions = (language: Language, lines: string): SampleQuestion[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', text = ''] = line.trim().split(/\s*\|\s*/);
      return { language, expected: expected === 'none' ? [] : expected.split('/'), text };
    });

/**
 * Questions the ranking was not fitted on. Where no expected snippet is held the search must abstain, so that the
 * same questions measure a small knowledge base and a complete one.
 */
export const heldOutQuestions: readonly SampleQuestion[] = [
  ...questions(
    'ro',
    `three-week-deadline | m-au dat afara cu scrisoare la inceputul lunii, e prea tarziu pt proces?
    three-week-deadline | in cate zile trebuie depusa plangerea la Arbeitsgericht
    dismissal-needs-paper | patronul m-a sunat si a zis gata esti concediat, trebuie hartie?
    probation-notice | perioada de proba, ma poate trimite acasa de pe azi pe maine?
    minimum-wage | cati euro pe ora trebuie sa dea minim un patron neamt
    sick-pay | concediu medical in prima luna de lucru, cine plateste
    minijob-rights | la 603 euro pe luna am si eu concediu si boala platita?
    work-before-registration | n-am inca adresa in germania, ma poate angaja?
    last-wage | mi-am dat demisia si imi retine banii pe ultima luna
    unpaid-wages | a trecut de 15 si tot nu am salariul pe cont, ce pot face legal
    live-in-care | badanta la batrani, stau si noaptea de veghe, cum se platesc orele
    free-advice | cine ma poate ajuta gratis cu contractul, nu stiu germana
    termination-agreement | sefa mi-a pus in fata o hartie ca plec de comun acord, ce risc
    child-benefit | primesc Kindergeld daca copilul e in romania
    basic-income | pot cere bürgergeld daca lucrez part time
    severance | am dreptul la Abfindung daca ma concediaza
    company-housing | ma scoate din camera firmei dupa ce m-a dat afara, are voie?
    overtime | orele suplimentare nu mi le plateste, zice ca sunt incluse
    none | stie cineva un frizer roman in Nürnberg
    none | vand telefon samsung stare buna`,
  ),
  ...questions(
    'pl',
    `three-week-deadline | wypowiedzenie przyszlo poczta 3 tygodnie temu, moge jeszcze pozwac firme?
    three-week-deadline | termin na zlozenie Klage w Arbeitsgericht
    dismissal-needs-paper | kierownik zwolnil mnie ustnie bez papieru, mam przychodzic do pracy?
    probation-notice | Probezeit, ile dni wczesniej musza mi powiedziec ze koniec
    minimum-wage | ile najmniej musza mi placic na godzine brutto
    sick-pay | chorobowe w niemczech kto wyplaca i jak dlugo
    minijob-rights | pracuje na minijob i zachorowalem, dostane pieniadze?
    work-before-registration | czy bez Anmeldung firma moze mnie legalnie zatrudnic
    last-wage | szef potracil mi cala ostatnia pensje za szkode w aucie
    unpaid-wages | wyplata miala byc 15-go i nadal nic nie ma na koncie
    live-in-care | jestem opiekunka, podopieczna wola mnie w nocy, agencja mowi ze noc to nie praca
    free-advice | gdzie zadzwonic po darmowa pomoc prawna dla polakow, umowa o prace
    termination-agreement | chca zebym podpisal rozwiazanie umowy za porozumieniem, czy strace zasilek
    child-benefit | czy dostane kindergeld jak dzieci mieszkaja w polsce
    temp-agency | agencja pracy tymczasowej nie placi gdy nie ma zlecenia
    paid-leave | ile dni urlopu mam przy 5 dniach pracy w tygodniu
    tax-id | nie mam jeszcze Steuer-ID i zabrali mi polowe wyplaty
    working-time | pracuje 12 godzin dziennie bez przerwy czy to legalne
    none | polecicie jakis polski sklep w Hamburgu
    none | sprzedam fotelik dzieciecy`,
  ),
  ...questions(
    'bg',
    `three-week-deadline | получих уволнение с писмо, колко седмици имам да заведа дело
    three-week-deadline | do koga moga da podam jalba sreshtu kundigung
    dismissal-needs-paper | шефът ми каза устно че съм уволнен, без документ, важи ли
    probation-notice | уволняват ме в пробния период, колко предизвестие се полага
    minimum-wage | kolko evro na 4as e minimumyt v germaniq
    sick-pay | в болнични съм от вчера, ще ми плати ли фирмата
    minijob-rights | imam li otpuska i bolni4ni na minijob
    work-before-registration | още нямам адрес, може ли да ме вземат на работа
    last-wage | шефът удържа цялата заплата за последния месец защото напуснах рано
    unpaid-wages | шефът не плаща от месеци, как да си взема парите
    live-in-care | работя като болногледачка с живеене, дежуря и нощем без пари
    free-advice | към кого да се обърна безплатно за помощ с немски работодател
    termination-agreement | дават ми споразумение за напускане, да го подпиша ли веднага
    child-benefit | полагат ли ми се детски ако детето е в българия
    placement-fees | агенцията иска 500 евро за да ми намери работа, нормално ли е
    pregnancy-protection | бременна съм, могат ли да ме уволнят
    own-resignation | искам да напусна, какво предизвестие трябва да дам
    severance | dyljat li mi obezshtetenie kato me uvolnqt
    none | къде има български магазин в Щутгарт
    none | продавам детска количка`,
  ),
  ...questions(
    'it',
    `three-week-deadline | licenziato per iscritto il mese scorso, sono ancora in tempo per la causa?
    three-week-deadline | termine per la Klage al Arbeitsgericht
    dismissal-needs-paper | mi hanno licenziato a voce senza lettera, conta qualcosa?
    probation-notice | durante la probezeit possono mandarmi via da un giorno all'altro?
    minimum-wage | quanto devono pagarmi come minimo all'ora in gelateria
    sick-pay | mi sono ammalato dopo due settimane di lavoro chi mi paga
    minijob-rights | minijob: malattia e ferie sono pagate?
    work-before-registration | il capo dice che senza residenza non posso iniziare
    last-wage | il titolare trattiene l'ultima busta paga perche me ne sono andato senza preavviso
    unpaid-wages | lo stipendio non arriva, come faccio a farmi pagare
    live-in-care | assisto un anziano e dormo li, la notte conta come lavoro?
    free-advice | c'e qualcuno che aiuta gratis gli italiani con problemi di contratto
    termination-agreement | il capo vuole chiudere il contratto consensualmente, perdo la disoccupazione?
    child-benefit | posso avere il kindergeld se i figli vivono in italia
    unemployment-benefit | quanti mesi devo aver lavorato per avere l'arbeitslosengeld
    payslip | il datore non mi da la busta paga, e obbligatoria?
    wage-deductions | mi tolgono 400 euro per l'alloggio dallo stipendio, possono?
    labour-court | serve un avvocato per andare al tribunale del lavoro
    none | dove si mangia una buona pizza a Francoforte
    none | vendo divano usato`,
  ),
  ...questions(
    'es',
    `three-week-deadline | me llego la carta de despido el lunes, hasta cuando puedo reclamar
    three-week-deadline | cuantas semanas hay para presentar la Kündigungsschutzklage
    dismissal-needs-paper | me despidieron de palabra, sin papel, tengo que seguir yendo?
    probation-notice | ¿en la probezeit te pueden echar sin avisar?
    minimum-wage | cuanto tienen que pagarme por hora como minimo
    sick-pay | me puse malo el primer mes de trabajo, cobro algo?
    minijob-rights | en un minijob tambien pagan si estas enfermo y en vacaciones?
    work-before-registration | la empresa dice que sin empadronarme no puedo empezar
    last-wage | renuncie y el jefe dice que no me paga el ultimo mes
    unpaid-wages | el jefe no me ha pagado la nomina de octubre
    live-in-care | soy interna con un abuelo, las noches de guardia cuentan como horas?
    free-advice | necesito ayuda gratis con mi contrato, no hablo aleman
    termination-agreement | me ofrecen firmar una salida de mutuo acuerdo, pierdo el paro?
    register-as-job-seeker | cuando tengo que apuntarme al paro si se que me quedo sin trabajo
    address-scam | me ofrecen un empadronamiento por 300 euros, es legal?
    leave-payout | me quedan 10 dias de vacaciones y me voy de la empresa, me los pagan?
    fixed-term | mi contrato termina en diciembre, pueden renovarlo siempre temporal?
    recognition | soy electricista, necesito homologar mi titulo para trabajar
    none | alguien recomienda un gimnasio barato en Berlin
    none | se vende coche ford fiesta 2010`,
  ),
  ...questions(
    'hu',
    `three-week-deadline | megjött a felmondólevél postán, hány hetem van perelni
    three-week-deadline | mikor jar le a hatarido a munkaugyi birosagon
    dismissal-needs-paper | szóban mondtak fel nekem, papírt nem adtak, érvényes?
    probation-notice | Probezeit alatt egyik napról a másikra elküldhetnek?
    minimum-wage | mennyi a legkevesebb amit orankent fizetniuk kell
    sick-pay | táppénz az első hónapban, ki fizeti
    minijob-rights | minijobosként jár fizetett szabadság és betegszabadság?
    work-before-registration | nincs meg anmeldungom, kezdhetek dolgozni?
    last-wage | eljöttem a cégtől és visszatartják az utolsó fizetésem
    unpaid-wages | nem jött meg a bérem, hogyan követelhetem
    live-in-care | 24 órás idősgondozás, az éjszakai készenlét munkaidő?
    free-advice | ki segít ingyen magyarul ha gond van a munkáltatóval
    termination-agreement | közös megegyezést akarnak aláíratni velem
    child-benefit | jar a kindergeld ha a gyerek magyarorszagon el
    seasonal-work | szezonmunkára megyek epret szedni, van egészségbiztosításom?
    three-week-deadline | kundigung-ot kaptam tegnapelott, mit tegyek es meddig
    overtime | nem fizetik a túlórát
    company-housing | a szállásról is ki akarnak rakni mert felmondtam
    none | hol lehet magyar kolbászt venni Münchenben
    none | eladó mosógép`,
  ),
  ...questions(
    'hr',
    `three-week-deadline | stigao mi otkaz poštom, koliko tjedana imam za tužbu
    three-week-deadline | do kad se podnosi Klage na Arbeitsgericht
    dismissal-needs-paper | šef mi je usmeno dao otkaz bez papira, je li važeće
    probation-notice | mogu li me u probnom roku otpustiti od danas do sutra
    minimum-wage | koliko najmanje moraju platiti po satu
    sick-pay | razbolio sam se drugi tjedan na poslu, tko plaća bolovanje
    minijob-rights | na minijobu sam, dobijem li plaćeno bolovanje i godišnji
    work-before-registration | firma kaže da bez prijave adrese ne mogu početi
    last-wage | dao sam otkaz i gazda mi zadržava zadnju plaću
    unpaid-wages | plaća kasni tri tjedna, kako da dođem do novca
    live-in-care | njegovateljica sam i živim kod bake, noćno dežurstvo ne plaćaju
    free-advice | tko može besplatno pomoći oko ugovora na našem jeziku
    termination-agreement | nude mi sporazumni raskid, gubim li naknadu
    child-benefit | imam li pravo na kindergeld ako su djeca u hrvatskoj
    notice-periods | koliki je otkazni rok nakon 6 godina u firmi
    posted-workers | poslali su me iz hrvatske firme na gradilište, vrijedi li njemačka plaća
    paid-leave | koliko dana godišnjeg imam
    unemployment-benefit | kad imam pravo na naknadu za nezaposlene
    none | gdje se gleda utakmica u Stuttgartu
    none | prodajem bicikl`,
  ),
  ...questions(
    'el',
    `three-week-deadline | μου ήρθε γράμμα απόλυσης, πόσες εβδομάδες έχω για αγωγή
    three-week-deadline | poses meres exw gia na kanw agwgi sto dikastirio
    dismissal-needs-paper | με απέλυσαν προφορικά χωρίς χαρτί, μετράει;
    probation-notice | sthn probezeit mporoun na me dioxoun apo thn mia mera sthn allh?
    minimum-wage | poia einai h elaxisth wriaia amoivi
    sick-pay | αρρώστησα τον πρώτο μήνα, θα πληρωθώ;
    minijob-rights | exw minijob plironomai otan eimai arostos?
    work-before-registration | δεν έχω ακόμα διεύθυνση, μπορεί να με προσλάβει;
    last-wage | παραιτήθηκα και κρατάει τα λεφτά του τελευταίου μήνα
    unpaid-wages | o ergodotis den me plironei edo kai 2 mines
    live-in-care | μένω με τον παππού που φροντίζω, η νυχτερινή επιφυλακή πληρώνεται;
    free-advice | ποιος βοηθάει δωρεάν Έλληνες με εργασιακά στη Γερμανία
    termination-agreement | mou zitane na ypograpsw oti feugw me koini symfwnia
    child-benefit | δικαιούμαι kindergeld αν το παιδί μένει στην Ελλάδα;
    severance | δικαιούμαι αποζημίωση όταν με απολύσουν;
    tax-id | den exw steuer id akoma kai mou kratane polla
    overtime | δεν μου πληρώνουν τις υπερωρίες
    paid-leave | gia poso kairo exo dikaioma adeias
    none | πού βρίσκω καλή φέτα στο Βερολίνο
    none | poulaw kanape`,
  ),
  ...questions(
    'en',
    `three-week-deadline | dismissal letter came last friday, how many weeks do i have to file at the labour court
    three-week-deadline | is it too late to fight my firing? letter was a month ago
    dismissal-needs-paper | manager told me verbally im fired no letter, does that count
    probation-notice | can they kick me out from one day to the next in the probezeit
    minimum-wage | lowest legal hourly wage?
    sick-pay | fell ill in my second week at work, who pays me
    minijob-rights | minijob and i was ill, will they pay me
    work-before-registration | boss says no registration no work, true?
    last-wage | quit without notice and now they keep my final pay
    unpaid-wages | pay is three weeks late how do i get my money
    live-in-care | agency says standby at night in grandmas house isnt working time
    free-advice | who can help me for free with my employer, i dont speak german
    termination-agreement | boss wants us to part by mutual agreement, will i lose unemployment money
    child-benefit | can i get kindergeld if my kid lives in portugal
    works-council | does the betriebsrat have to agree before they dismiss me
    objection-deadline | jobcenter rejected my application, how long can i object
    discrimination | they did not hire me because of my accent, what can i claim
    health-insurance | the krankenkasse refuses to take me, can they
    none | where can i watch the match tonight in cologne
    none | free couch pick up only`,
  ),
  ...questions(
    'fr',
    `three-week-deadline | lettre de licenciement reçue jeudi, combien de semaines pour saisir le tribunal
    three-week-deadline | est ce trop tard pour attaquer mon licenciement
    dismissal-needs-paper | viré à l'oral sans papier, c'est légal ?
    probation-notice | pendant la probezeit ils peuvent me renvoyer du jour au lendemain ?
    minimum-wage | combien au minimum par heure ils doivent me payer
    sick-pay | tombé malade le premier mois, qui me paie
    minijob-rights | en minijob je suis payé si je suis malade ?
    work-before-registration | le chef dit pas d'adresse pas de travail, c'est vrai ?
    last-wage | j'ai quitté la boite et ils retiennent ma dernière paie
    unpaid-wages | mon salaire est en retard de trois semaines
    live-in-care | je vis chez la personne que je soigne, les gardes de nuit sont payées ?
    free-advice | qui peut m'aider gratuitement avec mon patron, je parle pas allemand
    termination-agreement | on me propose une rupture à l'amiable, je perds le chomage ?
    child-benefit | kindergeld si mon enfant vit en france ?
    false-self-employment | on me demande d'ouvrir un gewerbe mais je travaille comme un salarié
    works-council | le betriebsrat doit être consulté avant un licenciement ?
    exploitation | mon patron a pris mon passeport et je ne peux pas partir
    export-unemployment-benefit | je veux rentrer en france, je garde mon chomage allemand ?
    none | où acheter du bon pain à Munich
    none | donne vêtements bébé`,
  ),
  ...questions(
    'de',
    `three-week-deadline | brief mit kündigung lag am montag im kasten, bis wann klagen
    dismissal-needs-paper | mündlich gefeuert ohne papier ist das gültig
    probation-notice | können die mich in der probezeit von heute auf morgen rauswerfen
    minimum-wage | wie viel muss man mir pro stunde mindestens zahlen
    sick-pay | im ersten monat krank geworden wer zahlt
    minijob-rights | krank im minijob bekomme ich geld
    work-before-registration | chef sagt ohne meldebescheinigung keine arbeit stimmt das
    last-wage | habe gekündigt und jetzt kommt der letzte lohn nicht
    unpaid-wages | lohn drei wochen zu spät
    live-in-care | wohne bei der oma die ich pflege zählt bereitschaft nachts
    free-advice | wer hilft mir umsonst mit meinem arbeitgeber
    termination-agreement | einvernehmlich trennen, kriege ich dann arbeitslosengeld
    child-benefit | kindergeld wenn kind im ausland lebt
    severance | steht mir eine abfindung zu
    none | wer fährt am freitag nach budapest
    none | sofa zu verschenken`,
  ),
];
