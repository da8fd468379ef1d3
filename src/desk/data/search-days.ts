import type { Row } from '../../../integrations/keywords/index.ts';

/** Clicks and impressions of a day, of all engines together. */
export interface SearchDay {
  day: string;
  clicks: number;
  impressions: number;
}

/** The days of exports that count by the day and by nothing else, in order. */
export function searchDays(rows: readonly Row[]): SearchDay[] {
  const days = new Map<string, SearchDay>();
  for (const { date, query, page, clicks, impressions } of rows) {
    if (!date || query !== undefined || page !== undefined) continue;
    const known = days.get(date) ?? { day: date, clicks: 0, impressions: 0 };
    known.clicks += clicks;
    known.impressions += impressions;
    days.set(date, known);
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
}
