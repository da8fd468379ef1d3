import { plusDays } from '../../kit/day.ts';
import { lastDay, type CalendarItem, type CalendarKind } from './item.ts';
import { weeksIn, type IsoWeek } from '../../kit/weeks.ts';

/** Items that have a day from `from` to `to`, both included; by first day, longer ones first, then by id. */
export const itemsIn = <Item extends CalendarItem>(
  items: readonly Item[],
  from: string,
  to: string,
): Item[] =>
  items
    .filter((item) => item.start <= to && lastDay(item) >= from)
    .toSorted(
      (a, b) => order(a.start, b.start) || order(lastDay(b), lastDay(a)) || order(a.id, b.id),
    );

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What visitors and readers get to see: without any of it a week is empty, whatever is planned or kept in it. */
const CONTENT = new Set<CalendarKind>(['post', 'splash', 'email', 'social']);

/** The whole ISO weeks from `from` to `to` in which nothing is published or sent. */
export function gaps(items: readonly CalendarItem[], from: string, to: string): IsoWeek[] {
  const content = items.filter(({ kind }) => CONTENT.has(kind));
  return weeksIn(from, to).filter(({ monday }) => {
    const sunday = plusDays(monday, 6);
    return monday >= from && sunday <= to && itemsIn(content, monday, sunday).length === 0;
  });
}

/** Two campaigns that speak to the same people on the same days. */
export interface Clash {
  campaigns: [CalendarItem, CalendarItem];
  /** The days that they share. */
  from: string;
  to: string;
  /** Absent where both speak to everybody. */
  audience?: string | undefined;
}

/** Every pair of campaigns that overlap on one audience; those without one share everybody. */
export function clashes(items: readonly CalendarItem[]): Clash[] {
  const campaigns = items
    .filter(({ kind }) => kind === 'campaign')
    .toSorted((a, b) => order(a.start, b.start) || order(a.id, b.id));
  return campaigns.flatMap((one, index) =>
    campaigns
      .slice(index + 1)
      .filter((other) => other.audience === one.audience && other.start <= lastDay(one))
      .map((other) => ({
        campaigns: [one, other],
        from: other.start,
        to: [lastDay(one), lastDay(other)].toSorted(order)[0]!,
        audience: one.audience,
      })),
  );
}

/** How much goes over one channel, week by week. */
export interface ChannelLoad {
  channel: string;
  weeks: (IsoWeek & { count: number })[];
}

/** Items on each channel in each ISO week from `from` to `to`; an item counts in every week that it has a day in. */
export function load(items: readonly CalendarItem[], from: string, to: string): ChannelLoad[] {
  const inside = itemsIn(items, from, to);
  const channels = new Set(inside.flatMap(({ channels: own = [] }) => own));
  return [...channels].toSorted(order).map((channel) => ({
    channel,
    weeks: weeksIn(from, to).map((week) => ({
      ...week,
      count: itemsIn(inside, week.monday, plusDays(week.monday, 6)).filter(
        ({ channels: own = [] }) => own.includes(channel),
      ).length,
    })),
  }));
}
