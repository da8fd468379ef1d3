const pad = (number: number) => String(number).padStart(2, '0');

/**
 * The day that a text most probably means, as 2026-04-20; undefined when nothing can be made of it.
 * A day that its month does not have becomes the month's last; 2026/4/20, 20.4.2026, “20 April 2026”
 * and 2026年4月20日 are understood; 3/4/2026 is not, since people differ over it.
 */
export function parseDate(text: string): string | undefined {
  const plain = text.trim().replace(/^["']|["']$/g, '');
  const yearFirst = /^(\d{4})[-/.年\s]+(\d{1,2})[-/.月\s]+(\d{1,2})/.exec(plain);
  if (yearFirst) return day(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain);
  if (dotted) {
    const [, a, b, year] = dotted.map(Number) as [number, number, number, number];
    if (plain.includes('.') || a > 12) return day(year, b, a);
    return b > 12 ? day(year, a, b) : undefined;
  }
  if (!/\d{4}/.test(plain) || !/[a-z]{3}/i.test(plain)) return undefined;
  const parsed = new Date(`${plain} UTC`);
  return Number.isNaN(parsed.getTime())
    ? undefined
    : day(parsed.getUTCFullYear(), parsed.getUTCMonth() + 1, parsed.getUTCDate());
}

function day(year: number, month: number, date: number): string | undefined {
  // 2026-31-12 has its month and day exchanged.
  const [m, d] = month > 12 && date <= 12 ? [date, month] : [month, date];
  if (m < 1 || m > 12 || d < 1) return undefined;
  const last = new Date(Date.UTC(year, m, 0)).getUTCDate();
  return `${year}-${pad(m)}-${pad(Math.min(d, last))}`;
}
