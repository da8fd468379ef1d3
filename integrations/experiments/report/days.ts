const DAY = 86_400_000;

/** The days between two moments, and which of them a moment belongs to. */
export interface Days {
  /** 2027-03-01, … */
  names: string[];
  /** From 0 on. */
  indexOf(time: number): number;
}

/** Calendar days of a zone (IANA name), summer time and all. */
export function daysBetween(from: number, until: number, zone: string): Days {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  const names: string[] = [];
  const starts: number[] = [];
  if (!Number.isFinite(from)) return { names, indexOf: () => 0 };
  // A step of an hour never misses a day, however clocks are changed.
  for (let time = from - (from % 3_600_000) - DAY; time <= until + 3_600_000; time += 3_600_000) {
    const name = format.format(time);
    if (names.at(-1) === name) continue;
    names.push(name);
    starts.push(time);
  }
  // The first day was entered in the middle, and lies before the first moment.
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start <= until);
  const own = starts.slice(first, last + 1);
  return {
    names: names.slice(first, last + 1),
    indexOf: (time) => {
      let [low, high] = [0, own.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (own[middle]! <= time) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
