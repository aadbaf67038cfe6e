import type { DateWords } from '../date-words.js';

/** Italian. */
export const italianDates: DateWords = {
  numbers: [
    '', 'un uno una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici',
    'sedici', 'diciassette', 'diciotto', 'diciannove', 'venti', 'ventuno ventun', 'ventidue', 'ventitré ventitre', 'ventiquattro', 'venticinque', 'ventisei',
    'ventisette', 'ventotto', 'ventinove', 'trenta', 'trentuno trentun',
  ],
  units: { day: 'giorno giorni gg', week: 'settimana settimane', month: 'mese mesi', year: 'anno anni' },
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  days: { '-2': "altro_ieri l'altro_ieri avantieri altroieri ieri_l'altro", '-1': 'ieri ieri_sera iersera', '0': 'oggi stamattina stamane', '1': 'domani', '2': 'dopodomani' },
  about: 'circa quasi tipo',
  half: 'e_mezzo e_mezza',
  phrases: [
    ['{n} {unit} fa', 'ago'],
    ['{n} {unit} or sono', 'ago'],
    ['{n} {week} fa di? {weekday}', 'weeks-ago-on-weekday'],
    ['{weekday} di {n} {week} fa', 'weeks-ago-on-weekday'],
    ['da {n} {unit}', 'since'],
    ['da {weekday}', 'since-weekday'],
    ['tra|fra {n} {unit}', 'ahead'],
    ['{weekday} scorso|scorsa|passato|passata', 'last-weekday'],
    ['lo|la? scorso|scorsa {weekday}', 'last-weekday'],
    ['{weekday} prossimo|prossima', 'next-weekday'],
    ['il|la? prossimo|prossima {weekday}', 'next-weekday'],
    ['{weekday} della? settimana scorsa|passata', 'weekday-of-last-week'],
    ['{weekday} della? scorsa settimana', 'weekday-of-last-week'],
    ['settimana scorsa|passata', 'last-week'],
    ['scorsa settimana', 'last-week'],
    ['mese scorso|passato', 'last-month'],
    ['scorso mese', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['da|dal {month} {year}?', 'since-month'],
    ['a|ad|in|nel|di {month} {year}?', 'in-month'],
  ],
};
