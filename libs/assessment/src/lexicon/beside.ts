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
      `concediu de crestere, indemnizatie de crestere, alocatie de crestere, gradinit*, cresa, permis de conducere, permisul de conducere, carnet de conducere, carnetul, somaj tehnic, pensie de urmas, pensia, pensie, subinchiri*, chirias*, garantia de la chirie, garantie apartament, marit* chiria, intretinere bloc, cetateni* germana, divort*, custodi*, pensie alimentara, facultate*, universitate*, liceu*, scoala, inmatricul*, asigurare auto, rca, mostenire*, casator*, faliment personal, credit*, rate la banca, taxa radio, taxa tv` +
      german,
  },
  it: {
    beside:
      `congedo parentale, assegno genitori, indennità genitori, asilo, asilo nido, nido, patente, patente di guida, cassa integrazione, pensione, reversibilità, reversibilita, subaffitt*, sublocazione, inquilin*, cauzione dell appartamento, spese condominiali, aumento dell affitto, cittadinanza, divorzi*, affidamento, mantenimento, università, universita, scuola, liceo, borsa di studio, immatricol*, assicurazione auto, rc auto, eredità, eredita, matrimonio, fallimento personale, mutuo, canone tv` +
      german,
  },
  es: {
    beside:
      `excedencia, permiso parental, subsidio parental, guardería, guarderia, carnet de conducir, permiso de conducir, erte, pensión, pension, jubilación, jubilacion, viudedad, subarrend*, realquil*, inquilin*, fianza del piso, gastos de comunidad, subida del alquiler, nacionalidad, divorci*, custodia, manutención, manutencion, universidad, colegio, instituto, beca*, matricul*, seguro del coche, seguro de coche, herencia, boda, hipoteca, insolvencia personal, canon de la tele` +
      german,
  },
  pl: {
    beside:
      `urlop wychowawcz*, zasiłek rodzicielski, zasilek rodzicielski, przedszkol*, żłob*, zlobek, zlobka, prawo jazdy, prawa jazdy, przestój, postojowe, emerytur*, rent* wdowi*, rente wdowia, renta rodzinna, podnaj*, kaucj* za mieszkanie, czynsz*, podwyżk* czynszu, obywatelstw*, rozwód, rozwod*, alimenty, opiek* nad dzieckiem, studia, uniwersytet*, szkoł*, szkol*, stypendi*, rejestracj* auta, rejestracja samochodu, ubezpieczenie auta, ubezpieczenie samochodu, spadek, spadku, ślub, slub, upadłość konsumencka, kredyt*, abonament rtv` +
      german,
  },
  bg: {
    beside:
      `отпуск по майчинство бащинство, родителски отпуск, родителска помощ, родителски пари, детска градина, градина, ясла, шофьорска книжка, книжка, пенсия, пенсии, вдовишка, пренае*, наемател*, депозит за квартира, депозита за квартирата, увеличение на наема, гражданство, развод, развежд*, издръжка, попечителство, университет*, училище, следван*, стипенди*, регистрация на кола, застраховка на кола, автозастраховка, наследств*, сватба, брак, ипотека, кредит*, такса радио` +
      german,
  },
  hr: {
    beside:
      `roditeljski dopust, roditeljska naknada, vrtić*, vrtic*, jaslice, vozačka, vozacka, vozačk* dozvol*, vozack* dozvol*, čekanje na posao, mirovin*, obiteljsk* mirovin*, podnaj*, podstanar*, jamčevin*, kaucij* za stan, režije, rezije, poskupljenje najma, državljanstv*, drzavljanstv*, razvod*, alimentacij*, skrbništv*, skrbnistv*, fakultet*, sveučilišt*, sveucilist*, škol*, skol*, stipendij*, registracij* auta, osiguranje auta, nasljedstv*, vjenčanj*, vjencanj*, osobni stečaj, kredit*, pristojba` +
      german,
  },
  hu: {
    beside:
      `szülői szabadság, szulesi szabadsag, szülési szabadság alatt, gyes, gyed, óvod*, ovod*, bölcsőd*, bolcsod*, jogosítvány*, jogositvany*, nyugdíj*, nyugdij*, özvegyi*, ozvegyi*, albérl*, alberl*, kaució*, kaucio*, rezsi, lakbér emel*, állampolgárság*, allampolgarsag*, válás*, elválni, tartásdíj*, egyetem*, iskol*, ösztöndíj*, osztondij*, forgalomba helyez*, autóbiztosítás, kötelező biztosítás, örökség*, orokseg*, esküvő*, eskuvo*, magáncsőd, hitel*, tévédíj` +
      german,
  },
  el: {
    beside:
      `γονική άδεια, γονικη αδεια, επίδομα γονέων, επιδομα γονεων, παιδικός σταθμός, παιδικο σταθμο*, νηπιαγωγείο*, νηπιαγωγειο*, δίπλωμα οδήγησης, διπλωμα οδηγησης, δίπλωμα, σύνταξη, συνταξη, σύνταξης, χηρείας, χηρειας, υπενοικ*, εγγύηση για το σπίτι, κοινόχρηστα, αύξηση ενοικίου, ιθαγένεια, ιθαγενεια, υπηκοότητα, διαζύγιο, διαζυγιο, διατροφή, επιμέλεια, πανεπιστήμιο*, πανεπιστημιο*, σχολείο*, σχολειο*, υποτροφία, απολυτήριο, απολυτηριο, ασφάλεια αυτοκινήτου, κληρονομιά, γάμο*, δάνειο*, στεγαστικό, τέλος ραδιοφώνου` +
      german,
  },
  en: {
    beside:
      `parental leave, parental allowance, parental benefit, nursery, kindergarten, daycare, childcare place, driving licence, drivers license, driver s licence, driver license, furlough, short time work, short-time, pension, widow s pension, widows pension, sublet*, sublease, tenant*, tenancy, rental contract, rent increase, deposit for the flat, rental deposit, utility costs, citizenship, naturalis*, divorce*, custody, alimony, child support, university, college, school, scholarship, student grant, student loan, car registration, car insurance, inheritance, wedding, mortgage, personal bankruptcy, tv licence, licence fee` +
      german,
  },
  fr: {
    beside:
      `congé parental, conge parental, allocation parentale, crèche*, creche*, maternelle, permis de conduire, permis b, chômage partiel, chomage partiel, retraite, pension de réversion, réversion, reversion, sous-lou*, sous lou*, sous-location, locataire*, caution de l appartement, charges locatives, hausse de loyer, nationalité, nationalite, naturalisation, divorc*, garde des enfants, pension alimentaire, université, universite, fac, école, ecole, lycée, bourse*, immatricul*, assurance auto, assurance voiture, héritage, heritage, mariage, surendettement, redevance` +
      german,
  },
  de: {
    beside:
      `elterngeld, kindergarten, kinderkrippe, hort, rente, rentenantrag, altersrente, untermieter*, mieter, mietvertrag, kaution, miete erhöht, miete erhohen, staatsangehörigkeit, unterhalt, geschieden, uni, universität, universitat, studium, studieren, schule, stipendium, zulassung, autoversicherung, erbschaft, erbe, heiraten, hochzeit, kredit, hypothek, schulden` +
      german,
  },
};
