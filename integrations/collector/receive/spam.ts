/**
 * Sites that send made-up visits so that somebody follows the link in a report. The most common of a list that is kept by
 * many (https://github.com/matomo-org/referrer-spam-list, public domain); a site adds its own by `--spam`.
 */
const KNOWN = new Set([
  'semalt.com',
  'buttons-for-website.com',
  'darodar.com',
  'econom.co',
  'ilovevitaly.com',
  'priceg.com',
  'hulfingtonpost.com',
  'best-seo-offer.com',
  'best-seo-solution.com',
  'buy-cheap-online.info',
  'free-share-buttons.com',
  'get-free-traffic-now.com',
  'googlsucks.com',
  'humanorightswatch.org',
  'ranksonic.info',
  'social-buttons.com',
  'traffic2money.com',
  'trafficmonetize.org',
  'webmonetizer.net',
  'simple-share-buttons.com',
  'success-seo.com',
  'videos-for-your-business.com',
  'event-tracking.com',
  'o-o-6-o-o.com',
  '4webmasters.org',
]);

/** Whether a host, or one above it, is known to send made-up visits. */
export function isSpam(host: string, more: ReadonlySet<string> = new Set()): boolean {
  const parts = host.split('.');
  return parts.some((_, from) => {
    const name = parts.slice(from).join('.');
    return KNOWN.has(name) || more.has(name);
  });
}
