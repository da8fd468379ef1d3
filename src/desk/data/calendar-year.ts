import {
  gaps,
  isoYear,
  itemsIn,
  lastDay,
  load,
  YEARS,
  type CalendarItem,
  type ChannelLoad,
  type IsoWeek,
} from '../../../integrations/calendar/index.ts';
import { site } from '../../content/site.ts';
import { knownDays } from '../../content/known-days.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { lane, type Lane } from '../timeline/lanes.ts';
import type { Desk } from './desk.ts';
import { deskItems } from './items.ts';

const LANES = {
  holidays: ['holiday', 'festival'],
  marketing: ['marketing-day'],
  campaigns: ['campaign'],
  posts: ['post'],
  splash: ['splash'],
  experiments: ['experiment'],
  emails: ['email'],
  social: ['social'],
  tasks: ['task'],
  rights: ['rights'],
} as const;

/** A year of the calendar. */
export interface CalendarYear {
  first: string;
  last: string;
  /** What the team does. */
  own: CalendarItem[];
  /** That, and the days that the year brings by itself. */
  all: CalendarItem[];
  lanes: Lane[];
  /** Weeks to come in which nothing is published or sent. */
  empty: IsoWeek[];
  /** How much goes over each channel, week by week: letters, posts, and campaigns while they run there. */
  busy: ChannelLoad[];
}

export function calendarYear(desk: Desk, year: number, locale: string): CalendarYear {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const texts = dictionary(locale).desk.calendar.lanes;
  const everything = deskItems(desk, locale);
  const own = itemsIn(everything, first, last);
  const known = knownDays(year, site, locale);
  const all = itemsIn([...own, ...known], first, last);
  const lanes = (Object.keys(LANES) as (keyof typeof LANES)[]).map((id) => {
    const kinds = new Set<string>(LANES[id]);
    const items = all.filter(({ kind }) => kinds.has(kind));
    return lane({ id, label: texts[id] }, items, { first, last });
  });
  const busy = load([...own, ...channelItems(desk)], first, last);
  const weeks = isoYear(year);
  // What was missed cannot be mended.
  const from = weeks.first < desk.today ? desk.today : weeks.first;
  const empty = gaps(everything, from, weeks.last);
  return { first, last, own, all, lanes, empty, busy };
}

/** Years that have anything in them, and this one and the next; what is to last for ever ends with the calendar. */
export function calendarYears(desk: Desk): number[] {
  const now = Number(desk.today.slice(0, 4));
  const years = deskItems(desk, site.locales[0]!.id).flatMap((item) => [
    Number(item.start.slice(0, 4)),
    Number(lastDay(item).slice(0, 4)),
  ]);
  return [...new Set([...years, now, now + 1])]
    .filter((year) => year >= YEARS.first && year <= YEARS.last)
    .sort((a, b) => a - b);
}

/** Campaigns as items of their channels: what a team has to look after there. */
const channelItems = ({ campaigns }: Desk): CalendarItem[] =>
  campaigns
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ id, channels }) =>
      channels.map(({ channel, start, end }, index) => ({
        id: `channel-${id}-${index}`,
        kind: 'campaign' as const,
        title: id,
        start,
        end,
        channels: [channel],
      })),
    );
