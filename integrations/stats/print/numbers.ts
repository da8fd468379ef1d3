/** 1,234 */
export const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** 12.3 %, and 0 % where there is nothing to take a part of. */
export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

/** A part of a whole; 0 where there is none. */
export const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** 48 s, 2:05, 1:02:07: a duration of milliseconds. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** £1,234.50, by the currency's own number of decimals. */
export const money = (value: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(value);

/** +12 %, −3 %, or nothing where there was nothing before. */
export function change(now: number, then: number): string {
  if (then === 0) return now === 0 ? '' : 'new';
  const share = Math.round((now / then - 1) * 100);
  return share === 0 ? '±0 %' : `${share > 0 ? '+' : '−'}${Math.abs(share)} %`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** Values as a row of bars, at most so many: neighbours are put together where there are more. */
export function sparkline(values: readonly number[], most: number): string {
  const step = Math.ceil(values.length / most) || 1;
  const sums = Array.from({ length: Math.ceil(values.length / step) }, (_, at) =>
    values.slice(at * step, (at + 1) * step).reduce((sum, value) => sum + value, 0),
  );
  const top = Math.max(1, ...sums);
  return sums.map((sum) => (sum ? BARS[Math.ceil((sum / top) * 8) - 1]! : ' ')).join('');
}
