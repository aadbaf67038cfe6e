import type { DateWords } from '../date-words.js';

/** French. */
export const frenchDates: DateWords = {
  numbers: [
    '', 'un une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix_sept',
    'dix_huit', 'dix_neuf', 'vingt', 'vingt_et_un vingt_et_une vingt_un', 'vingt_deux', 'vingt_trois', 'vingt_quatre', 'vingt_cinq', 'vingt_six', 'vingt_sept',
    'vingt_huit', 'vingt_neuf', 'trente', 'trente_et_un trente_un',
  ],
  units: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans année années' },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ambiguousMonths: 'mars',
  days: { '-2': 'avant_hier', '-1': 'hier hier_soir', '0': "aujourd'hui ce_matin aujourdhui", '1': 'demain', '2': 'après_demain' },
  about: 'environ presque à_peu_près',
  half: 'et_demi et_demie',
  phrases: [
    ['il y a {n} {unit}', 'ago'],
    ['ya|y a {n} {unit}', 'ago'],
    ['voilà {n} {unit}', 'ago'],
    ['il y a {n} {week} le {weekday}', 'weeks-ago-on-weekday'],
    ['le? {weekday} il y a {n} {week}', 'weeks-ago-on-weekday'],
    ['depuis {n} {unit}', 'since'],
    ['depuis {weekday}', 'since-weekday'],
    ['dans {n} {unit}', 'ahead'],
    ['{weekday} dernier|passé', 'last-weekday'],
    ['{weekday} prochain', 'next-weekday'],
    ['{weekday} de la semaine dernière|passée', 'weekday-of-last-week'],
    ['la? semaine dernière|passée', 'last-week'],
    ['le? mois dernier|passé', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['depuis {month} {year}?', 'since-month'],
    ['en {month} {year}?', 'in-month'],
  ],
};
