/** Kinds of the library date-holidays, and two of China: days off and working days that were moved. */
export type HolidayKind =
  'public' | 'bank' | 'school' | 'optional' | 'observance' | 'day-off' | 'workday';

/** A holiday of one country in one year. */
export interface Holiday {
  /** Stable, from the English name: `thanksgiving-day`; the second of a name in a year is `…-2`. */
  id: string;
  /** The day there, or the first of several. */
  date: string;
  /** Last day, of a holiday that lasts longer than one. */
  end?: string;
  /** In the language that was asked for; English, or the country's own, where it has none. */
  name: string;
  kind: HolidayKind;
  /** As it was asked for: `US`, `GB-SCT`. */
  country: string;
}
