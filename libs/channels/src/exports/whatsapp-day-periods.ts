/**
 * How phones write the halves of the day on a 12-hour clock, per language: before noon, after noon.
 * Source: Unicode CLDR day periods, and the forms Android and iOS abbreviate them to. Compared by `dayPeriodOf` without
 * case, dots and spaces, so one spelling stands for "a.m.", "a. m.", "AM".
 */
const dayPeriods: Readonly<Record<string, readonly [before: readonly string[], after: readonly string[]]>> = {
  en: [['am'], ['pm']],
  af: [['vm'], ['nm']],
  am: [['ጥዋት', 'ጠዋት'], ['ከሰዓት']],
  ar: [
    ['ص', 'صباحا', 'صباحًا'],
    ['م', 'مساء', 'مساءً'],
  ],
  bg: [
    ['прпл', 'пробяд', 'пробед'],
    ['слоб', 'следобяд', 'следобед'],
  ],
  bn: [['পূর্বাহ্ণ'], ['অপরাহ্ণ']],
  bs: [['prijepodne'], ['popodne', 'poslijepodne']],
  cs: [['dop'], ['odp']],
  de: [
    ['vorm', 'vormittags'],
    ['nachm', 'nachmittags'],
  ],
  el: [['πμ'], ['μμ']],
  es: [['am'], ['pm']],
  fa: [
    ['قظ', 'قبلازظهر'],
    ['بظ', 'بعدازظهر'],
  ],
  fi: [['ap'], ['ip']],
  ga: [['rn'], ['in']],
  he: [
    ['לפנה״צ', 'לפנה"צ'],
    ['אחה״צ', 'אחה"צ'],
  ],
  hi: [['पूर्वाह्न'], ['अपराह्न']],
  hu: [['de'], ['du']],
  is: [['fh'], ['eh']],
  ja: [['午前'], ['午後']],
  kn: [['ಪೂರ್ವಾಹ್ನ'], ['ಅಪರಾಹ್ನ']],
  ko: [['오전'], ['오후']],
  ky: [['тң'], ['тк']],
  lb: [['moies'], ['nomëttes']],
  lo: [['ກ່ອນທ່ຽງ'], ['ຫຼັງທ່ຽງ']],
  lt: [['priešpiet'], ['popiet']],
  lv: [['priekšp'], ['pēcp']],
  mk: [['претпл'], ['попл']],
  mn: [['үө'], ['үх']],
  mr: [['मपू'], ['मउ']],
  ms: [['pg'], ['ptg']],
  my: [['နံနက်'], ['ညနေ']],
  ru: [['дп'], ['пп']],
  si: [['පෙව'], ['පව']],
  sl: [['dop'], ['pop']],
  sq: [
    ['pd', 'eparadites'],
    ['md', 'epasdites'],
  ],
  sr: [
    ['препподне', 'преподне', 'prepodne'],
    ['поподне', 'popodne'],
  ],
  sv: [['fm'], ['em']],
  ta: [['முற்பகல்'], ['பிற்பகல்']],
  th: [['ก่อนเที่ยง'], ['หลังเที่ยง']],
  tr: [['öö'], ['ös']],
  uz: [['to'], ['tk']],
  vi: [['sa'], ['ch']],
  zh: [
    ['上午', '凌晨', '清晨', '早上'],
    ['下午', '中午', '晚上'],
  ],
};

/** Words phones put between date and time or behind the time that say nothing: "klo 14.56", "14:56 ч.", "14:56 Uhr". */
const fillers = new Set(['', 'ч', 'klo', 'kl', 'u', 'at', 'à', 'a', 'la', 'alle', 'ore', 'um', 'uhr', 'h', 'o', 'в', 'о', 'στις']);

export type DayHalf = 'am' | 'pm';

const halves = new Map<string, DayHalf>(
  Object.values(dayPeriods).flatMap(([before, after]) => [
    ...before.map((word): [string, DayHalf] => [word, 'am']),
    ...after.map((word): [string, DayHalf] => [word, 'pm']),
  ]),
);

/** The half of the day in words beside a time: null where they say nothing, undefined where they are no such words. */
export function dayPeriodOf(words: string): DayHalf | null | undefined {
  const bare = words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s.,]/g, '');
  if (fillers.has(bare)) return null;
  return halves.get(bare) ?? halves.get(bare.replace(/^ч/, ''));
}
