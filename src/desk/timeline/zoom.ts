/** How close a timeline is looked at, in pixels a day. */
export const LEVELS = { year: 3, season: 11, month: 34, week: 150, day: 900 } as const;

export type Level = keyof typeof LEVELS;

const NAMES = Object.keys(LEVELS) as Level[];
const CLOSEST = LEVELS.day;
/** Less than this, and a day is no longer seen. */
const FARTHEST = 2;

/** The level that a scale belongs to: the closest one that it has reached. */
export const levelOf = (scale: number): Level =>
  NAMES.findLast((name) => scale >= LEVELS[name] * 0.98) ?? 'year';

/** The next level, closer or farther; the same at either end. */
export function nextLevel(scale: number, closer: boolean): Level {
  const at = NAMES.indexOf(levelOf(scale));
  return NAMES[Math.min(NAMES.length - 1, Math.max(0, at + (closer ? 1 : -1)))]!;
}

/** The scale of a year: it fills the room that there is, where it can still be read. Pixels, days. */
export const yearScale = (room: number, days: number): number =>
  Math.min(LEVELS.season * 0.9, Math.max(FARTHEST, room / days));

/** A scale within what is possible; `farthest` is that of the year. */
export const clamped = (scale: number, farthest: number): number =>
  Math.min(CLOSEST, Math.max(farthest, scale));

/**
 * Where to scroll so that the day under a point stays under it: `left` is the scroll before, `point` the pixels of the point from
 * the edge of the window on the timeline.
 */
export const scrollFor = (
  { left, point }: { left: number; point: number },
  before: number,
  after: number,
): number => ((left + point) / before) * after - point;

/** What of the bands is shown at a scale. */
export const shownAt = (scale: number) => ({
  weeks: scale >= 8,
  days: scale >= 22,
  weekdays: scale >= 90,
});
