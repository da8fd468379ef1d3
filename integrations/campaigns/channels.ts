/** How links of a channel are tagged. */
export interface Tagging {
  /** utm_source where a campaign names none. */
  source: string;
  /** utm_medium, so that the channel is found again in reports: the words of GA4's default channel group. */
  medium: string;
}

/**
 * Where a campaign spends its money and its work, and how its links there are tagged. What comes from a search engine by
 * itself cannot be tagged. Media that people meet outside the net have `offline`, which no rule of GA4 claims.
 */
export const CHANNELS = {
  email: { source: 'newsletter', medium: 'email' },
  search: undefined,
  social: { source: 'social', medium: 'social' },
  'paid-search': { source: 'google', medium: 'cpc' },
  'paid-social': { source: 'facebook', medium: 'paid_social' },
  display: { source: 'display', medium: 'display' },
  affiliate: { source: 'affiliate', medium: 'affiliate' },
  referral: { source: 'referral', medium: 'referral' },
  partner: { source: 'partner', medium: 'referral' },
  press: { source: 'press', medium: 'referral' },
  event: { source: 'event', medium: 'offline' },
  store: { source: 'store', medium: 'offline' },
  'direct-mail': { source: 'direct-mail', medium: 'offline' },
  wechat: { source: 'wechat', medium: 'social' },
  xiaohongshu: { source: 'xiaohongshu', medium: 'social' },
} as const satisfies Record<string, Tagging | undefined>;

export type Channel = keyof typeof CHANNELS;

export const channels = Object.keys(CHANNELS) as [Channel, ...Channel[]];
