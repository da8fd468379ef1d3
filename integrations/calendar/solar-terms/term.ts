import type { Names } from '../names.ts';

/** A season of the Chinese year: it begins with 立春, 立夏, 立秋 or 立冬. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What is known of a solar term in every year. */
export interface TermFacts {
  /** Stable: `grain-rain`. */
  id: string;
  name: Names;
  season: Season;
  /** Apparent geocentric longitude of the Sun at which it begins, in degrees (GB/T 33661-2017). */
  longitude: number;
  /** What people do, eat and see: one or two sentences for a public page. */
  customs: { en: string; 'zh-cn': string };
}

/** A solar term in one year. */
export interface SolarTerm {
  id: string;
  /** The exact moment. */
  at: Date;
  /** Day of that moment in UTC+8, never of the rounded minute: 冬至 2021 was at 23:59:18. */
  date: string;
}
