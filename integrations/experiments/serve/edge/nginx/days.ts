const DAY_MS = 86_400_000;

/**
 * The shortest list of beginnings of dates that covers the days from one moment to another: `2026-11-29`, `2026-12`,
 * `2027`. nginx can compare texts, not numbers.
 */
export function dayPrefixes(from: number, to: number): string[] {
  const prefixes: string[] = [];
  for (let at = from; at <= to;) {
    const day = new Date(at).toISOString().slice(0, 10);
    const [year = 0, month = 0] = day.split('-').map(Number);
    const [nextYear, nextMonth] = [Date.UTC(year + 1, 0, 1), Date.UTC(year, month, 1)];
    if (day.endsWith('-01-01') && nextYear - 1 <= to) {
      prefixes.push(day.slice(0, 4));
      at = nextYear;
    } else if (day.endsWith('-01') && nextMonth - 1 <= to) {
      prefixes.push(day.slice(0, 7));
      at = nextMonth;
    } else {
      prefixes.push(day);
      at = Date.parse(day) + DAY_MS;
    }
  }
  return prefixes;
}
