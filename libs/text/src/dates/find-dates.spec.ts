import type { PostLanguage } from '@streetlight/domain';
import { describe, expect, it } from '@jest/globals';
import { findDates } from './find-dates.js';
import { processorMs } from '../../test/processor-time.js';

/** A Sunday. */
const today = '2026-11-22';

const points: [PostLanguage, string, string][] = [
  ['ro', 'seful mi-a dat Kündigung pe hartie acum 16 zile', '2026-11-06'],
  ['ro', 'am primit hârtia ieri', '2026-11-21'],
  ['hr', 'prije točno tjedan dana stiglo je', '2026-11-15'],
  ['fr', "vendredi d'il y a deux semaines on m'a remis", '2026-11-06'],
  ['ro', 'vineri acum doua saptamani mi-a dat', '2026-11-06'],
  ['bg', 'в петък преди две седмици', '2026-11-06'],
  ['el', 'την Παρασκευή πριν δύο εβδομάδες', '2026-11-06'],
  ['de', 'vor genau zwei Wochen kam die Kündigung', '2026-11-08'],
  ['ro', 'alaltaieri m-au dat afara', '2026-11-20'],
  ['ro', 'cu doua saptamani in urma', '2026-11-08'],
  ['ro', 'pe 3 noiembrie am primit', '2026-11-03'],
  ['ro', 'vinerea trecută mi-au dat', '2026-11-20'],
  ['ro', 'acum trei saptamani, vineri', '2026-10-30'],
  ['pl', 'Dostałem Kündigung 3 tygodnie temu w piątek', '2026-10-30'],
  ['pl', 'wczoraj dostalam wypowiedzenie', '2026-11-21'],
  ['pl', 'szesnaście dni temu', '2026-11-06'],
  ['pl', 'tydzień temu dostałem', '2026-11-15'],
  ['pl', 'dnia 3 listopada', '2026-11-03'],
  ['pl', 'w zeszły poniedziałek', '2026-11-16'],
  ['bg', 'преди 2 седмици ми дадоха', '2026-11-08'],
  ['bg', 'predi 16 dni', '2026-11-06'],
  ['bg', 'вчера получих', '2026-11-21'],
  ['bg', 'onzi den', '2026-11-20'],
  ['bg', 'на 3 ноември', '2026-11-03'],
  ['bg', 'миналия петък', '2026-11-20'],
  ['it', 'sedici giorni fa', '2026-11-06'],
  ['it', "l'altro ieri mi hanno licenziato", '2026-11-20'],
  ['it', 'il 3 novembre', '2026-11-03'],
  ['it', 'una settimana fa', '2026-11-15'],
  ['es', 'hace 16 días me dieron la carta', '2026-11-06'],
  ['es', 'anteayer', '2026-11-20'],
  ['es', 'el 3 de noviembre de 2026', '2026-11-03'],
  ['es', 'hace dos semanas', '2026-11-08'],
  ['hu', 'tegnap kaptam meg a felmondást', '2026-11-21'],
  ['hu', '16 napja kaptam', '2026-11-06'],
  ['hu', 'két héttel ezelőtt', '2026-11-08'],
  ['hu', 'tegnapelőtt', '2026-11-20'],
  ['hu', 'november 3-án', '2026-11-03'],
  ['hu', 'múlt pénteken', '2026-11-20'],
  ['hr', 'prije 16 dana dobio otkaz', '2026-11-06'],
  ['hr', 'preksinoć', '2026-11-20'],
  ['hr', 'jucer', '2026-11-21'],
  ['hr', 'prije tjedan dana', '2026-11-15'],
  ['hr', '3. studenog', '2026-11-03'],
  ['el', 'me dioxan prin 2 vdomades proforika', '2026-11-08'],
  ['el', 'πριν από 16 μέρες', '2026-11-06'],
  ['el', 'xthes', '2026-11-21'],
  ['el', 'χτες μου έδωσαν', '2026-11-21'],
  ['el', 'στις 3 Νοεμβρίου', '2026-11-03'],
  ['en', 'I got it 16 days ago', '2026-11-06'],
  ['en', 'three weeks ago on Friday', '2026-10-30'],
  ['en', 'the day before yesterday', '2026-11-20'],
  ['en', 'on November 3rd', '2026-11-03'],
  ['en', 'a week ago', '2026-11-15'],
  ['en', 'last Monday', '2026-11-16'],
  ['fr', 'il y a 16 jours', '2026-11-06'],
  ['fr', 'avant-hier', '2026-11-20'],
  ['fr', 'le 3 novembre', '2026-11-03'],
  ['fr', 'vendredi dernier', '2026-11-20'],
  ['de', 'vor zwei Wochen', '2026-11-08'],
  ['de', 'am 3. November', '2026-11-03'],
  ['de', 'vorgestern', '2026-11-20'],
  ['en', 'letter of 3.11.', '2026-11-03'],
  ['pl', 'pismo z 03.11.2026', '2026-11-03'],
];

