/** Writes a stretch of days (2027-03-05) as a language does, what both ends share once: 3–12 December. */
export function dayRange(
  tag: string,
  style: Intl.DateTimeFormatOptions,
): (start: string, end: string) => string {
  const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
  const midnight = (day: string) => new Date(`${day}T00:00Z`);
  const isChinese = tag.toLowerCase().startsWith('zh');
  return (start, end) => {
    const [from, to] = [midnight(start), midnight(end)];
    if (start === end) return format.format(from);
    // Intl writes Chinese ranges with slashes: 2026/12/3 – 2027/1/12.
    return isChinese
      ? `${format.format(from)}至${format.format(to)}`
      : format.formatRange(from, to);
  };
}
