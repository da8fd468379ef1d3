import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefFacts, Counted } from '../../integrations/brief/index.ts';
import { isClickHouse } from '../../integrations/collector/index.ts';
import type { ContentEntry } from '../../integrations/content/index.ts';
import { dayIn, plusDays, yearOf } from '../../integrations/kit/day.ts';
import { buildNow } from '../../integrations/kit/now.ts';
import { isoWeekOf, type IsoWeek } from '../../integrations/kit/weeks.ts';
import { periodOf, Report, withNames } from '../../integrations/stats/index.ts';
import { addressOf } from '../content/addresses.ts';
import { contentItems } from '../content/calendar-items.ts';
import { campaignsOf, datedCampaigns, placedLinks } from '../content/campaigns.ts';
import { experimentsOf } from '../content/experiments.ts';
import { knownDays } from '../content/known-days.ts';
import { personName } from '../content/person-name.ts';
import { publicEvents, type EventPage } from '../content/public-events.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { languageTag, localPath, localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { readListedLeads } from './brief-leads.ts';
import { readable } from './event-stores.ts';
import { projectEntries } from './project-entries.ts';

/** What a brief is asked for. */
export interface Asked {
  /** This week if absent. */
  week: IsoWeek | undefined;
  locale: string;
  store: string;
}

/** Reads everything that a brief is made from. */
export async function readBriefFacts(root: string, site: Site, asked: Asked): Promise<BriefFacts> {
  const { locale, store } = asked;
  const now = buildNow();
  const day = dayIn(now, site.timeZone);
  const week = asked.week ?? isoWeekOf(day);
  const today = isoWeekOf(day).monday === week.monday ? day : week.monday;
  const entries = projectEntries(site);
  const campaigns = datedCampaigns(entries);
  const years = [...new Set([plusDays(week.monday, -7), plusDays(week.monday, 13)].map(yearOf))];
  const known = years
    .flatMap((year) => knownDays(year, site, locale))
    .filter(({ kind }) => kind !== 'marketing-day');
  return {
    week,
    today,
    language: languageTag(site, locale),
    campaigns,
    items: [...contentItems(entries, campaigns, { site, locale, now }), ...known],
    experiments: experimentsOf(entries),
    links: placedLinks(campaignsOf(entries), entries, site, now).map(
      ({ campaign, channel, tags, shortUrl }) => ({
        campaign,
        channel,
        content: tags.utm_content,
        url: shortUrl,
      }),
    ),
    events: publicEvents([], eventPages(entries, site, locale), { site, locale, now }).map(
      ({ href, ...event }) => ({ ...event, href: href && new URL(href, site.url).href }),
    ),
    media: publicMedia(root, site, locale),
    counted: hasStore(store) ? await readCounted(site, campaigns, week, store) : undefined,
    leads: readListedLeads(root, site, week.monday, locale),
    text: (value) => localText(site, locale, value),
    person: (id) => personName(entries, site, locale, id),
  };
}

/** A store that was never begun is no mistake: a brief can do without. */
const hasStore = (store: string): boolean => isClickHouse(store) || existsSync(store);

/** The week before, and the one before that. */
async function readCounted(
  { timeZone, analytics }: Site,
  campaigns: BriefFacts['campaigns'],
  { monday }: IsoWeek,
  store: string,
): Promise<Counted> {
  const wanted = campaigns.flatMap(({ goals }) => goals.map(({ goal }) => goal));
  const source = await readable(store);
  const report = await Report.of(source, {
    period: periodOf(plusDays(monday, -7), plusDays(monday, -1), timeZone),
    timeZone,
    filters: [],
    goals: withNames(analytics.goals, wanted),
  });
  const before = await report.before();
  const earlier = new Map((await before.goals()).map((row) => [row.goal, row.conversions]));
  const byGoal = await report.goalsBy('campaign');
  const counted: Counted = {
    visits: report.total().visits,
    before: before.total().visits,
    goals: (await report.goals())
      .map(({ goal, conversions }) => ({ goal, conversions, before: earlier.get(goal) ?? 0 }))
      .filter(({ conversions, before: then }) => conversions > 0 || then > 0),
    campaigns: new Map(
      report
        .by('campaign')
        .map(({ value, visits }) => [value, { visits, goals: byGoal.get(value) ?? new Map() }]),
    ),
  };
  await source.close();
  return counted;
}

const eventPages = (entries: readonly ContentEntry[], site: Site, locale: string): EventPage[] =>
  entries
    .filter(
      (entry) =>
        entry.collection.name === 'landing' && entry.locale === locale && entry.data !== undefined,
    )
    .map((entry) => ({
      page: entry.name,
      path: addressOf(entry, site),
      data: entry.data as EventPage['data'],
    }));

/** The page for the press, and the library of what others may embed. */
function publicMedia(root: string, site: Site, locale: string): BriefFacts['media'] {
  const { library } = dictionary(locale);
  const at = (path: string) => new URL(localPath(site, locale, path), site.url).href;
  const files = globSync([...site.media.public], { cwd: join(root, 'content', 'media') });
  const count = files.filter((file) => !file.endsWith('.yaml')).length;
  return [
    ...(site.media.press ? [{ title: library.press.title, url: at('/press/') }] : []),
    ...(count ? [{ title: `${library.title} (${count})`, url: at('/media/') }] : []),
  ];
}
