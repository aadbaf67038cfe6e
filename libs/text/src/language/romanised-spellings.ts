/** How people write one Greek or Bulgarian letter in Latin letters: one spelling per habit, in the same order for all letters. */
type Habits = Readonly<Record<string, readonly string[]>>;

/** Greek: phonetic, visual, mixed, keyboard. A single entry holds for all habits. */
const greekHabits: Habits = {
  α: ['a'],
  β: ['v', 'b', 'v', 'b'],
  γ: ['g'],
  δ: ['d'],
  ε: ['e'],
  ζ: ['z'],
  η: ['i', 'h', 'i', 'h'],
  θ: ['th', '8', 'th', '8'],
  ι: ['i'],
  κ: ['k'],
  λ: ['l'],
  μ: ['m'],
  ν: ['n'],
  ξ: ['ks', '3', 'x', '3'],
  ο: ['o'],
  π: ['p'],
  ρ: ['r'],
  σ: ['s'],
  τ: ['t'],
  υ: ['i', 'y', 'y', 'u'],
  φ: ['f', 'f', 'f', 'f'],
  χ: ['h', 'x', 'x', 'x'],
  ψ: ['ps', 'ps', 'ps', '4'],
  ω: ['o', 'w', 'o', 'w'],
  αι: ['e', 'ai', 'ai', 'ai'],
  ει: ['i', 'ei', 'ei', 'ei'],
  οι: ['i', 'oi', 'oi', 'oi'],
  ου: ['ou', 'ou', 'ou', 'oy'],
  ευ: ['ev', 'eu', 'ef', 'ey'],
  αυ: ['av', 'au', 'af', 'ay'],
  μπ: ['b', 'mp', 'mp', 'mp'],
  ντ: ['d', 'nt', 'nt', 'nt'],
  γκ: ['g', 'gk', 'gk', 'gk'],
  γγ: ['ng', 'gg', 'gg', 'gg'],
};

/** Bulgarian: official (2009), chat with digits, chat with `q` and `y`, by ear. */
const bulgarianHabits: Habits = {
  а: ['a'],
  б: ['b'],
  в: ['v', 'v', 'w', 'v'],
  г: ['g'],
  д: ['d'],
  е: ['e'],
  ж: ['zh', 'j', 'j', 'zh'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i', 'i', 'j'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['h', 'h', 'x', 'h'],
  ц: ['ts', 'c', 'c', 'ts'],
  ч: ['ch', '4', '4', 'ch'],
  ш: ['sh', '6', '6', 'sh'],
  щ: ['sht', '6t', '6t', 'sht'],
  ъ: ['a', 'u', 'y', 'u'],
  ь: ['y', 'i', 'i', 'i'],
  ю: ['yu', 'iu', 'u', 'iu'],
  я: ['ya', 'q', 'q', 'ia'],
};

const habitCount = 4;

const spell = (word: string, habits: Habits, habit: number): string => {
  let spelled = '';
  for (let at = 0; at < word.length; ) {
    const pair = habits[word.slice(at, at + 2)];
    const single = habits[word[at] ?? ''];
    const choices = pair ?? single;
    spelled += choices === undefined ? (word[at] ?? '') : (choices[habit] ?? choices[0] ?? '');
    at += pair === undefined ? 1 : 2;
  }
  return spelled;
};

const withoutTonos = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[\u0370-\u03ff])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/ς/g, 'σ');

/** The usual spellings of a Greek or Bulgarian word in Latin letters, without repetition. */
export const romanisedSpellings = (word: string, language: 'el' | 'bg'): string[] => {
  const habits = language === 'el' ? greekHabits : bulgarianHabits;
  const plain = language === 'el' ? withoutTonos(word) : word;
  return [...new Set(Array.from({ length: habitCount }, (_, habit) => spell(plain, habits, habit)))];
};
