import type { Analytics } from './options.ts';
import { ga4 } from './sinks/ga4.ts';
import { matomo } from './sinks/matomo.ts';
import { plausible, PLAUSIBLE_API } from './sinks/plausible.ts';
import { posthog, POSTHOG_HOST } from './sinks/posthog.ts';
import type { Sink } from './sinks/sink.ts';
import { umami, UMAMI_HOST } from './sinks/umami.ts';
import { webhook } from './sinks/webhook.ts';
import type { Destination } from './snippet/bundle.ts';

/** A product that a site uses, for pages and for servers. */
export interface Product {
  /** For the bundler, which takes the maker of this name into the script of pages. */
  destination: Destination;
  /** For servers, which may know a secret. */
  sink(secret?: string): Sink | undefined;
  /** Origins that pages call, and that they load scripts from. */
  connect: readonly string[];
  scripts?: readonly string[];
}

const GOOGLE = 'https://www.googletagmanager.com';

/** Products whose settings are named, in `analytics` or in its `forward`: the one list of them. */
export function productsOf(settings: Analytics['forward']): Product[] {
  const { plausible: p, umami: u, matomo: m, ga4: g, posthog: h, webhook: w } = settings;
  const list: (Product | undefined)[] = [
    p && product('plausible', plausible, [p.domain, p.api], p.api ?? PLAUSIBLE_API),
    u && product('umami', umami, [u.website, u.host], u.host ?? UMAMI_HOST),
    m && product('matomo', matomo, [m.site, m.host, m.goals ?? {}], m.host),
    g && {
      destination: { name: 'gtag', arguments: [g.id] },
      sink: (secret) => (secret ? ga4(g.id, secret) : undefined),
      // https://developers.google.com/tag-platform/security/guides/csp
      connect: [GOOGLE, 'https://*.google-analytics.com', 'https://*.analytics.google.com'],
      scripts: [GOOGLE],
    },
    h && product('posthog', posthog, [h.key, h.host], h.host ?? POSTHOG_HOST),
    w === undefined ? undefined : product('webhook', webhook, [w], w),
  ];
  return list.filter((one) => one !== undefined);
}

/** A product whose sink is the same in pages and on servers. */
const product = <Own extends readonly unknown[]>(
  name: Destination['name'],
  maker: (...own: Own) => Sink,
  own: Own,
  address: string,
): Product => ({
  destination: { name, arguments: own },
  sink: () => maker(...own),
  connect: originOf(address),
});

/** The origin of an address of another host; none for a path of this site. */
export const originOf = (address: string | undefined): string[] =>
  address?.startsWith('http') ? [new URL(address).origin] : [];
