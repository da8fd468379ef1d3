/** 12,204 */
export const whole = (value: number, language: string): string =>
  Math.ceil(value).toLocaleString(language);

/** 5.02%, 25.5%, 120% : three digits that mean something, of a share. */
export const percent = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(share);

/** 0.0476, below 0.0001 only that. */
export const fewDigits = (p: number, language: string): string =>
  p < 1e-4
    ? '< 0.0001'
    : new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(p);

/** 97.2%; at the ends no more than < 0.1% and > 99.9%: the model is not that good. */
export function chance(share: number, language: string): string {
  if (share < 0.001) return '< 0.1%';
  if (share > 0.999) return '> 99.9%';
  return percent(share, language);
}
