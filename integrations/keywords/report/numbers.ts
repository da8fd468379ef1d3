/** 1,204 */
export const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** 3.2% */
export const rate = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** 6.4, or a dash where there is none. */
export const place = (position: number | undefined): string => position?.toFixed(1) ?? '–';

/** “1 query”, “2 queries” */
export const counted = (number: number, one: string, more = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : more}`;
