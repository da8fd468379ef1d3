import {
  dateIn,
  lastDay,
  lunarOf,
  nameIn,
  solarTermsOf,
  termFacts,
  type CalendarItem,
  type Season,
  type SolarTerm,
} from '../../integrations/calendar/index.ts';
import { dayOf, plusDays } from '../../integrations/kit/day.ts';
import { isPublished, type Visibility } from '../../integrations/kit/visibility.ts';
import { languageTag } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { keptDays, type KeptDay } from './kept-days.ts';

/** What a post must say of itself to be named beside a term. */
export interface TermPost {
  /** `en/minor-snow-boiling-white-tea`. */
  id: string;
  data: Visibility;
}

/** A solar term as a chapter of the year, with all that happens until the next. */
export interface Chapter<Post extends TermPost = TermPost> {
  id: string;
  name: string;
  /** Its name in the other language: 小雪 beside Minor Snow, Minor Snow beside 小雪. */
  other: string;
  season: Season;
  /** Of the sun, in degrees. */
  longitude: number;
  customs: string;
  at: Date;
  /** First day in the zone of the site, and the last before the next term. */
  start: string;
  end: string;
  /** Whether it is the one that lasts now, or that comes next. */
  state: 'now' | 'next' | undefined;
  days: KeptDay[];
  events: CalendarItem[];
  posts: Post[];
  /** What stands beside it where no post brings a picture: `terms/<id>.jpg` of the media folder. */
  picture: string | undefined;
}

/** A year from Start of Spring to Major Cold: four whole seasons. */
export interface HouseYear<Post extends TermPost = TermPost> {
  year: number;
  /** What the lunar calendar calls it: year of the Fire Horse. */
  yearName: string;
  chapters: Chapter<Post>[];
}

/** What a year is told with. */
export interface YearFacts<Post extends TermPost> {
  site: Site;
  locale: string;
  now: Date;
  events: readonly CalendarItem[];
  /** Posts in the language of the page, in the order in which they are to stand. */
  posts: readonly Post[];
  /** Whether the media folder has a picture. */
  hasPicture?: (path: string) => boolean;
}

const FIRST = 'start-of-spring';

/** The terms from Start of Spring of a year to the Major Cold of the next January. */
function termsFrom(year: number): SolarTerm[] {
  const own = solarTermsOf(year);
  const first = own.findIndex(({ id }) => id === FIRST);
  return [...own.slice(first), ...solarTermsOf(year + 1).slice(0, first)];
}

/** The year that a moment is in; January still belongs to the one before. */
export function houseYearAt(now: Date, timeZone: string): number {
  const year = Number(dateIn(timeZone, { at: now }).slice(0, 4));
  return termsFrom(year)[0]!.at <= now ? year : year - 1;
}

/** Everything that the public calendar tells of a year; of posts and events only what visitors may see. */
export function houseYear<Post extends TermPost>(
  year: number,
  facts: YearFacts<Post>,
): HouseYear<Post> {
  const terms = [...termsFrom(year), termsFrom(year + 1)[0]!];
  const tag = languageTag(facts.site, facts.locale);
  const days = keptDays(year, facts.site, facts.locale);
  return {
    year,
    yearName: nameIn(lunarOf(dayOf(year, 7, 1)).yearName, tag),
    chapters: terms
      .slice(0, -1)
      .map((term, index) =>
        chapterOf(term, terms[index + 1]!, stateOf(terms, index, facts.now), { ...facts, days }),
      ),
  };
}

/** Whether now is in a term, or in the one before it. */
function stateOf(terms: readonly SolarTerm[], index: number, now: Date): Chapter['state'] {
  const [{ at }, following] = [terms[index]!, terms[index + 1]!];
  if (at <= now) return now < following.at ? 'now' : undefined;
  // The first of a year follows on the last of the year before.
  const before = terms[index - 1] ?? lastBefore(at);
  return before.at <= now ? 'next' : undefined;
}

const lastBefore = (at: Date): SolarTerm =>
  solarTermsOf(at.getUTCFullYear()).findLast((term) => term.at < at)!;

function chapterOf<Post extends TermPost>(
  term: SolarTerm,
  next: SolarTerm,
  state: Chapter['state'],
  {
    site,
    locale,
    now,
    days,
    events,
    posts,
    hasPicture = () => false,
  }: YearFacts<Post> & { days: KeptDay[] },
): Chapter<Post> {
  const { id, at } = term;
  const { name, season, longitude, customs } = termFacts(id)!;
  const tag = languageTag(site, locale);
  const start = dateIn(site.timeZone, term);
  const end = plusDays(dateIn(site.timeZone, next), -1);
  const picture = `terms/${id}.jpg`;
  const within = (item: { start: string }) => item.start >= start && item.start <= end;
  return {
    id,
    name: nameIn(name, tag),
    other: tag.toLowerCase().startsWith('zh') ? name.en : name['zh-cn'],
    season,
    longitude,
    customs: nameIn(customs, tag),
    at,
    start,
    end,
    state,
    days: days.filter(within),
    // What began before the year and goes on stands at its beginning.
    events: events.filter(
      (item) => within(item) || (id === FIRST && item.start < start && lastDay(item) >= start),
    ),
    posts: posts.filter((post) => isAbout(post, id) && isPublished(post.data, now)),
    picture: hasPicture(picture) ? picture : undefined,
  };
}

/** A post is about a term when its file has the name of the term in its own: minor-snow-boiling-white-tea. */
const isAbout = ({ id: file }: TermPost, term: string): boolean =>
  `-${file.slice(file.lastIndexOf('/') + 1)}-`.includes(`-${term}-`);
