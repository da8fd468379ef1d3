import type { Touch } from '../stored-event.ts';
import { plainText } from './check-event.ts';

const CLICKS = /^(?:gclid|[gw]braid|fbclid|msclkid|li_fat_id|yclid|ttclid)$/;
/** Longest value of a campaign's parameter that is kept. */
const MOST = 200;

const value = (query: URLSearchParams, name: string): string | undefined =>
  plainText(query.get(name) ?? '')
    .slice(0, MOST)
    .toLowerCase() || undefined;

/**
 * How a visitor came to a page: by its address, and by where he was before.
 *
 * @param referrer Address of the page before; one of this site says nothing.
 */
export function touchOf(url: URL, referrer: string): Touch {
  const { searchParams: query } = url;
  const click = [...query.keys()].find((name) => CLICKS.test(name));
  return {
    source: value(query, 'utm_source') ?? value(query, 'source') ?? value(query, 'ref'),
    medium: value(query, 'utm_medium'),
    campaign: value(query, 'utm_campaign'),
    term: value(query, 'utm_term'),
    content: value(query, 'utm_content'),
    referrer: otherHost(url, referrer),
    click,
    // Networks compare them letter by letter.
    clickId: click && plainText(query.get(click) ?? '').slice(0, MOST),
  };
}

function otherHost(url: URL, referrer: string): string | undefined {
  if (!URL.canParse(referrer)) return undefined;
  const { hostname, protocol } = new URL(referrer);
  if (!/^(?:https?|android-app):$/.test(protocol) || hostname === url.hostname) return undefined;
  return hostname.replace(/^www\./, '').slice(0, MOST) || undefined;
}
