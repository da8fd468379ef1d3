import type { DatedCampaign } from '../../integrations/campaigns/index.ts';
import type { ContentEntry } from '../../integrations/content/index.ts';
import { plusDays } from '../../integrations/kit/day.ts';
import { stateOf } from '../../integrations/kit/visibility.ts';
import { localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { datedCampaigns } from './campaigns.ts';
import { seenWhen, type Dated, type Seen } from './seen.ts';

/** An entry with its place in time. */
export interface Planned extends Seen {
  file: string;
  collection: string;
  locale: string;
  title: string;
}

/** Collections whose entries are pages. */
export const PAGES: ReadonlySet<string> = new Set([
  'blog',
  'documents',
  'landing',
  'slides',
  'splash',
]);
/** What goes out elsewhere: a letter is live once it is sent. */
const SENT = new Set(['emails', 'social']);

/** Every page that visitors see, saw or will see, in the order of files. */
export const plannedPages = (entries: readonly ContentEntry[], site: Site, now: Date): Planned[] =>
  ofCollections(PAGES, entries, site, now);

/** The same with all that a team does besides: letters, social posts, campaigns, plans. */
export const plannedEntries = (
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): Planned[] => [
  ...plannedPages(entries, site, now),
  ...ofCollections(SENT, entries, site, now),
  ...plannedCampaigns(entries, site, now),
  ...plannedYears(entries, site, now),
];

/** What a later build will show, the next first. */
export const scheduledNext = (entries: readonly ContentEntry[], site: Site, now: Date) =>
  plannedPages(entries, site, now)
    .flatMap(({ state, title, from }) =>
      state === 'scheduled' && from ? [{ title, date: from }] : [],
    )
    .sort((a, b) => a.date.getTime() - b.date.getTime());

const ofCollections = (
  names: ReadonlySet<string>,
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): Planned[] =>
  entries
    .filter(({ collection, data }) => names.has(collection.name) && data !== undefined)
    .map((entry) => ({
      ...placeOf(entry, site),
      ...seenWhen(entry.data as Dated, now),
    }));

/** An idea is a draft; what was given up or is over stays so, whatever its days say. */
function plannedCampaigns(entries: readonly ContentEntry[], site: Site, now: Date): Planned[] {
  const dated = new Map(datedCampaigns(entries).map((one) => [one.id, one]));
  return entries.flatMap((entry) => {
    const campaign = entry.collection.name === 'campaigns' && dated.get(entry.name);
    if (!campaign) return [];
    const [from, until] = [dayAt(campaign.start), dayAt(plusDays(campaign.end, 1))];
    return {
      ...placeOf(entry, site),
      state: campaignState(campaign, from, until, now),
      from,
      until,
    };
  });
}

const campaignState = ({ status }: DatedCampaign, from: Date, until: Date, now: Date) =>
  status === 'finished' || status === 'cancelled'
    ? 'expired'
    : stateOf({ draft: status === 'idea', publishDate: from, expiryDate: until }, now);

/** A plan is of its year. */
const plannedYears = (entries: readonly ContentEntry[], site: Site, now: Date): Planned[] =>
  entries
    .filter(({ collection, data }) => collection.name === 'plans' && data !== undefined)
    .flatMap((entry) => {
      // One that is named otherwise is told by the check.
      if (!/^\d{4}$/.test(entry.name)) return [];
      const year = Number(entry.name);
      const data = { start: dayAt(`${year}-01-01`), end: dayAt(`${year + 1}-01-01`) };
      return { ...placeOf(entry, site), ...seenWhen(data, now) };
    });

function placeOf({ file, collection, locale, name, data }: ContentEntry, site: Site) {
  const { title, name: called, subject } = data as Dated;
  const text = localText(site, site.locales[0]!.id, title ?? called) ?? subject ?? name;
  return { file, collection: collection.name, locale, title: text };
}

/** As a day is read from a file. */
const dayAt = (day: string): Date => new Date(`${day}T00:00Z`);
