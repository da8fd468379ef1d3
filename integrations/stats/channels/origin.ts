import { categoryOf, knownSource } from './categories.ts';
import type { Origin } from './channel.ts';

/** What the identifier of a click says where no campaign is named; fbclid stands on links that nobody paid for, too. */
const CLICKS: Record<string, { source: string; medium: string }> = {
  gclid: { source: 'google', medium: 'cpc' },
  gbraid: { source: 'google', medium: 'cpc' },
  wbraid: { source: 'google', medium: 'cpc' },
  msclkid: { source: 'bing', medium: 'cpc' },
  yclid: { source: 'yandex', medium: 'cpc' },
  ttclid: { source: 'tiktok', medium: 'cpc' },
  li_fat_id: { source: 'linkedin', medium: 'cpc' },
  fbclid: { source: 'facebook', medium: 'social' },
};

/** What a visit kept of how it came: the parameters of its first page, and the site before it. */
export interface Came {
  source: string;
  medium: string;
  campaign: string;
  referrer: string;
  click: string;
}

/** Source, medium and campaign of a visit, as GA4 names them: parameters first, then the click, then the site before. */
export function originOf({ source, medium, campaign, referrer, click }: Came): Origin {
  if (source || medium)
    return { source: source || referrer || '(not set)', medium: medium || '(not set)', campaign };
  const paid = CLICKS[click];
  if (paid) return { ...paid, campaign };
  if (!referrer) return { source: '(direct)', medium: '(none)', campaign };
  // Engines go by their names, whatever their country; all others by their hosts.
  return categoryOf(referrer) === 'search'
    ? { source: knownSource(referrer)!, medium: 'organic', campaign }
    : { source: referrer, medium: 'referral', campaign };
}
