import { problemAt, type ContentEntry } from '../../integrations/content/index.ts';
import {
  checkCampaigns,
  linksOf,
  tagged,
  type Campaign,
  type CampaignFinding,
  type CampaignLink,
  type DatedCampaign,
} from '../../integrations/campaigns/index.ts';
import { nearest } from '../../integrations/kit/nearest.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import { isPublished, type Visibility } from '../../integrations/kit/visibility.ts';
import type { RedirectRule } from '../../integrations/redirects/index.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf } from './addresses.ts';
import { goalsOf } from './experiments.ts';

/** The campaigns among all content, those that are well formed. */
export const campaignsOf = (entries: readonly ContentEntry[]): Campaign[] =>
  entries
    .filter(({ collection, data }) => collection.name === 'campaigns' && data !== undefined)
    .map(({ name, data }) => ({ id: name, ...(data as Omit<Campaign, 'id'>) }));

/** The same with a day for each date; one whose dates cannot be told is left out. */
export const datedCampaigns = (entries: readonly ContentEntry[]): DatedCampaign[] =>
  checkCampaigns(campaignsOf(entries)).campaigns;

/** What is wrong with campaigns beyond their own fields: dates, codes, links and tasks. */
export function checkCampaignFiles(entries: readonly ContentEntry[], site: Site): Problem[] {
  const files = new Map(
    entries
      .filter(({ collection }) => collection.name === 'campaigns')
      .map((entry) => [entry.name, entry]),
  );
  const campaigns = campaignsOf(entries);
  const problems = [
    ...checkCampaigns(campaigns).problems,
    ...campaigns.flatMap((campaign) => foreignPages(campaign, entries, site)),
    ...uncountedGoals(campaigns, entries, site),
  ];
  return problems.map(({ id, ...finding }) => problemAt(files.get(id)!, finding));
}

/** Goals that no page and no setting counts: a warning, since the page may still be to come. */
function uncountedGoals(
  campaigns: readonly Campaign[],
  entries: readonly ContentEntry[],
  { analytics }: Pick<Site, 'analytics'>,
): CampaignFinding[] {
  const pages = entries.filter(({ collection }) => collection.name !== 'campaigns');
  const known = new Set([...goalsOf(pages), ...analytics.goals.map(({ name }) => name)]);
  return campaigns
    .filter(({ status }) => status !== 'cancelled' && status !== 'finished')
    .flatMap(({ id, goals }) =>
      goals.flatMap(({ goal }, index) =>
        known.has(goal)
          ? []
          : [
              {
                id,
                code: 'MQ2648' as const,
                severity: 'warning' as const,
                path: ['goals', index, 'goal'],
                message: `No page has a goal ${goal}, so nothing would be counted.`,
                fix: nearest(goal, known) ?? `Give a button or a form the goal: ${goal}`,
              },
            ],
      ),
    );
}

/** Channels that would get no link, since their page is only there in other languages. */
function foreignPages(
  campaign: Campaign,
  entries: readonly ContentEntry[],
  site: Site,
): CampaignFinding[] {
  const known = new Set(site.locales.map(({ id }) => id));
  const links = new Map(linksOf(campaign).map((link) => [link.index, link]));
  return [...links.values()].flatMap(({ index, page, locale = site.locales[0]!.id }) => {
    const spoken = entries
      .filter(({ collection, name }) => collection.name === 'landing' && name === page)
      .map((entry) => entry.locale);
    // A page or a language that does not exist at all has been told.
    if (!spoken.length || !known.has(locale) || spoken.includes(locale)) return [];
    return {
      id: campaign.id,
      code: 'MQ1201' as const,
      path: ['channels', index],
      message: `The page ${page} is not there in ${locale}, so the channel would have no link.`,
      found: locale,
      fix: `locale: ${spoken[0]}`,
    };
  });
}

/** A link of a campaign with its whole addresses. */
export interface PlacedLink extends CampaignLink {
  /** Path and query on this site: /spring-tasting/?utm_source=… */
  path: string;
  url: string;
  shortUrl: string;
  /** Whether its page is public, so that the short address works. */
  works: boolean;
}

/** Links of campaigns whose pages exist in the language that they name, else in the default one. */
export function placedLinks(
  campaigns: readonly Campaign[],
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): PlacedLink[] {
  const pages = entries.filter(({ collection }) => collection.name === 'landing');
  return campaigns.flatMap(linksOf).flatMap((link) => {
    const locale = link.locale ?? site.locales[0]!.id;
    const page = pages.find((one) => one.name === link.page && one.locale === locale);
    if (!page) return [];
    const path = tagged(addressOf(page, site), link.tags);
    const whole = (at: string) => new URL(at, site.url).href;
    const works = page.data !== undefined && isPublished(page.data as Visibility, now);
    return [{ ...link, path, url: whole(path), shortUrl: whole(link.short), works }];
  });
}

/**
 * Short addresses of campaigns, as redirects that are asked for anew each time, so that what they lead to may change.
 * Those of pages that are not public yet are left out.
 */
export function shortRules(
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): RedirectRule[] {
  const files = new Map(entries.map((entry) => [`${entry.collection.name}/${entry.name}`, entry]));
  const links = placedLinks(campaignsOf(entries), entries, site, now);
  return links
    .filter(({ works }) => works)
    .map(({ short, path, campaign, index }) => {
      const { file, source } = files.get(`campaigns/${campaign}`)!;
      const { line } = source.locate(['channels', index]);
      return { from: short, to: path, status: 302, source: { file, line } };
    });
}
