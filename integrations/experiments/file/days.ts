const DAY_MS = 86_400_000;

/** Days from one to another, both counted: one day for the same. */
export const daysBetween = (start: string, stop: string): number =>
  Math.round((Date.parse(stop) - Date.parse(start)) / DAY_MS) + 1;
