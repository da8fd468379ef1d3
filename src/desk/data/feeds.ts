import { calendarCsv, icsOf, type CalendarItem } from '../../../integrations/calendar/index.ts';
import { settings } from 'virtual:marquee/desk';
import { changesOf } from '../../content/sequence.ts';
import { site } from '../../content/site.ts';
import { knownDays } from '../../content/known-days.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { languageTag, localText } from '../../i18n/locale.ts';
import { calendarYears } from './calendar-year.ts';
import { personName, type Desk } from './desk.ts';
import { deskItems } from './items.ts';
import { once } from './once.ts';

/** Names of the private feeds: `all`, one a team and one a person that anything belongs to. */
export function feedsOf(desk: Desk): string[] {
  const items = deskItems(desk, site.locales[0]!.id);
  const named = (field: 'team' | 'owner', kind: string) =>
    [...new Set(items.flatMap((item) => item[field] ?? []))].sort().map((id) => `${kind}-${id}`);
  return ['all', ...named('team', 'team'), ...named('owner', 'person')];
}

/** What a private feed is called in a language. */
export function feedName(desk: Desk, feed: string, locale: string): string {
  const texts = dictionary(locale).desk.calendar.feed;
  const [kind, ...rest] = feed.split('-');
  const id = rest.join('-');
  if (kind === 'team') return texts.team(id);
  return kind === 'person' ? personName(desk, id, locale) : texts.all;
}

/** Items of a private feed, in a language. */
export function feedItems(desk: Desk, feed: string, locale: string): CalendarItem[] {
  const items = deskItems(desk, locale);
  const [kind, ...rest] = feed.split('-');
  const id = rest.join('-');
  if (kind === 'team') return items.filter(({ team }) => team === id);
  if (kind === 'person') return items.filter(({ owner }) => owner === id);
  const years = calendarYears(desk);
  return [...items, ...years.flatMap((year) => knownDays(year, site, locale))];
}

/** A private feed as an iCalendar file; without links, since nobody knows here at which address the desk is served. */
export const feedText = (desk: Desk, feed: string, locale: string): Promise<string> =>
  icsOf(feedItems(desk, feed, locale), {
    name: `${localText(site, locale, site.name)} · ${feedName(desk, feed, locale)}`,
    host: new URL(site.url).hostname,
    now: desk.now,
    timeZone: site.timeZone,
    language: languageTag(site, locale),
    sequenceOf: ({ file }) => changes().get(file ?? '') ?? 0,
  });

const changes = once(() => changesOf(settings.root), 60_000);

/** Everything as a table. */
export const csvText = (desk: Desk, locale: string): Promise<string> =>
  calendarCsv(feedItems(desk, 'all', locale), languageTag(site, locale));
