/** Numbers for terms, so that everything behind the first look-up works with whole numbers. */
export interface Dictionary {
  /** The number of a term, a new one where it was never met. Numbers run from 0 and never change. */
  add(term: string): number;
  /** The number of a term, or -1 where it was never met. */
  find(term: string): number;
  name(number: number): string;
  readonly size: number;
}

export function createDictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    add(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, names.length);
      return names.push(term) - 1;
    },
    find: (term) => numbers.get(term) ?? -1,
    name: (number) => names[number] as string,
    get size() {
      return names.length;
    },
  };
}
