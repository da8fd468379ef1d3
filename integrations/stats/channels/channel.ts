import { categoryOf } from './categories.ts';

/** GA4's default channel group, in the order of its rules. */
export const CHANNELS = [
  'Direct',
  'Cross-network',
  'Paid Shopping',
  'Paid Search',
  'Paid Social',
  'Paid Video',
  'Display',
  'Paid Other',
  'Organic Shopping',
  'Organic Social',
  'Organic Video',
  'Organic Search',
  'Referral',
  'Email',
  'Affiliates',
  'Audio',
  'SMS',
  'Mobile Push Notifications',
  'Unassigned',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a visit is grouped by. */
export interface Origin {
  source: string;
  medium: string;
  campaign: string;
}

const PAID = /^(.*cp.*|ppc|retargeting|paid.*)$/;
const SHOPPING = /^(.*(([^a-df-z]|^)shop|shopping).*)$/;
const DISPLAY = new Set(['display', 'banner', 'expandable', 'interstitial', 'cpm']);
const SOCIAL = new Set([
  'social',
  'social-network',
  'social-media',
  'sm',
  'social network',
  'social media',
]);
const EMAIL = new Set(['email', 'e-mail', 'e_mail', 'e mail']);
const NO_MEDIUM = new Set(['(not set)', '(none)']);

/** The channel of a visit, by the rules of https://support.google.com/analytics/answer/9756891, the first that fits. */
export function channelOf({ source, medium, campaign }: Origin): Channel {
  const category = categoryOf(source);
  const isShopping = category === 'shopping' || SHOPPING.test(campaign);
  const isPaid = PAID.test(medium);
  if (source === '(direct)' && NO_MEDIUM.has(medium)) return 'Direct';
  if (campaign.includes('cross-network')) return 'Cross-network';
  if (isPaid) {
    if (isShopping) return 'Paid Shopping';
    if (category === 'search') return 'Paid Search';
    if (category === 'social') return 'Paid Social';
    if (category === 'video') return 'Paid Video';
  }
  if (DISPLAY.has(medium)) return 'Display';
  if (isPaid) return 'Paid Other';
  if (isShopping) return 'Organic Shopping';
  if (category === 'social' || SOCIAL.has(medium)) return 'Organic Social';
  if (category === 'video' || medium.includes('video')) return 'Organic Video';
  if (category === 'search' || medium === 'organic') return 'Organic Search';
  if (['referral', 'app', 'link'].includes(medium)) return 'Referral';
  if (EMAIL.has(source) || EMAIL.has(medium)) return 'Email';
  if (medium === 'affiliate') return 'Affiliates';
  if (medium === 'audio') return 'Audio';
  if (source === 'sms' || medium === 'sms') return 'SMS';
  if (/push$|mobile|notification/.test(medium) || source === 'firebase')
    return 'Mobile Push Notifications';
  return 'Unassigned';
}
