/** 1,204 */
export const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** 5.0%, 0.034%: as many digits as tell small rates apart. */
export function percent(share: number): string {
  const value = 100 * share;
  if (value === 0) return '0%';
  const digits = Math.abs(value) >= 1 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return `${value.toFixed(Math.abs(value) >= 100 ? 0 : digits)}%`;
}

/** +25.5%, −3.0%; a lift beyond 1,000% is not worth its digits. */
export function signed(share: number): string {
  if (share > 10) return '>+1000%';
  const text = percent(Math.abs(share));
  return /^0(?:\.0*)?%$/.test(text) ? '0%' : `${share < 0 ? '−' : '+'}${text}`;
}

/** A chance in percent; never quite 0 or 100, which no count can show. */
export const chance = (value: number) =>
  value > 0.999 ? '>99.9%' : value < 0.001 ? '<0.1%' : `${(100 * value).toFixed(1)}%`;

/** +4.7% to +19.3%; nothing can be lost beyond all of it. */
export const range = ([low, high]: readonly [number, number], to = ' to '): string =>
  `${signed(Math.max(low, -1))}${to}${signed(Math.max(high, -1))}`;
