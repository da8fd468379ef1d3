import type { StoredEvent } from '../stored-event.ts';
import { agentOf } from '../receive/facts.ts';
import { isSpam } from '../receive/spam.ts';
import { touchOf } from '../receive/touch.ts';
import { dailyVisitor, numberOf, utcDay } from '../receive/visitor.ts';
import { cleanAddress } from '../../kit/events/clean-address.ts';

/** What a line of a web server's log says. */
export interface LogLine {
  address: string;
  /** Milliseconds since 1970. */
  time: number;
  method: string;
  /** Path with query. */
  path: string;
  status: number;
  referrer: string;
  userAgent: string;
  country?: string | undefined;
}

/** Files that are no pages. */
const FILE = /\.(?!html?$)[a-z0-9]{1,8}$/i;

/** Lists that a collector may have, too. */
export interface LogRules {
  /** Further hosts of made-up referrers. */
  spam?: ReadonlySet<string> | undefined;
  /** Whether an address is of a data center, where programs live. */
  isDatacenter?: ((address: string) => boolean) | undefined;
}

/**
 * The pageview that a line of a log is; undefined for what is none: pictures, scripts, errors, programs. What a log cannot
 * know (time on the page, clicks, screens) is not there, and visitors behind one address with one browser are one.
 *
 * @param secret Tells visitors apart within a day; thrown away after the import.
 */
export function pageviewOf(
  line: LogLine,
  site: string,
  secret: string,
  { spam, isDatacenter }: LogRules = {},
): StoredEvent | undefined {
  const { address, time, method, path, status, referrer, userAgent, country } = line;
  const isPage = method === 'GET' && (status === 200 || status === 304);
  if (!isPage || FILE.test(path.split('?')[0]!) || !path.startsWith('/')) return undefined;
  const { isBot, ...agent } = agentOf(userAgent);
  const cleaned = cleanAddress(`https://${site}${path}`);
  if (isBot || !cleaned || isDatacenter?.(address)) return undefined;
  const url = new URL(cleaned);
  const touch = touchOf(url, cleanAddress(referrer));
  if (touch.referrer && isSpam(touch.referrer, spam)) return undefined;
  return {
    // The same line read twice is the same event.
    id: `log.${numberOf(`${address} ${time} ${path} ${userAgent}`).toString(36)}`,
    time,
    site,
    name: 'pageview',
    visitor: dailyVisitor(`${secret} ${utcDay(time)}`, { site, address, userAgent }),
    kept: false,
    page: url.pathname,
    touch,
    facts: { ...agent, country },
  };
}
