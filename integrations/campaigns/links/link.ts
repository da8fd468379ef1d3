import { CHANNELS, type Channel } from '../channels.ts';
import type { Campaign } from '../schema.ts';
import { shortCode } from './short-code.ts';

/** A link of a campaign, tagged so that its visits are counted towards it. */
export interface CampaignLink {
  campaign: string;
  channel: Channel;
  /** Where in the file it is said: the number of its entry of `channels`. */
  index: number;
  /** Landing page: the name of its folder. */
  page: string;
  locale: string | undefined;
  tags: Tags;
  /** Path of the short address: /go/k3m9pq. */
  short: string;
}

/** The parts of a tagged address, by https://support.google.com/analytics/answer/10917952. */
export interface Tags {
  utm_source: string;
  utm_medium: string;
  utm_campaign: string;
  utm_content?: string;
  utm_term?: string;
}

/** Name of a campaign in its links. */
export const codeOf = ({ id, code }: Pick<Campaign, 'id' | 'code'>): string => code ?? id;

/** Links of a campaign, one for each channel that can be tagged and each of its contents, in the order of the file. */
export const linksOf = (campaign: Campaign): CampaignLink[] =>
  campaign.channels.flatMap((entry, index) => {
    const tagging = CHANNELS[entry.channel];
    const page = entry.page ?? campaign.pages[0];
    if (!tagging || page === undefined) return [];
    const contents = entry.content.length ? entry.content : [undefined];
    return contents.map((content, place) => {
      const tags: Tags = {
        utm_source: entry.source ?? tagging.source,
        utm_medium: tagging.medium,
        utm_campaign: codeOf(campaign),
        ...(content && { utm_content: content }),
        ...(entry.term && { utm_term: entry.term }),
      };
      // A page that is not named may change without making what was printed useless.
      const named = [entry.page, entry.locale].filter(Boolean);
      // The first keeps the bare name: what was printed works when others come.
      const own = entry.short && [entry.short, place > 0 && content].filter(Boolean);
      const code = own ? own.join('-') : shortCode([...Object.values(tags), ...named].join('/'));
      return {
        campaign: campaign.id,
        channel: entry.channel,
        index,
        page,
        locale: entry.locale,
        tags,
        short: `/go/${code}`,
      };
    });
  });

/** An address with tags, those that it has already replaced; its fragment stays at the end. */
export function tagged(address: string, tags: Tags): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address)!;
  const words = new URLSearchParams(query);
  for (const [name, value] of Object.entries(tags)) words.set(name, value);
  return `${path}?${words}${fragment}`;
}
