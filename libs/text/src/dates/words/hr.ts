import type { DateWords } from '../date-words.js';

/** Croatian, with the Serbian and Bosnian forms that are heard in the same groups. */
export const croatianDates: DateWords = {
  numbers: [
    '', 'jedan jedna jedno jednu', 'dva dvije dve', 'tri', 'četiri', 'pet', 'šest', 'sedam', 'osam', 'devet', 'deset', 'jedanaest', 'dvanaest', 'trinaest', 'četrnaest',
    'petnaest', 'šesnaest', 'sedamnaest', 'osamnaest', 'devetnaest', 'dvadeset', 'dvadeset_jedan dvadeset_i_jedan', 'dvadeset_dva dvadeset_i_dva dvadeset_dvije',
    'dvadeset_tri dvadeset_i_tri', 'dvadeset_četiri dvadeset_i_četiri', 'dvadeset_pet dvadeset_i_pet', 'dvadeset_šest dvadeset_i_šest',
    'dvadeset_sedam dvadeset_i_sedam', 'dvadeset_osam dvadeset_i_osam', 'dvadeset_devet dvadeset_i_devet', 'trideset', 'trideset_jedan trideset_i_jedan',
  ],
  units: {
    day: 'dan dana',
    week: 'tjedan tjedna tjedana sedmica sedmice sedmicu nedjelju nedelju nedjelje nedelje',
    month: 'mjesec mjeseca mjeseci mesec meseca meseci',
    year: 'godinu godina godine',
  },
  weekdays: [
    'ponedjeljak ponedjeljka ponedeljak ponedeljka', 'utorak utorka', 'srijeda srijedu srijede sreda sredu srede', 'četvrtak četvrtka', 'petak petka',
    'subota subotu subote', 'nedjelja nedjelju nedjelje nedelja nedelju',
  ],
  months: [
    'siječnja siječanj siječnju januara januar', 'veljače veljača veljači februara februar', 'ožujka ožujak ožujku marta mart', 'travnja travanj travnju aprila april',
    'svibnja svibanj svibnju maja maj', 'lipnja lipanj lipnju juna jun', 'srpnja srpanj srpnju jula jul', 'kolovoza kolovoz kolovozu avgusta avgust augusta',
    'rujna rujan rujnu septembra septembar', 'listopada listopad listopadu oktobra oktobar', 'studenog studenoga studeni studenom novembra novembar',
    'prosinca prosinac prosincu decembra decembar',
  ],
  days: { '-2': 'prekjučer prekjuče preksinoć', '-1': 'jučer juče sinoć', '0': 'danas jutros', '1': 'sutra', '2': 'prekosutra' },
  about: 'oko otprilike skoro jedno nekih',
  half: 'i_pol i_pola',
  phrases: [
    ['prije|pred|pre {n} {unit}', 'ago'],
    ['prije|pred|pre {unit} dana?', 'ago'],
    ['{n} {unit} unazad', 'ago'],
    ['prije|pred|pre {n} {week} u {weekday}', 'weeks-ago-on-weekday'],
    ['u {weekday} prije|pred|pre {n} {week}', 'weeks-ago-on-weekday'],
    ['već|vec {n} {unit}', 'since'],
    ['od {weekday}', 'since-weekday'],
    ['za|kroz {n} {unit}', 'ahead'],
    ['u? prošli|prošlu|prošla|zadnji|zadnju {weekday}', 'last-weekday'],
    ['prošlog|prošle|prošloga {weekday}', 'last-weekday'],
    ['u? sljedeći|sljedeću|idući|iduću|sledeći|sledeću {weekday}', 'next-weekday'],
    ['prošli tjedan u {weekday}', 'weekday-of-last-week'],
    ['prošlog tjedna u {weekday}', 'weekday-of-last-week'],
    ['u {weekday} prošli tjedan', 'weekday-of-last-week'],
    ['u {weekday} prošlog tjedna', 'weekday-of-last-week'],
    ['prošli|prošlog|zadnji tjedan|tjedna', 'last-week'],
    ['prošle|prošla|prošlu sedmice|sedmica|sedmicu', 'last-week'],
    ['prošli|prošlog|prošloga mjesec|mjeseca|mesec|meseca', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['od {month} {year}?', 'since-month'],
    ['u {month} {year}?', 'in-month'],
  ],
};
