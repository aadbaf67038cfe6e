import type { PersonalData } from './kinds.js';

const year = '(?:19|20)\\d{2}';
/** A day of the calendar with its year, in digits or with the name of the month. */
const fullDate = [
  `${year}[-./] ?\\d{1,2}[-./] ?\\d{1,2}`,
  `\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:${year}|\\d{2})(?!\\d)`,
  `\\d{1,2}(?:\\.|st|nd|rd|th|º|er|-?ти|-?ри|-?ви|-?ми)? ?(?:de |of |του )?\\p{L}{3,12}\\.?,? ?(?:de |del |του )?${year}`,
  `${year}\\.? ?\\p{L}{3,12} \\d{1,2}`,
  `\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
].join('|');

/** Words that announce a date of birth. */
const cue =
  'geb(?:oren(?:e[rn]?)?)?\\.?|geburts(?:datum|tag)|jahrgang|n[aă]scut[aă]?|data\\s(?:mea\\s)?(?:de\\s)?na[sș]terii?|data\\sna[sș]terii|ur\\.|urodz(?:ony|ona|iłem|iłam|ilem|ilam|iny|enia)|data\\surodzenia|rocznik|роден[аи]?|рожд(?:ена|ения)|дата\\sна\\sраждане|раждане|roden[ai]?|data\\sna\\srazhdane|nat[oa](?:\\sil)?|data\\sdi\\snascita|nascit[ao]|naci(?:do|da|ó|miento)|nací|fecha\\sde\\snacimiento|szül(?:etett|ettem|etési|\\.)?|rođen[ai]?|rodjen[ai]?|datum\\srođenja|rođendan|γεννήθηκα|γεννημέν[οη]ς?|γέννησης|ημ(?:ερομηνία|/νία|\\.)\\sγέννησης|γενν\\.|gennithika|gennh[8th]{1,2}hka|genni[sh]{1,2}is|born|birth(?:day|\\sdate)?|date\\sof\\sbirth|d\\.?o\\.?b\\.?|née?|naissance|anniversaire';
const gap =
  '[\\s:=,]{0,3}(?:(?:on|am|pe|la|data\\sde|de|în|in|il|el|le|dnia|w\\sdniu|w|r\\.|на|през|στις|στι|το|dana|dne|u|mi|mia|is|ist|este|jest|è|es|est|e|είναι|dátum(?:om)?|datum|the|im)[\\s:.]{1,3}){0,3}';

const behindCue = new RegExp(`(?<!\\p{L})(?:${cue})${gap}(${fullDate}|${year}(?![\\d.,]\\d))`, 'giu');
/** "Date of birth" says so even when it is added whose: "fecha de nacimiento del niño 5-11-2023". */
const dateOfBirth =
  'geburtsdatum|geburtstag|data\\s(?:de\\s)?na[sș]terii?|data\\surodzenia|дата\\sна\\sраждане|data\\sna\\srazhdane|data\\sdi\\snascita|fecha\\sde\\snacimiento|születési\\s(?:dátum\\p{L}{0,3}|idő\\p{L}{0,3})|datum\\srođenja|ημερομηνία\\sγέννησης|date\\sof\\sbirth|date\\sde\\snaissance';
const behindWhose = new RegExp(`(?<!\\p{L})(?:${dateOfBirth})(?:\\s[\\p{L}'’]{1,12}){1,3}[\\s:=,]{1,3}(${fullDate})`, 'giu');
const beforeCue = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${fullDate})\\.?(?:-?[áaéeоo]n)?(?:\\s(?:r|г)\\.)?[\\s,]{1,3}(?:${cue})(?!\\p{L})`,
  'giu',
);
const anywhere = new RegExp(`(?<![\\p{L}\\d.,/§-])(${fullDate})(?![\\d/])`, 'giu');

/** Nobody reports in a post on a day before this year, unless on a birthday. */
const firstWorkingYear = 2000;
const law =
  /(?:gesetz|verordnung|richtlinie|directive|law|act|lege[aă]?|legii|ustaw\p{L}|закон\p{L}{0,3}|legge|ley|törvény\p{L}{0,3}|zakon\p{L}{0,2}|νόμο\p{L}{0,2}|loi|bgbl|vom|of|din|z\sdnia|от|del|du)\s{0,2}$/iu;

const spanOf = (match: RegExpMatchArray): PersonalData => {
  const date = match[1] ?? '';
  const start = (match.index ?? 0) + match[0].indexOf(date);
  return { kind: 'birth-date', start, end: start + date.length };
};

/** Finds dates of birth: beside a word that says so, and full dates so long ago that they can be nothing else. */
export const findBirthDates = (text: string): PersonalData[] => {
  const found = [...text.matchAll(behindCue), ...text.matchAll(behindWhose), ...text.matchAll(beforeCue)].map(spanOf);
  for (const match of text.matchAll(anywhere)) {
    const written = /(?:19|20)\d{2}/.exec(match[1] ?? '')?.[0];
    if (written === undefined || Number(written) < 1925 || Number(written) >= firstWorkingYear) continue;
    if (!law.test(text.slice(Math.max(0, match.index - 20), match.index))) found.push(spanOf(match));
  }
  return found;
};
