import { numberWords } from './number-words.mjs';

/** @param {string} text */
export const stripped = (text) => text.replace(/[.!?;]+$/u, '');
/** @param {string} text @param {number} at @param {number} length @param {string} by */
export const splice = (text, at, length, by) => `${text.slice(0, at)}${by}${text.slice(at + length)}`;

/** Every number of a text, and those it says in words. @param {string} source @param {string} language */
export const numbersIn = (source, language) => {
  const known = new Set([...source.matchAll(/\d+/gu)].map((match) => Number(match[0])));
  const lower = source.toLowerCase();
  for (let value = 2; value < 100; value++) {
    const word = numberWords[language]?.(value) ?? '-';
    if (new RegExp(`(?<!\\p{L})${word}`, 'u').test(lower)) known.add(value);
  }
  return known;
};

/** A count before a word, no part of a date, an amount or a norm. */
export const counted =
  /(?<![\d.,§/:-]|§ |§§ |Abs\. |Art\. |Nr\. |Satz |[IVX]{1,4} )(?<!§§? ?\d+[a-z]?, )(?<!\p{L})(\d{1,2})(?=[ \u00a0](?:de )?(\p{L}{2,}))/gu;

/** @param {string} text @param {string} language @param {Set<number>} known @returns {string[][]} */
export const changedCounts = (text, language, known) => {
  const digits = [];
  const inWords = [];
  for (const match of text.matchAll(counted)) {
    const value = Number(match[1]);
    const put = (/** @type {string} */ by) => splice(text, match.index, match[0].length, by);
    const others = [value + 1, value - 1, value * 10, value * 2, value + 10, Number([...String(value)].reverse().join(''))].filter(
      (other) => other > 1 && other !== value && !known.has(other),
    );
    digits.push(...others.map((other) => put(String(other))));
    const wide = others[0];
    if (wide !== undefined) {
      digits.push(put(String(wide).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))));
      digits.push(put(String(wide).replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))));
    }
    for (const other of [...others, 23, 37, 58, 74, 91].filter((each) => each > 2 && each < 100 && !known.has(each)))
      inWords.push(put(numberWords[language]?.(other) ?? ''));
  }
  return [digits, inWords];
};

/** @param {string} text @param {string} source @param {string} units */
export const changedUnits = (text, source, units) => {
  const forms = units.split(' ').map((list) => list.split('/'));
  return forms.flatMap((own, unit) =>
    own.flatMap((form, at) => {
      const found = new RegExp(`(?<![\\d.,§]|§ )(\\d{1,2})([ \\u00a0](?:de )?)${form}(?!\\p{L})`, 'u').exec(text);
      if (!found) return [];
      return forms.flatMap((other, otherUnit) => {
        const by = other[at] ?? other[0] ?? '';
        const saysToo = other.some((each) => new RegExp(`(?<!\\d)${found[1]}[ \\u00a0](?:de )?${each}`, 'u').test(source));
        const isSame = Number(found[1]) * (unit === 1 ? 7 : 1) === Number(found[1]) * (otherUnit === 1 ? 7 : 1) && unit === otherUnit;
        return isSame || saysToo || by === form ? [] : [splice(text, found.index, found[0].length, `${found[1]}${found[2]}${by}`)];
      });
    }),
  );
};

/** @param {string} text @param {string} currencies @param {Set<number>} known */
export const changedAmounts = (text, currencies, known) => {
  const match = /(?<![\d.,])(\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?)([ \u00a0]€)/u.exec(text);
  if (!match) return { amounts: [], others: [] };
  const [, figure = ''] = match;
  const put = (/** @type {string} */ by) => splice(text, match.index, match[0].length, by);
  const first = figure.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
  const last = figure.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10));
  const bare = figure.replace(/[.,]/gu, '');
  const amounts = [first, last, `${bare}0`, ...(/[.,]\d\d$/u.test(figure) ? [bare, figure.slice(0, -3) + '0'] : []), `1${figure}`];
  return {
    amounts: amounts.filter((each) => each !== figure && !known.has(Number(each))).map((each) => put(`${each}${match[2]}`)),
    others: [...currencies.split(' ').map((word) => put(`${figure} ${word}`)), put(`$${figure}`), put(`${figure} £`)],
  };
};

/** @param {string} text @param {Set<number>} known */
export const changedPercentages = (text, known) => {
  const match = /(?<![\d.,])(\d+)([ \u00a0]?%)/u.exec(text);
  if (!match) return [];
  const value = Number(match[1]);
  return [value + 1, value - 10, 100 - value, value * 2]
    .filter((each) => each > 0 && each !== value && !known.has(each))
    .map((each) => splice(text, match.index, match[0].length, `${each}${match[2]}`));
};

