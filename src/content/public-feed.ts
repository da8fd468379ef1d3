import {
  icsOf,
  lastDay,
  nameIn,
  termFacts,
  type CalendarItem,
} from '../../integrations/calendar/index.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { languageTag, localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { FREE } from './kept-days.ts';
import { knownDays } from './known-days.ts';

/** What a public feed is made of. */
export interface FeedFacts {
  site: Site;
  locale: string;
  now: Date;
  /** The first of the two years that it holds; both begin with Start of Spring. */
  year: number;
  /** What happens at the house, as the public may know it. */
  events: readonly CalendarItem[];
  /** How often each file was changed; no event was if absent. */
  changes?: ReadonlyMap<string, number>;
}

/** Solar terms, festivals, holidays of the site's countries and public events: what everybody may subscribe to. */
export function publicItems({ site, locale, year, events }: FeedFacts): CalendarItem[] {
  const days = [year, year + 1, year + 2].flatMap((one) => knownDays(one, site, locale));
  const begin = (of: number) => days.find(({ id }) => id === `term-start-of-spring-${of}`)!.start;
  const [first, end] = [begin(year), begin(year + 2)];
  return [...days.filter(isPublicDay), ...events]
    .filter((item) => lastDay(item) >= first && item.start < end)
    .toSorted((a, b) =>
      a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1,
    );
}

const isPublicDay = ({ kind, state = '' }: CalendarItem): boolean =>
  kind === 'term' || kind === 'festival' || (kind === 'holiday' && FREE.has(state));

/** The public feed as an iCalendar file; the same content and the same now give the same bytes. */
export function publicFeed(facts: FeedFacts): Promise<string> {
  const { site, locale, now, changes } = facts;
  const language = languageTag(site, locale);
  const texts = dictionary(locale).calendar;
  return icsOf(publicItems(facts), {
    name: texts.title(localText(site, locale, site.name)),
    host: new URL(site.url).hostname,
    now,
    timeZone: site.timeZone,
    language,
    url: site.url,
    sequenceOf: ({ file = '' }) => changes?.get(file) ?? 0,
    kinds: { campaign: texts.event },
    describe: ({ id, kind, state }) => {
      if (kind === 'campaign') return texts.event;
      if (kind === 'festival') return texts.festival;
      if (kind === 'holiday') return state === 'bank' ? texts.bankHoliday : texts.publicHoliday;
      const { customs } = termFacts(id.replace(/^term-|-\d+$/g, ''))!;
      return nameIn(customs, language);
    },
  });
}
