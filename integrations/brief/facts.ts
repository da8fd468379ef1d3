import type { CalendarItem } from '../calendar/index.ts';
import type { DatedCampaign } from '../campaigns/index.ts';
import type { Experiment } from '../experiments/index.ts';
import type { IsoWeek } from '../kit/weeks.ts';

/** What was counted in the week before. */
export interface Counted {
  visits: number;
  /** Visits in the week before that. */
  before: number;
  /** Goals that were reached, or that a campaign wants; how often, and how often in the week before that. */
  goals: { goal: string; conversions: number; before: number }[];
  /** By the code of a campaign. */
  campaigns: ReadonlyMap<string, { visits: number; goals: ReadonlyMap<string, number> }>;
}

/** A link that a campaign gives away. */
export interface BriefLink {
  campaign: string;
  channel: string;
  /** What it stands in, where a channel has several: offices, story. */
  content: string | undefined;
  url: string;
}

/** Everything that a brief is made from; all days are those of the zone of the site. */
export interface BriefFacts {
  /** The week that begins: the one before it is looked back at, it and the next are looked ahead to. */
  week: IsoWeek;
  /** What is late is late on this day. */
  today: string;
  /** Language of the brief: en, zh-CN. */
  language: string;
  campaigns: readonly DatedCampaign[];
  /** Everything that has a day, solar terms, festivals and holidays included; titles in the language of the brief. */
  items: readonly CalendarItem[];
  experiments: readonly Experiment[];
  links: readonly BriefLink[];
  /** Public pages about events. */
  events: readonly CalendarItem[];
  /** Pages of what others may print and embed, with their whole addresses. */
  media: readonly { title: string; url: string }[];
  /** Absent where nothing was counted. */
  counted: Counted | undefined;
  /** Leads of the lists of sales, by the name of their source; absent where there is no list. */
  leads?: readonly { source: string; count: number; before: number }[] | undefined;
  /** A text of a file in the language of the brief. */
  text: (value: string | Record<string, string>) => string;
  /** Name of the person or team of an id. */
  person: (id: string) => string;
}
