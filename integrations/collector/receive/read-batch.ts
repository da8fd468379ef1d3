import { cleanAddress } from '../../kit/events/clean-address.ts';
import { LIMITS, type PageEvent } from '../../kit/events/events.ts';
import type { StoredEvent } from '../stored-event.ts';
import { checkEvent, plainText } from './check-event.ts';
import { factsOf, type Headers } from './facts.ts';
import type { Reason } from './reasons.ts';
import { isSpam } from './spam.ts';
import { touchOf } from './touch.ts';
import { dailyVisitor, keptVisitor } from './visitor.ts';

/** What is known of a request besides its body. */
export interface RequestFacts {
  headers: Headers;
  /** The visitor's network address: goes into a hash and is looked up among ranges, and is kept nowhere. */
  address: string;
  /** When the request came: milliseconds since 1970. */
  now: number;
  /** The day's secret. */
  salt: string;
}

/** Whose events are taken. */
export interface SiteRules {
  /** Hosts. */
  sites: ReadonlySet<string>;
  /** Names of parameters that are taken out of addresses. */
  drop?: RegExp | undefined;
  /** Further hosts of made-up referrers. */
  spam?: ReadonlySet<string> | undefined;
  /** Whether an address is of a data center, where programs live. */
  isDatacenter?: ((address: string) => boolean) | undefined;
}

export interface ReadBatch {
  events: StoredEvent[];
  /** The same events as pages say them, cleaned and by our clock: what is handed on to other products. */
  said: PageEvent[];
  /** What was not taken: the place in the batch (-1: the batch itself), and why. */
  refused: { index: number; reason: Reason }[];
}

/** Reads a body as the snippet sends it. Pure: servers, workers and imports share it. */
export function readBatch(text: string, request: RequestFacts, rules: SiteRules): ReadBatch {
  const none = (reason: Reason): ReadBatch => ({
    events: [],
    said: [],
    refused: [{ index: -1, reason }],
  });
  const facts = factsOf(request.headers);
  if (facts.isBot || rules.isDatacenter?.(request.address)) return none('bot');
  let batch: { sent?: unknown; events?: unknown } | null;
  try {
    batch = JSON.parse(text);
  } catch {
    return none('not-json');
  }
  if (!batch || !Array.isArray(batch.events)) return none('not-a-batch');
  if (batch.events.length > LIMITS.events) return none('too-large');
  const { sent } = batch;
  if (typeof sent !== 'number' || !Number.isFinite(sent)) return none('bad-time');

  const read: ReadBatch = { events: [], said: [], refused: [] };
  for (const [index, input] of batch.events.entries()) {
    const event = checkEvent(input);
    const stored = typeof event === 'string' ? event : storedOf(event, sent, request, rules);
    if (typeof stored === 'string') read.refused.push({ index, reason: stored });
    else {
      read.events.push(stored);
      read.said.push(saidOf(event as PageEvent, stored, rules));
    }
  }
  return read;
}

function storedOf(
  event: PageEvent,
  sent: number,
  request: RequestFacts,
  { sites, drop, spam }: SiteRules,
): StoredEvent | Reason {
  const age = sent - event.at;
  if (age < 0) return 'in-the-future';
  if (age > LIMITS.age) return 'too-old';
  const cleaned = cleanAddress(event.url, drop);
  if (!cleaned) return 'bad-url';
  const url = new URL(cleaned);
  const site = url.hostname;
  if (!sites.has(site)) return 'unknown-site';
  const touch = touchOf(url, cleanAddress(event.referrer ?? '', drop));
  if (touch.referrer && isSpam(touch.referrer, spam)) return 'spam';
  const { isBot: _, ...facts } = factsOf(request.headers);
  const { goal, value, currency, time, scroll, ...rest } = event.props ?? {};
  const isEngagement = event.name === 'engagement';
  const props = Object.fromEntries(
    Object.entries({
      ...rest,
      ...(!isEngagement && time !== undefined && { time }),
      ...(!isEngagement && scroll !== undefined && { scroll }),
      ...(currency === undefined && value !== undefined && { value }),
      ...(event.first && { first: event.first }),
      ...(event.last && { last: event.last }),
      ...(touch.clickId && { [touch.click!]: touch.clickId }),
    }).map(([name, one]) => [plainText(name), cleanValue(one, drop)]),
  );
  return {
    id: event.id,
    time: request.now - age,
    site,
    name: event.name,
    kept: event.visitor !== undefined,
    visitor:
      event.visitor === undefined
        ? dailyVisitor(request.salt, {
            site,
            address: request.address,
            userAgent: `${request.headers['user-agent']}`,
          })
        : keptVisitor(event.visitor),
    page: url.pathname,
    touch,
    facts,
    goal: goal === undefined ? undefined : plainText(`${goal}`),
    value: currency === undefined ? undefined : (value as number),
    currency: currency as string | undefined,
    engaged: isEngagement ? within(time, 86_400_000) : undefined,
    scroll: isEngagement ? within(scroll, 100) : undefined,
    props: Object.keys(props).length ? props : undefined,
  };
}

/** An event as it may be handed on: with the collector's visitor, who is another one each day. */
const saidOf = (
  { id, name, url, referrer = '', props }: PageEvent,
  { time, visitor }: StoredEvent,
  { drop }: SiteRules,
): PageEvent => ({
  id,
  name,
  url: cleanAddress(url, drop),
  referrer: cleanAddress(referrer, drop),
  at: time,
  visitor: `${visitor}`,
  props: Object.fromEntries(
    Object.entries(props ?? {}).map(([key, value]) => [key, cleanValue(value, drop)]),
  ),
});

/** Addresses among properties are cleaned as pages' own are. */
const cleanValue = (value: unknown, drop: RegExp | undefined) => {
  if (typeof value !== 'string') return value as number | boolean;
  return /^https?:/i.test(value) ? cleanAddress(value, drop) : plainText(value);
};

const within = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' ? Math.min(most, Math.max(0, Math.round(value))) : undefined;
