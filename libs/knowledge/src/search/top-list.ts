/** Keeps the best of many offers, each thing by its best offer. */
export interface TopList<T> {
  offer(thing: T, value: number): void;
  /** The best first, ties in the order given; the list is then empty. */
  take(): T[];
}

/** A list of at most `most` things; offers below its worst are dropped at once, so that most cost one comparison. */
export function createTopList<T>(most: number, tie: (a: T, b: T) => number): TopList<T> {
  let values = new Map<T, number>();
  let least = 0;

  const cut = (): void => {
    const ranked = [...values].sort((a, b) => b[1] - a[1] || tie(a[0], b[0]));
    values = new Map(ranked.slice(0, most));
    least = values.size < most ? 0 : (ranked[most - 1]?.[1] ?? 0);
  };

  return {
    offer(thing, value) {
      if (value < least || value <= (values.get(thing) ?? 0)) return;
      values.set(thing, value);
      if (values.size >= most * 4) cut();
    },
    take() {
      cut();
      const things = [...values.keys()];
      values = new Map();
      least = 0;
      return things;
    },
  };
}
