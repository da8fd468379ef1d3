import { scale, utcInterval } from '@observablehq/plot';
import stringWidth from 'string-width';

/** Pixels that a text takes at the size of the charts: 12, of which a letter takes a little more than half. */
export const widthOf = (text: string): number => stringWidth(text) * 6.8;

/** The ends of an axis and how many steps it has. */
export interface Axis {
  domain: [number, number];
  ticks: number;
}

/**
 * About five round steps around all figures. Whole figures never get half steps, which a formatter of whole numbers
 * would write twice. Zero is in it, unless the chart is of something that zero says nothing about.
 */
export function axisOf(figures: readonly number[], zero = true): Axis {
  let [least, most] = zero ? [0, 0] : [Infinity, -Infinity];
  for (const one of figures) [least, most] = [Math.min(least, one), Math.max(most, one)];
  if (!Number.isFinite(least)) [least, most] = [0, 1];
  if (least === most) [least, most] = least === 0 ? [0, 1] : [least - 1, most + 1];
  const whole = figures.every(Number.isInteger);
  const ticks = whole ? Math.min(5, Math.ceil(most - least)) : 5;
  const { domain } = scale({ y: { domain: [least, most], nice: ticks } })!;
  return { domain: domain as [number, number], ticks };
}

/** Days as instants: a chart knows no time zone. */
export const instantOf = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** The day of an instant, as a row has it. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

const DAY = 86_400_000;

/** Steps of days in which people count, and about how many days one is. */
const STEPS = [
  ['day', 1],
  ['2 days', 2],
  ['monday', 7],
  ['month', 30],
  ['quarter', 91],
  ['year', 365],
  ['5 years', 1826],
] as const;

/** Days to write below a line of days: every day, Mondays, firsts of months…, whatever there is room for. */
export function dayTicks(days: readonly Date[], most: number): Date[] {
  const times = days.map(Number);
  const first = times.reduce((least, time) => Math.min(least, time));
  const last = times.reduce((most, time) => Math.max(most, time));
  const span = (last - first) / DAY;
  const step = STEPS.find(([, length]) => span / length + 1 <= most) ?? STEPS.at(-1)!;
  const ticks = utcInterval(step[0]).range(new Date(first), new Date(last + DAY));
  return ticks.length ? ticks : [new Date(first)];
}
