/** One alternative of a rule: what must be there, what must be missing, and how much it weighs. */
export interface Alternative<C extends string> {
  all: readonly C[];
  none: readonly C[];
  /** 0..1 */
  weight: number;
}

/** Reads conditions such as `a+b!c`, separated by spaces; all weigh alike. @throws Error where a concept is unknown. */
export const parseConditions = <C extends string>(conditions: string, isConcept: (word: string) => word is C): Alternative<C>[] =>
  parseRule(
    conditions
      .split(/\s+/)
      .filter(Boolean)
      .map((condition) => `${condition}=1`)
      .join(' '),
    isConcept,
  );

/** Reads alternatives such as `a+b-c=0.9`, separated by spaces. @throws Error where a weight or a concept is missing or unknown. */
export const parseRule = <C extends string>(rule: string, isConcept: (word: string) => word is C): Alternative<C>[] =>
  rule
    .split(/\s+/)
    .filter(Boolean)
    .map((written) => {
      const [left = '', weight] = written.split('=');
      const parts = left.split(/(?=[+!])/);
      const named = (sign: string) => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
      const all = [parts[0] ?? '', ...named('+')].filter(Boolean);
      const none = named('!');
      const unknown = [...all, ...none].find((word) => !isConcept(word));
      if (weight === undefined || Number.isNaN(Number(weight)))
        throw new Error(`The rule "${written}" has no weight; write it as "a+b=0.9".`);
      if (unknown !== undefined) throw new Error(`The rule "${written}" names "${unknown}", which is no concept of lexicon/concepts.ts.`);
      return { all: all.filter(isConcept), none: none.filter(isConcept), weight: Number(weight) };
    });