describe('the dates of a text', () => {
  it.each(points)('in %s: "%s" is %s', (language, text, date) => {
    const [first, ...others] = findDates(text, language, today).filter((found) => found.kind === 'point' && found.precision === 'day');
    expect([first?.date, others.length]).toEqual([date, 0]);
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
  });

  it.each([
    ['ro', 'săptămâna trecută', 'week'],
    ['pl', 'w zeszłym tygodniu', 'week'],
    ['en', 'last month', 'month'],
    ['fr', 'la semaine dernière', 'week'],
    ['it', 'due mesi fa', 'month'],
  ] as [PostLanguage, string, string][])('in %s "%s" is no more exact than it says: a %s', (language, text, precision) => {
    expect(findDates(text, language, today).map((found) => found.precision)).toEqual([precision]);
  });

  it.each([
    ['ro', 'lucrez de 8 luni la curatenie'],
    ['pl', 'pracuję od 2 lat, mam 14 dni urlopu'],
    ['en', 'I have 16 days of leave, next Friday I start, may I?'],
    ['es', 'me pagan 13.90 euros, 8 horas'],
    ['it', 'fra due settimane'],
    ['de', 'in zwei Wochen, § 622 Abs. 3 BGB'],
    ['hu', '40 óra egy héten'],
    ['fr', 'dans 3 jours'],
    ['hr', 'za dva tjedna'],
    ['el', 'se 2 vdomades tha fygo'],
    ['bg', 'след 2 седмици'],
  ] as [PostLanguage, string][])('in %s "%s" states no day on which something happened', (language, text) => {
    expect(findDates(text, language, today).filter((found) => found.kind === 'point')).toEqual([]);
  });

  it.each([
    ['every monday we get money', 'en'],
    ['until friday I have to answer', 'en'],
    ['am 2 luni vechime', 'ro'],
    ['pana vineri trebuie sa semnez', 'ro'],
    ['do piątku mam odpowiedzieć', 'pl'],
    ['κάθε Παρασκευή', 'el'],
    ['please read this letter for me, deadline monday', 'en'],
    ['am primit scrisoarea, termen vineri', 'ro'],
    ['dziś wiem że to był dobry krok', 'pl'],
  ] as const)('names no day of the past in "%s"', (text, language) => {
    expect(findDates(text, language, '2026-11-18')).toEqual([]);
  });

  it.each([
    ['on friday the letter came', 'en', '2026-11-13'],
    ['vineri a sosit scrisoarea', 'ro', '2026-11-13'],
    ['в петък дойде отказ', 'bg', '2026-11-13'],
    ['w piątek przyszło pismo', 'pl', '2026-11-13'],
    ['pénteken jött', 'hu', '2026-11-13'],
  ] as const)('takes the weekday of "%s" for the last one', (text, language, date) => {
    expect(findDates(text, language, '2026-11-18')).toMatchObject([{ date, kind: 'weekday' }]);
  });

  it.each([
    ['this monday the letter came', 'en', '2026-11-16'],
    ['diesen Montag kam der Brief', 'de', '2026-11-16'],
    ['lunea asta a venit scrisoarea', 'ro', '2026-11-16'],
    ['w ten poniedziałek przyszło pismo', 'pl', '2026-11-16'],
    ['този понеделник дойде писмо', 'bg', '2026-11-16'],
    ['questo lunedì è arrivata la lettera', 'it', '2026-11-16'],
    ['este lunes llegó la carta', 'es', '2026-11-16'],
    ['ezen a hétfőn jött a levél', 'hu', '2026-11-16'],
    ['ovaj ponedjeljak je stiglo pismo', 'hr', '2026-11-16'],
    ['αυτή τη Δευτέρα ήρθε το γράμμα', 'el', '2026-11-16'],
    ['ce lundi la lettre est arrivée', 'fr', '2026-11-16'],
    ['this wednesday, today, it came', 'en', '2026-11-18'],
  ] as const)('takes the weekday of "%s" for that of this week', (text, language, date) => {
    expect(findDates(text, language, '2026-11-18')[0]).toMatchObject({ date, kind: 'weekday' });
  });

  it('takes "this Friday" on a Wednesday for a day to come', () => {
    expect(findDates('this friday I will know', 'en', '2026-11-18')).toMatchObject([{ date: '2026-11-20', kind: 'coming' }]);
  });

  it('a date the calendar does not have is none, and hostile text is read in bounded time', () => {
    expect(findDates('on 31.11. or 99.99.', 'en', today)).toEqual([]);
    const started = process.cpuUsage();
    for (const text of ['1.'.repeat(50_000), 'acum '.repeat(20_000), '\u0301'.repeat(100_000), 'a'.repeat(100_000)])
      findDates(text, 'ro', today);
    expect(processorMs(started)).toBeLessThan(2000);
  });
});
