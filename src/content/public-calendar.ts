import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { getCollection } from 'astro:content';
import type { CalendarItem } from '../../integrations/calendar/index.ts';
import { checkCampaigns } from '../../integrations/campaigns/index.ts';
import { localPath } from '../i18n/locale.ts';
import { houseYear, houseYearAt, type HouseYear } from './house-year.ts';
import { landingPages } from './landings.ts';
import { hasPicture } from './media.ts';
import { now } from './now.ts';
import type { Post } from './post.ts';
import { shelfOf } from './posts.ts';
import { publicEvents } from './public-events.ts';
import { publicFeed } from './public-feed.ts';
import { changesOf } from './sequence.ts';
import { site } from './site.ts';

/** The year that is on, which is at /calendar/; the next is at /calendar/2027/. */
export const thisYear = houseYearAt(now, site.timeZone);

/** The years that have a page; none where the marketers keep their calendar to themselves. */
export const publicYears: readonly number[] = site.calendar.public ? [thisYear, thisYear + 1] : [];

/** Path of the page of a year in the default language. */
export const calendarPath = (year: number): string =>
  year === thisYear ? '/calendar/' : `/calendar/${year}/`;

/** Address of the feed in a language: /calendar.ics. */
export const feedPath = (locale: string): string => localPath(site, locale, '/calendar.ics');

/** A year as its page in a language tells it. */
export async function readYear(year: number, locale: string): Promise<HouseYear<Post>> {
  const [events, { posts }] = await Promise.all([readEvents(locale), shelfOf(locale)]);
  return houseYear(year, { site, locale, now, events, posts, hasPicture });
}

/** The feed in a language. */
export const readFeed = async (locale: string): Promise<string> =>
  publicFeed({
    site,
    locale,
    now,
    year: thisYear,
    events: await readEvents(locale),
    changes: changesOf(fileURLToPath(root), ['content/campaigns', 'content/landing']),
  });

async function readEvents(locale: string): Promise<CalendarItem[]> {
  const [entries, pages] = await Promise.all([getCollection('campaigns'), landingPages()]);
  const { campaigns } = checkCampaigns(entries.map(({ id, data }) => ({ id, ...data })));
  const files = new Map(entries.map(({ id, filePath }) => [id, filePath]));
  return publicEvents(
    campaigns.map((campaign) => ({ ...campaign, file: files.get(campaign.id) })),
    pages
      .filter((page) => page.locale === locale && !page.variant)
      .map((page) => ({ ...page, file: page.entry.filePath })),
    { site, locale, now },
  );
}
