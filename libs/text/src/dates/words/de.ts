import type { DateWords } from '../date-words.js';

/** German; also used for the German phrases in posts of other languages. */
export const germanDates: DateWords = {
  numbers: [
    '', 'ein eine einem einer einen eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn',
    'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig', 'einundzwanzig', 'zweiundzwanzig', 'dreiundzwanzig', 'vierundzwanzig',
    'fünfundzwanzig', 'sechsundzwanzig', 'siebenundzwanzig', 'achtundzwanzig', 'neunundzwanzig', 'dreißig', 'einunddreißig',
  ],
  units: { day: 'tag tage tagen', week: 'woche wochen', month: 'monat monate monaten', year: 'jahr jahre jahren' },
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
  months: [
    'januar jänner jan', 'februar feber feb', 'märz', 'april apr', 'mai', 'juni', 'juli', 'august aug', 'september sept', 'oktober okt', 'november nov', 'dezember dez',
  ],
  days: { '-2': 'vorgestern', '-1': 'gestern gestern_abend gestern_morgen', '0': 'heute heute_morgen', '1': 'morgen', '2': 'übermorgen' },
  about: 'etwa ungefähr circa ca rund fast knapp',
  half: 'einhalb und_einer_halben',
  neutral: 'am_morgen jeden_morgen guten_morgen morgens montag_morgen',
  phrases: [
    ['vor {n} {unit}', 'ago'],
    ['vor {n} {week} am {weekday}', 'weeks-ago-on-weekday'],
    ['am {weekday} vor {n} {week}', 'weeks-ago-on-weekday'],
    ['seit {n} {unit}', 'since'],
    ['seit {weekday}', 'since-weekday'],
    ['in {n} {unit}', 'ahead'],
    ['am? letzten|letzter|letzte|vergangenen|vorigen {weekday}', 'last-weekday'],
    ['am? nächsten|kommenden {weekday}', 'next-weekday'],
    ['letzte|vorige woche am? {weekday}', 'weekday-of-last-week'],
    ['{weekday} letzter|voriger woche', 'weekday-of-last-week'],
    ['letzte|letzter|vorige|vergangene woche', 'last-week'],
    ['letzten|letztem|vorigen|vergangenen monat', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['seit|ab {month} {year}?', 'since-month'],
    ['im|anfang|mitte|ende {month} {year}?', 'in-month'],
  ],
};
