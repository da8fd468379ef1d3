import { plusDays, yearOf } from '../../kit/day.ts';
import { termIn } from '../solar-terms/solar-terms.ts';
import type { Season } from '../solar-terms/term.ts';

/** The four seasons of a year, each from the day of its solar term on. */
const BEGINS: [Season, string][] = [
  ['spring', 'start-of-spring'],
  ['summer', 'start-of-summer'],
  ['autumn', 'start-of-autumn'],
  ['winter', 'start-of-winter'],
];

/** Season of a day by the solar terms: spring begins with 立春, in early February. */
export function seasonOf(date: string): Season {
  const begun = BEGINS.filter(([, term]) => termIn(yearOf(date), term)!.date <= date);
  return begun.at(-1)?.[0] ?? 'winter';
}

/** A season as a stretch of days. */
export interface SeasonSpan {
  season: Season;
  first: string;
  last: string;
}

/** The seasons that lie in a stretch of days, cut to it, in order. */
export function seasonsIn(from: string, to: string): SeasonSpan[] {
  const spans: SeasonSpan[] = [];
  for (let first = from; first <= to;) {
    const next = nextBegin(first);
    const last = next <= to ? plusDays(next, -1) : to;
    spans.push({ season: seasonOf(first), first, last });
    first = plusDays(last, 1);
  }
  return spans;
}

/** First day of the season that follows on a day; the day after the calendar's end where there is none. */
function nextBegin(date: string): string {
  const year = yearOf(date);
  const later = BEGINS.map(([, term]) => termIn(year, term)!.date).find((begin) => begin > date);
  if (later) return later;
  return year < 2100 ? termIn(year + 1, 'start-of-spring')!.date : '2101-01-01';
}
