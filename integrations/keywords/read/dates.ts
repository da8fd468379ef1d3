import type { Period } from '../row.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An ISO day, if there is such a day. */
function day(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === date &&
    year > 2000 &&
    year < 2100
    ? time.toISOString().slice(0, 10)
    : undefined;
}

/** The last day of a month. */
const monthEnd = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Which number of `3/4/2026` is the month. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** Tells from all days of a column which number is the month; one with more than twelve decides. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(cell) ?? [];
    if (Number(first) > 12) return 'day-first';
    // Only the United States write the month first, and AM and PM behind it.
    if (Number(second) > 12 || /[ap]m\s*$/i.test(cell)) return 'month-first';
  }
  return 'unknown';
}

/** Reads a day; `ambiguous` when day and month cannot be told apart, undefined when it is none. */
export function readDay(cell: string, order: DayOrder): string | 'ambiguous' | undefined {
  const text = cell.normalize('NFKC').trim();
  const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (solid) return day(Number(solid[1]), Number(solid[2]), Number(solid[3]));
  // Russian and German exports: the day first, with points.
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (points) return day(Number(points[3]), Number(points[2]), Number(points[1]));
  const named = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (named)
    return day(Number(named[3]), MONTHS.indexOf(named[1]!.toLowerCase()) + 1, Number(named[2]));
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/.exec(text);
  if (!slashes) return undefined;
  const [first, second, year] = slashes.slice(1).map(Number) as [number, number, number];
  if (first === second) return day(year, first, second);
  if (order === 'unknown') return 'ambiguous';
  return order === 'day-first' ? day(year, second, first) : day(year, first, second);
}

/**
 * The days that a file is about, as its name or its folder says: two days (2026-10-01_2026-10-28), a month (2026-10), or
 * one day, at which the period ended. The part that is nearest to the file's own name counts.
 */
export function periodOfName(path: string): Period | undefined {
  for (const part of path.split('/').toReversed()) {
    const days = [...part.matchAll(/(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/g)]
      .map(([, year, month, date]) => day(Number(year), Number(month), Number(date)))
      .filter((one) => one !== undefined)
      .toSorted();
    if (days.length > 1) return { from: days[0], until: days.at(-1)! };
    if (days.length === 1) return { until: days[0]! };
    const [, year, month] = /(?<!\d)(20\d{2})[-_.](0[1-9]|1[0-2])(?!\d)/.exec(part) ?? [];
    if (year && month)
      return { from: `${year}-${month}-01`, until: monthEnd(Number(year), Number(month)) };
  }
  return undefined;
}
