import type { PersonalData, PersonalDataKind } from './kinds.js';

/** Top-level domains that follow a bare name in posts. */
const topLevel =
  'com|de|eu|org|net|info|ro|pl|bg|it|es|hu|hr|gr|fr|at|ch|uk|ie|cy|me|io|app|gov|edu|biz|online|shop|site|link|ly|md|rs|ba|si|sk|cz|be|nl|lu|pt|ru|ua|tr|tv|club|jobs|work|au|us|ca|in|dev|ai|cloud|news|blog|store|world|life|today|agency|test|example|berlin|hamburg|bayern|koeln|cat|mobi|name|pro|xyz';

const patterns: readonly { kind: PersonalDataKind; pattern: RegExp }[] = [
  { kind: 'url', pattern: /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'«»“”]{2,2000}/giu },
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])(?:"[^"\n@]{1,64}"|[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,128})@(?:[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,5}|\[[\d.]{7,15}\])/giu,
  },
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:\(at\)|\[at\]|\{at\}|\(ät\)|\[ät\])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\]|\(punkt\)|\[punkt\])\s?[\p{L}\p{N}-]{2,63}){1,3}/giu,
  },
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{2,64}\s(?:at|arond|arroba|małpa|malpa|chiocciola|kukac|маймунско|παπάκι)\s(?:gmail|yahoo|hotmail|outlook|abv|gmx|web|mail|wp|onet|interia|libero|icloud)\s?(?:\.|dot|punct|kropka|punto|pont|точка|τελεία|point|punkt)\s?[a-z]{2,4}(?!\p{L})/giu,
  },
  { kind: 'url', pattern: /(?<![\p{L}\p{N}@.])www\.[^\s<>"'«»“”]{2,1000}/giu },
  {
    kind: 'url',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}(?:${topLevel})(?![\\p{L}\\p{N}-])(?::\\d{2,5})?(?:[/?#][^\\s<>"'«»“”]{0,1000})?`,
      'giu',
    ),
  },
  {
    kind: 'handle',
    pattern:
      /(?<![\p{L}\p{N}._%+-])@(?!(?:all|alle|everyone|here|admin|admins|toți|wszyscy|todos|tutti)(?![\p{L}\p{N}_]))[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])?/giu,
  },
];

/** A name on a platform behind the name of the platform: `insta: ion_pop`, `telegram maria.k`. */
const platformHandle =
  /(?<!\p{L})(?:telegram|insta(?:gram)?|facebook|fb|messenger|tik\s?tok|skype|viber|snap(?:chat)?|signal|discord|user(?:name)?|nick(?:name)?)\s{0,2}[:=]\s{0,2}(@?[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})/giu;

const closing = /[.,;:!?)\]}'"»”…]+$/u;

const trimClosing = (text: string, start: number, end: number): number => {
  const piece = text.slice(start, end);
  const cut = closing.exec(piece)?.[0] ?? '';
  const keepsBracket = cut.startsWith(')') && piece.includes('(');
  return end - (keepsBracket ? cut.length - 1 : cut.length);
};

/** Finds addresses on the network: links, e-mail addresses, handles. The kinds that contain others come first. */
export const findNetworkAddresses = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = trimClosing(text, match.index, match.index + match[0].length);
      if (end > match.index + 2) found.push({ kind, start: match.index, end });
    }
  }
  for (const match of text.matchAll(platformHandle)) {
    const end = match.index + match[0].length;
    found.push({ kind: 'handle', start: end - (match[1]?.length ?? 0), end: trimClosing(text, match.index, end) });
  }
  return found;
};
