import type { Day } from '../series.ts';

/** Words for the first, middle and last day, with their shares of the width. */
export function dayWords(series: readonly Day[], language: string): [number, string][] {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const last = series.length - 1;
  if (last < 0) return [];
  return [...new Set([0, Math.round(last / 2), last])].map((index) => [
    last ? index / last : 0.5,
    format.format(new Date(`${series[index]!.day}T00:00:00Z`)),
  ]);
}
