import type { DateWords } from '../date-words.js';

/** Spanish. */
export const spanishDates: DateWords = {
  numbers: [
    '', 'un uno una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince',
    'dieciséis diez_y_seis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno veintiún veintiuna', 'veintidós', 'veintitrés', 'veinticuatro',
    'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta', 'treinta_y_uno treinta_y_un',
  ],
  units: { day: 'día días', week: 'semana semanas', month: 'mes meses', year: 'año años ano anos' },
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre'],
  days: { '-2': 'anteayer antier antes_de_ayer', '-1': 'ayer anoche', '0': 'hoy esta_mañana', '1': 'mañana', '2': 'pasado_mañana' },
  about: 'unos unas casi aproximadamente como alrededor_de',
  half: 'y_medio y_media',
  neutral: 'la_mañana de_mañana por_mañana',
  phrases: [
    ['desde hace {n} {unit}', 'since'],
    ['hace {n} {unit}', 'ago'],
    ['{n} {unit} atrás', 'ago'],
    ['hace {n} {week} el {weekday}', 'weeks-ago-on-weekday'],
    ['el {weekday} hace {n} {week}', 'weeks-ago-on-weekday'],
    ['llevo|llevamos|lleva {n} {unit}', 'since'],
    ['desde el? {weekday}', 'since-weekday'],
    ['dentro de {n} {unit}', 'ahead'],
    ['en {n} {unit}', 'ahead'],
    ['el? {weekday} pasado', 'last-weekday'],
    ['el? pasado|último {weekday}', 'last-weekday'],
    ['el? próximo {weekday}', 'next-weekday'],
    ['el? {weekday} que viene', 'next-weekday'],
    ['el? {weekday} de la semana pasada', 'weekday-of-last-week'],
    ['semana pasada', 'last-week'],
    ['mes pasado', 'last-month'],
    ['{day} de? {month} de|del? {year}?', 'day-and-month'],
    ['desde {month} de|del? {year}?', 'since-month'],
    ['en {month} de|del? {year}?', 'in-month'],
  ],
};
