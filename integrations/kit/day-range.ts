import { yearOf } from './day.ts';

/** Writes a stretch of days (2027-03-05) as a language does, what both ends share once: 3–12 December. */
export function dayRange(
  tag: string,
  style: Intl.DateTimeFormatOptions,
): (start: string, end: string) => string {
  const { year: _, ...within } = style;
  const whole = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
  const inYear = new Intl.DateTimeFormat(tag, { ...within, timeZone: 'UTC' });
  const midnight = (day: string) => new Date(`${day}T00:00Z`);
  const isChinese = tag.toLowerCase().startsWith('zh');
  return (start, end) => {
    const [from, to] = [midnight(start), midnight(end)];
    if (start === end) return whole.format(from);
    if (!isChinese) return whole.formatRange(from, to);
    // Intl writes Chinese ranges with slashes: 2026/12/3 – 2027/1/12.
    const last = yearOf(start) === yearOf(end) ? inYear : whole;
    return `${whole.format(from)}至${last.format(to)}`;
  };
}
