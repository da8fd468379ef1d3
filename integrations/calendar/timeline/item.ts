/** What stands in a marketing calendar. */
export const KINDS = [
  'campaign',
  'post',
  'experiment',
  'splash',
  'email',
  'social',
  'task',
  'rights',
  'term',
  'holiday',
  'marketing-day',
  'festival',
] as const;

export type CalendarKind = (typeof KINDS)[number];

/** One line of a timeline: something that a team does, or a day that it plans by. */
export interface CalendarItem {
  /** Stable and unique among the items: `campaign-white-dew`, `term-grain-rain-2027`. */
  id: string;
  kind: CalendarKind;
  title: string;
  /** First day: 2027-03-05. */
  start: string;
  /** Last day, if it is not the first. */
  end?: string | undefined;
  /** The moment, of what has one (a solar term, a post that goes out at nine). */
  at?: Date | undefined;
  /** The moment when it ends, of what begins at a moment and lasts. */
  until?: Date | undefined;
  /** Where it stands, in the words of its kind: planned, draft, running. */
  state?: string | undefined;
  owner?: string | undefined;
  team?: string | undefined;
  /** Where it goes out: email, instagram. */
  channels?: readonly string[] | undefined;
  audience?: string | undefined;
  /** Where its page is. */
  href?: string | undefined;
  /** The file that it comes from, from the root of the project. */
  file?: string | undefined;
}

/** Last day of an item. */
export const lastDay = ({ start, end = start }: Pick<CalendarItem, 'start' | 'end'>): string => end;
