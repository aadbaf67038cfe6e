import type { Language } from '@streetlight/domain';
import type { BesideConcept, Cues } from './concepts.js';

/** What people call by its German name in every language. */
const german =
  ', elterngeld*, elternzeit, wohngeld, bafög*, bafog*, bafoeg*, kita, kitaplatz, kita platz, kitagutschein, führerschein*, fuhrerschein*, fuehrerschein*, kurzarbeit*, kurzarbeitergeld, witwenrente, rentenbescheid, untermiet*, nebenkosten*, mietkaution, mieterhöhung, mieterhohung, rundfunkbeitrag, gez, einbürgerung*, einburgerung*, scheidung, sorgerecht, pflegegrad, pflegegeld, kfz, privatinsolvenz, schufa, erasmus, abitur, mietspiegel, einschulung';

/**
 * Matters of everyday law that the knowledge base has no words for: benefits for parents and tenants, nurseries, driving licences, private
 * flats, school and university, family, naturalisation, cars and debts. A question about one of them has no snippet, however near another lies.
 */
export const beside: Readonly<Record<Language, Cues<BesideConcept>>> = {
  ro: {
    beside:
      `concediu de crestere, indemnizatie de crestere, alocatie de crestere, gradinit*, cresa, permis de conducere, permisul de conducere, carnet de conducere, carnetul, somaj tehnic, pensie de urmas, pensia, pensie, subinchiri*, chirias*, garantia de la chirie, garantie apartament, marit* chiria, intretinere bloc, cetateni* germana, divort*, custodi*, pensie alimentara, facultate*, universitate*, liceu*, scoala, inmatricul*, asigurare auto, rca, mostenire*, casator*, faliment personal, credit*, rate la banca, taxa radio, taxa tv, sala de fitness, abonament la sala, contract* de curent, contract* de internet, contract* de telefon, furnizor de curent, caine*, numere de masina, numere rosii, radar*, amenda de viteza, amenda de parcare, consulat*, ambasad*, pasaport nou, certificat de nastere, stare civila, ma casatoresc, vecin* … galagie, vinieta, ecusson*` +
      german,
    'other-notice':
      'proprietar* … (reziliat|dat afara|preaviz|scrisoare|notificare|chiria), contract* de (inchiriere|chirie), rezili* … (chirie|inchiriere|apartament*), nu concediere, nu e concediere, nu este concediere, contract* de (curent|internet|telefon|sala), abonament* la sala, sala de fitness, furnizor* de curent',
  },
  it: {
    beside:
      `congedo parentale, assegno genitori, indennità genitori, asilo, asilo nido, nido, patente, patente di guida, cassa integrazione, pensione, reversibilità, reversibilita, subaffitt*, sublocazione, inquilin*, cauzione dell appartamento, spese condominiali, aumento dell affitto, cittadinanza, divorzi*, affidamento, mantenimento, università, universita, scuola, liceo, borsa di studio, immatricol*, assicurazione auto, rc auto, eredità, eredita, matrimonio, fallimento personale, mutuo, canone tv, palestra, contratto luce, contratto della luce, fornitore di luce, contratto telefonico, tassa sul cane, registrare il cane, targa, targhe, autovelox, multa per velocità, multa di parcheggio, consolato, ambasciata, passaporto nuovo, rinnovare il passaporto, certificato di nascita, stato civile, sposar*, bollino ambientale, vicini rumorosi` +
      german,
    'other-notice':
      'padrone di casa … (disdetta|lettera|mandato|sfratto), proprietari* … (disdetta|lettera|sfratto), disdetta … (casa|affitto|appartamento|locazione|palestra|abbonamento), contratto (di affitto|d affitto|di locazione|della luce|del telefono|internet), sfratto, non è un licenziamento, non e un licenziamento, non licenziamento, palestra, abbonamento',
  },
  es: {
    beside:
      `excedencia, permiso parental, subsidio parental, guardería, guarderia, carnet de conducir, permiso de conducir, erte, pensión, pension, jubilación, jubilacion, viudedad, subarrend*, realquil*, inquilin*, fianza del piso, gastos de comunidad, subida del alquiler, nacionalidad, divorci*, custodia, manutención, manutencion, universidad, colegio, instituto, beca*, matricul*, seguro del coche, seguro de coche, herencia, boda, hipoteca, insolvencia personal, canon de la tele, gimnasio, contrato de luz, contrato de la luz, compañía de luz, contrato del movil, contrato del móvil, perro, impuesto del perro, matrícula*, radar, multa de velocidad, multa de aparcamiento, consulado, embajada, pasaporte nuevo, renovar el pasaporte, partida de nacimiento, registro civil, casarme, casarnos, pegatina ecológica, vecinos ruidosos` +
      german,
    'other-notice':
      'casero … (carta|avis*|rescin*|echa*|fin), contrato (de alquiler|del piso|de luz|de la luz|del gimnasio|del movil|del móvil|de internet), rescin* … (alquiler|piso), desahuci*, no es un despido, no es despido, no despido, gimnasio',
  },
  pl: {
    beside:
      `urlop wychowawcz*, zasiłek rodzicielski, zasilek rodzicielski, przedszkol*, żłob*, zlobek, zlobka, prawo jazdy, prawa jazdy, przestój, postojowe, emerytur*, rent* wdowi*, rente wdowia, renta rodzinna, podnaj*, kaucj* za mieszkanie, czynsz*, podwyżk* czynszu, obywatelstw*, rozwód, rozwod*, alimenty, opiek* nad dzieckiem, studia, uniwersytet*, szkoł*, szkol*, stypendi*, rejestracj* auta, rejestracja samochodu, ubezpieczenie auta, ubezpieczenie samochodu, spadek, spadku, ślub, slub, upadłość konsumencka, kredyt*, abonament rtv, siłowni*, silowni*, umow* na prąd, umow* na internet, dostawc* prądu, psa, pies, tablic* rejestracyj*, fotoradar*, mandat*, konsulat*, ambasad*, nowy paszport, paszport* w konsulacie, akt urodzenia, urząd stanu cywilnego, ślub*, naklejk* ekologiczn*, hałaśliw* sąsi*` +
      german,
    'other-notice':
      'wypowiedz* … (najem|najmu|mieszkani*|lokal*|siłowni*|silowni*|abonament*|prądu|internet*), najem, umow* najmu, właściciel* mieszkania, wlasciciel* mieszkania, nie zwolnienie, nie wypowiedzenie, to nie jest zwolnienie, siłowni*, silowni*, umow* (na prąd|na internet|na telefon|na siłownię)',
  },
  bg: {
    beside:
      `отпуск по майчинство бащинство, родителски отпуск, родителска помощ, родителски пари, детска градина, градина, ясла, шофьорска книжка, книжка, пенсия, пенсии, вдовишка, пренае*, наемател*, депозит за квартира, депозита за квартирата, увеличение на наема, гражданство, развод, развежд*, издръжка, попечителство, университет*, училище, следван*, стипенди*, регистрация на кола, застраховка на кола, автозастраховка, наследств*, сватба, брак, ипотека, кредит*, такса радио, фитнес*, договор за ток, договор за интернет, доставчик на ток, кучето, куче, номера на колата, немски номера, регистрационни номера, радар*, глоба за скорост, глоба за паркиране, консулств*, посолств*, нов паспорт, акт за раждане, гражданското, ще се женим, оженим, женим, екостикер*, шумни съсед*` +
      german,
    'other-notice':
      'хазя* … (предизвест*|писмо|гони|прекрат*|договор*), хазаин* … (предизвест*|писмо|гони|прекрат*), договор* за наем, наемния договор, прекрат* … (наем*|квартира*), не е уволнение, не уволнение, фитнес*, договор за (ток|интернет|телефон), абонамент*',
  },
  hr: {
    beside:
      `roditeljski dopust, roditeljska naknada, vrtić*, vrtic*, jaslice, vozačka, vozacka, vozačk* dozvol*, vozack* dozvol*, čekanje na posao, mirovin*, obiteljsk* mirovin*, podnaj*, podstanar*, jamčevin*, kaucij* za stan, režije, rezije, poskupljenje najma, državljanstv*, drzavljanstv*, razvod*, alimentacij*, skrbništv*, skrbnistv*, fakultet*, sveučilišt*, sveucilist*, škol*, skol*, stipendij*, registracij* auta, osiguranje auta, nasljedstv*, vjenčanj*, vjencanj*, osobni stečaj, kredit*, pristojba, teretan*, ugovor za struju, opskrbljivač struje, ugovor za internet, psa, pas … prijav*, tablic*, registarsk*, radar*, kazna za brzinu, kazna za parking, konzulat*, veleposlanstv*, nova putovnica, putovnic* … konzulat*, rodni list, matičar*, maticar*, eko naljepnic*, bučn* susjed*` +
      german,
    'other-notice':
      'otkaz … (stana|stanu|najma|najmu|stanodav*|ugovora o najmu), stanodav* … otkaz*, gazda stana, ugovor o najmu, nije otkaz, ne otkaz, teretan*, ugovor (za struju|za internet|za mobitel), pretplat*',
  },
  hu: {
    beside:
      `szülői szabadság, szulesi szabadsag, szülési szabadság alatt, gyes, gyed, óvod*, ovod*, bölcsőd*, bolcsod*, jogosítvány*, jogositvany*, nyugdíj*, nyugdij*, özvegyi*, ozvegyi*, albérl*, alberl*, kaució*, kaucio*, rezsi, lakbér emel*, állampolgárság*, allampolgarsag*, válás*, elválni, tartásdíj*, egyetem*, iskol*, ösztöndíj*, osztondij*, forgalomba helyez*, autóbiztosítás, kötelező biztosítás, örökség*, orokseg*, esküvő*, eskuvo*, magáncsőd, hitel*, tévédíj, konditerem*, edzőterem*, áramszerződés*, áramszolgáltató*, internetszerződés*, kutya*, kutyát, rendszám*, traffipax*, gyorshajtás*, parkolási bírság*, konzulátus*, nagykövetség*, új útlevél*, születési anyakönyv*, anyakönyv*, házasság*, környezetvédelmi matrica*, hangos szomszéd*` +
      german,
    'other-notice':
      '(főbérlő|tulaj|tulajdonos) … (felmond*|levél*|levelet), felmond* … (lakás*|albérlet*|bérlet*|szerződést a konditerem*), bérleti szerződés*, lakásbérlet*, nem felmondás, nem elbocsátás, konditerem*, edzőterem*, (áram|internet|telefon)szerződés*, előfizetés*',
  },
  el: {
    beside:
      `γονική άδεια, γονικη αδεια, επίδομα γονέων, επιδομα γονεων, παιδικός σταθμός, παιδικο σταθμο*, νηπιαγωγείο*, νηπιαγωγειο*, δίπλωμα οδήγησης, διπλωμα οδηγησης, δίπλωμα, σύνταξη, συνταξη, σύνταξης, χηρείας, χηρειας, υπενοικ*, εγγύηση για το σπίτι, κοινόχρηστα, αύξηση ενοικίου, ιθαγένεια, ιθαγενεια, υπηκοότητα, διαζύγιο, διαζυγιο, διατροφή, επιμέλεια, πανεπιστήμιο*, πανεπιστημιο*, σχολείο*, σχολειο*, υποτροφία, απολυτήριο, απολυτηριο, ασφάλεια αυτοκινήτου, κληρονομιά, γάμο*, δάνειο*, στεγαστικό, τέλος ραδιοφώνου, γυμναστήρι*, συμβόλαιο ρεύματος, πάροχο* ρεύματος, πακέτο κινητού, σκύλο*, σκύλου, πινακίδ*, κάμερα ταχύτητας, κλήση για ταχύτητα, κλήση για παρκ*, προξενεί*, πρεσβεία*, νέο διαβατήριο, ανανέωση διαβατηρίου, ληξιαρχ*, πιστοποιητικό γέννησης, παντρευτούμε, παντρευτώ, φασαρία … γείτον*` +
      german,
    'other-notice':
      'ιδιοκτήτ* … (έξωση|γράμμα|ειδοποίησ*|χαρτί|διώχν*), σπιτονοικοκύρ*, έξωση, μισθωτήρι*, συμβόλαι* (ενοικίου|του σπιτιού|ρεύματος|κινητού|ιντερνετ), δεν είναι απόλυση, όχι απόλυση, γυμναστήρι*, συνδρομή*, πάροχο* ρεύματος',
  },
  en: {
    beside:
      `parental leave, parental allowance, parental benefit, nursery, kindergarten, daycare, childcare place, driving licence, drivers license, driver s licence, driver license, furlough, short time work, short-time, pension, widow s pension, widows pension, sublet*, sublease, tenant*, tenancy, rental contract, rent increase, deposit for the flat, rental deposit, utility costs, citizenship, naturalis*, divorce*, custody, alimony, child support, university, college, school, scholarship, student grant, student loan, car registration, car insurance, inheritance, wedding, mortgage, personal bankruptcy, tv licence, licence fee, gym contract, gym membership, electricity contract, electricity provider, phone contract, internet contract, dog tax, register my dog, register the dog, number plate*, licence plate*, speeding, speed camera, parking ticket, parking fine, consulate, embassy, new passport, birth certificate, registry office, get married, marry, noisy neighbour*, low emission` +
      german,
    'other-notice':
      'landlord … (notice|letter|terminated|ended|wrote), notice … (landlord|flat|apartment|lease|tenancy), (lease|tenancy|rental) … (ended|terminated|cancelled), terminated … (lease|tenancy|rent), not a dismissal, no dismissal just, not dismissed but, gym contract, gym membership, phone contract, internet contract, electricity contract, electricity provider, insurance … cancelled, bank … closed',
  },
  fr: {
    beside:
      `congé parental, conge parental, allocation parentale, crèche*, creche*, maternelle, permis de conduire, permis b, chômage partiel, chomage partiel, retraite, pension de réversion, réversion, reversion, sous-lou*, sous lou*, sous-location, locataire*, caution de l appartement, charges locatives, hausse de loyer, nationalité, nationalite, naturalisation, divorc*, garde des enfants, pension alimentaire, université, universite, fac, école, ecole, lycée, bourse*, immatricul*, assurance auto, assurance voiture, héritage, heritage, mariage, surendettement, redevance, salle de sport, contrat d électricité, fournisseur d électricité, forfait mobile, chien, plaque*, radar, excès de vitesse, amende de stationnement, consulat, ambassade, nouveau passeport, renouveler le passeport, acte de naissance, état civil, mairie pour se marier, se marier, vignette, umweltplakette, voisins bruyants` +
      german,
    'other-notice':
      'propriétaire … (congé|lettre|préavis|résili*|courrier), bailleur, bail, résili* … (bail|appartement|logement|abonnement|électricité|salle), congé … (appartement|logement), pas un licenciement, ce n est pas un licenciement, salle de sport, abonnement*, contrat (d électricité|de téléphone|internet|de location)',
  },
  de: {
    beside:
      `elterngeld, kindergarten, kinderkrippe, hort, rente, rentenantrag, altersrente, untermieter*, mieter, mietvertrag, kaution, miete erhöht, miete erhohen, staatsangehörigkeit, unterhalt, geschieden, uni, universität, universitat, studium, studieren, schule, stipendium, zulassung, autoversicherung, erbschaft, erbe, heiraten, hochzeit, kredit, hypothek, schulden, fitnessstudio, stromvertrag*, stromanbieter, handyvertrag*, internetvertrag*, hundesteuer, hund anmelden, hund angemeldet, kennzeichen, auto ummelden, blitzer, geblitzt, bußgeld, bussgeld, umweltplakette, konsulat, reisepass beantragen, standesamt, geburtsurkunde, eheschließung, parkschein, strafzettel, ruhestörung` +
      german,
    'other-notice':
      'wohnung gekündigt, wohnung kündigt, kündigung (der|meiner|unserer|für die) (wohnung|mietwohnung), mietvertrag … (gekündigt|kündigen), mietkündigung, vermieter … (gekündigt|kündigt|kündigung), keine kündigung sondern, nicht gekündigt sondern, (strom|gas|handy|internet|fitness)vertrag, stromanbieter, fitnessstudio, fitnesstudio, versicherung … (gekündigt|kündigen), konto … gekündigt, bank … gekündigt',
  },
};
