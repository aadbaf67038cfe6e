import type { DateWords } from '../date-words.js';

/** Hungarian: endings stand for prepositions. */
export const hungarianDates: DateWords = {
  numbers: [
    '', 'egy', 'kettő két', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc', 'tíz', 'tizenegy', 'tizenkettő tizenkét', 'tizenhárom', 'tizennégy', 'tizenöt',
    'tizenhat', 'tizenhét', 'tizennyolc', 'tizenkilenc', 'húsz', 'huszonegy', 'huszonkettő huszonkét', 'huszonhárom', 'huszonnégy', 'huszonöt', 'huszonhat',
    'huszonhét', 'huszonnyolc', 'huszonkilenc', 'harminc', 'harmincegy',
  ],
  units: {
    day: 'nap napja nappal napot',
    week: 'hét hete héttel hetet',
    month: 'hónap hónapja hónappal hónapot',
    year: 'év éve évvel évet',
  },
  weekdays: [
    'hétfő hétfőn hétfőtől', 'kedd kedden keddtől', 'szerda szerdán szerdától', 'csütörtök csütörtökön csütörtöktől', 'péntek pénteken péntektől',
    'szombat szombaton szombattól', 'vasárnap vasárnaptól',
  ],
  months: [
    'január januárban jan', 'február februárban febr', 'március márciusban márc', 'április áprilisban ápr', 'május májusban máj', 'június júniusban jún',
    'július júliusban júl', 'augusztus augusztusban aug', 'szeptember szeptemberben szept', 'október októberben okt', 'november novemberben nov', 'december decemberben dec',
  ],
  days: { '-2': 'tegnapelőtt', '-1': 'tegnap', '0': 'ma', '1': 'holnap', '2': 'holnapután' },
  about: 'kb körülbelül majdnem olyan',
  half: 'és_fél',
  phrases: [
    ['{n} napja|hete|hónapja|éve', 'ago'],
    ['{n} nappal|héttel|hónappal|évvel ezelőtt', 'ago'],
    ['{n} nap|hét|hónap|év óta', 'since'],
    ['{n} hete|héttel ezelőtt? {weekday}', 'weeks-ago-on-weekday'],
    ['{weekday} óta', 'since-weekday'],
    ['{n} nap|hét|hónap|év múlva', 'ahead'],
    ['múlt|előző {weekday}', 'last-weekday'],
    ['jövő|következő {weekday}', 'next-weekday'],
    ['múlt héten {weekday}', 'weekday-of-last-week'],
    ['múlt hét {weekday}', 'weekday-of-last-week'],
    ['múlt|előző héten', 'last-week'],
    ['múlt|előző hónapban', 'last-month'],
    ['{year}? {month} {day}', 'day-and-month'],
    ['{month} óta', 'since-month'],
    ['{year}? januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben', 'in-month'],
  ],
};
