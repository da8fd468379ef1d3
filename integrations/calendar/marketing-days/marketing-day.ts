import type { Names } from '../names.ts';

export type Weekday =
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** How a day is found in a year; `days` more or less are added at the end. */
export type DayRule = { days?: number } & (
  | { /** Month and day: 11-11. */ date: string }
  | { /** First is 1, last is -1. */ nth: number; weekday: Weekday; month: number }
  | { /** Days from Easter Sunday, of the western churches. */ easter: number }
  | { term: string }
  | { lunar: string }
);

/** Where a day is planned for; `global` is everywhere. */
export type Market = 'global' | 'US' | 'GB' | 'CN';

/** A day that marketers plan for, in every year. */
export interface MarketingRule {
  /** Stable: `singles-day`. */
  id: string;
  name: Names;
  markets: readonly Market[];
  on: DayRule;
  /** How many days it lasts: one if absent. */
  lasts?: number;
}

/** A day that marketers plan for, in one year. */
export interface MarketingDay {
  id: string;
  date: string;
  /** Last day, if it lasts longer than one. */
  end?: string;
  name: string;
  markets: readonly Market[];
}