/** @param {string} text @param {string} source @param {string} months */
export const changedDates = (text, source, months) => {
  const names = months.split(' ');
  return names.flatMap((name, month) => {
    const found = new RegExp(`(?<=\\d[.]?(?:ºª°|er|η)?(?: de)? )${name}|(?<=\\d{4}[.]? )${name}`, 'u').exec(text);
    if (!found) return [];
    const made = [1, 4, 7]
      .map((step) => names[(month + step) % 12] ?? '')
      .filter((other) => !source.includes(other))
      .map((other) => splice(text, found.index, name.length, other));
    const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(text);
    if (year) {
      for (const step of [1, -3, 10]) {
        const other = String(Number(year[1]) + step);
        if (!source.includes(other)) made.push(splice(text, year.index, 4, other));
      }
    }
    const day = new RegExp(`(?<!\\d)(\\d{1,2})(?=[.]?(?: de)? ${name})`, 'u').exec(text);
    if (day)
      made.push(splice(text, day.index, day[0].length, String((Number(day[0]) % 28) + 1)), splice(text, day.index, day[0].length, '30'));
    return made;
  });
};

/** @param {string} text @param {string} source @param {string} weekdays */
export const changedWeekdays = (text, source, weekdays) => {
  const names = weekdays.split(' ');
  return names.flatMap((name, day) => {
    const found = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').exec(text);
    if (!found) return [];
    return [1, 3]
      .map((step) => names[(day + step) % 7] ?? '')
      .filter((other) => !source.toLowerCase().includes(other.toLowerCase().slice(0, -1)))
      .map((other) => splice(text, found.index, name.length, other));
  });
};

const otherLaws = ['StGB', 'HGB', 'GewO', 'SGB X'];
/** @param {string} text @param {string} source @param {string} sign */
export const changedNorms = (text, source, sign) => {
  const match = /(§§?[ \u00a0])(\d+)([a-z]?)/u.exec(text);
  if (!match) return [];
  const number = Number(match[2]);
  const put = (/** @type {string} */ by) => splice(text, match.index, match[0].length, by);
  const made = [number + 1, number + 100, Number(`${number}0`)]
    .filter((other) => !new RegExp(`(?<!\\d)${other}(?!\\d)`, 'u').test(source))
    .flatMap((other) => [put(`§ ${other}`), put(`${sign} ${other}`)]);
  made.push(put(`${match[0]} Abs. 9`), put(`${match[0]} Satz 8`));
  const law = /(?<=§[^()]*? )(KSchG|BGB|MiLoG|EFZG|EntgFG|TzBfG|BUrlG|ArbZG|NachwG|ArbGG|AÜG|AGG|MuSchG|GewO|SGB [IVX]+)(?!\p{L})/u.exec(
    text,
  );
  if (law) for (const other of otherLaws) if (!source.includes(other)) made.push(splice(text, law.index, law[0].length, other));
  return made;
};

/** @param {string} text */
export const changedContacts = (text) => {
  const made = [];
  const link = /(?:www\.)?[a-z0-9-]{3,}\.(?:de|eu|org|com)(?!\p{L})/u.exec(text);
  if (link) {
    const [host] = link;
    const put = (/** @type {string} */ by) => splice(text, link.index, host.length, by);
    made.push(
      put(host.replace(/\.(?=[^.]*$)/u, '-info.')),
      put(`${host}.com`),
      put(host.replace('o', '0')),
      put(host.replace(/\.[a-z]+$/u, '.net')),
      put(host.replace(/[ae]/u, (letter) => (letter === 'a' ? 'а' : 'е'))),
    );
  }
  const phone = /(?<![\d.,])\+?\d[\d ]{6,}\d/u.exec(text);
  if (phone) {
    made.push(
      splice(
        text,
        phone.index,
        phone[0].length,
        phone[0].replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10)),
      ),
    );
    made.push(
      splice(
        text,
        phone.index,
        phone[0].length,
        phone[0].replace(/(\d)(\d)(?=\d*$)/u, (_, a, b) => (a === b ? `${a}${(Number(b) + 1) % 10}` : `${b}${a}`)),
      ),
    );
  }
  return made.filter((each) => each !== text);
};

/** @param {string} text */
export const inventedFacts = (text) => {
  const end = stripped(text);
  return {
    'invented norm': [`${end} (§ 999 BGB).`, `${end} (Art. 77 GG).`, `${end} (BGH, 3 AZR 812/19).`],
    'invented phone': [`${end}: 030 4561237.`, `${end}, +49 (0)89 / 5519 02.`, `${end}: 0800-111-0-222.`],
    'invented link': [
      `${end}: www.hilfe-sofort.com.`,
      `${end}: https://bit.ly/3xYz.`,
      `${end}: hilfe@kanzlei-meier.de.`,
      `${end}: t.me/hilfe_arbeit.`,
      `${end}: fаire-mobilitaet.de.`,
    ],
    'invented amount': [`${end} (743 €).`, `${end} (EUR 1.250,00).`, `${end} (17 %).`],
    'invented name': [`${end} (Caritas).`, `${end} (Landesamt Köln).`],
    'invented date': [`${end} (31.03.2031).`, `${end} (2031-03-31).`],
  };
};
