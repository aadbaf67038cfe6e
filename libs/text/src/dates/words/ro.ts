import type { DateWords } from '../date-words.js';

/** Romanian. */
export const romanianDates: DateWords = {
  numbers: [
    '', 'un o unu una', 'doi doua două', 'trei', 'patru', 'cinci', 'șase', 'șapte', 'opt', 'nouă', 'zece', 'unsprezece unspe', 'doisprezece douăsprezece doispe',
    'treisprezece treispe', 'paisprezece paispe', 'cincisprezece cinșpe', 'șaisprezece șaișpe', 'șaptesprezece șaptișpe', 'optsprezece optișpe',
    'nouăsprezece nouășpe', 'douăzeci', 'douăzeci_și_unu douăzeci_și_una', 'douăzeci_și_două douăzeci_și_doi', 'douăzeci_și_trei', 'douăzeci_și_patru',
    'douăzeci_și_cinci', 'douăzeci_și_șase', 'douăzeci_și_șapte', 'douăzeci_și_opt', 'douăzeci_și_nouă', 'treizeci', 'treizeci_și_unu treizeci_și_una',
  ],
  units: {
    day: 'zi zile zilele de_zile',
    week: 'săptămână săptămâni săptămâna saptamina saptamini',
    month: 'lună luni luna',
    year: 'an ani de_ani',
  },
  weekdays: ['luni lunea', 'marți marțea', 'miercuri miercurea', 'joi joia', 'vineri vinerea', 'sâmbătă sâmbăta simbata', 'duminică duminica'],
  months: ['ianuarie ian', 'februarie feb', 'martie', 'aprilie apr', 'mai', 'iunie', 'iulie', 'august aug', 'septembrie sept', 'octombrie oct', 'noiembrie noi nov', 'decembrie dec'],
  ambiguousMonths: 'mai noi ian',
  days: { '-2': 'alaltăieri alaltaieri', '-1': 'ieri aseară ieri_seară ieri_dimineață', '0': 'azi astăzi azi_dimineață', '1': 'mâine', '2': 'poimâine' },
  about: 'vreo cam aproximativ circa aproape vro',
  half: 'și_jumătate jumate',
  neutral: 'de_luni_de_zile de_zile_întregi luni_întregi luni_de_zile până_mâine',
  phrases: [
    ['acum|acu {n} de? {unit}', 'ago'],
    ['cu {n} de? {unit} în urmă', 'ago'],
    ['în urmă cu {n} de? {unit}', 'ago'],
    ['{n} de? {unit} în urmă', 'ago'],
    ['acum|acu {n} {week} {weekday}', 'weeks-ago-on-weekday'],
    ['de {n} de? {unit}', 'since'],
    ['de|din {weekday}', 'since-weekday'],
    ['peste|în {n} de? {unit}', 'ahead'],
    ['{weekday} trecut|trecută|trecuta', 'last-weekday'],
    ['{weekday} viitoare|viitor|următoare', 'next-weekday'],
    ['{weekday} săptămâna trecută', 'weekday-of-last-week'],
    ['săptămâna trecută {weekday}', 'weekday-of-last-week'],
    ['săptămâna trecută', 'last-week'],
    ['luna trecută', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['din|de_prin|prin {month} {year}?', 'since-month'],
    ['în|luna {month} {year}?', 'in-month'],
  ],
};
