import type { Analytics } from './options.ts';
import { ga4 } from './sinks/ga4.ts';
import { matomo } from './sinks/matomo.ts';
import { plausible } from './sinks/plausible.ts';
import { posthog } from './sinks/posthog.ts';
import type { Sink } from './sinks/sink.ts';
import { umami } from './sinks/umami.ts';
import { webhook } from './sinks/webhook.ts';

/**
 * Sinks for servers, of what `forward` names. GA4's secret comes from the environment; without it GA4 is left out, and its
 * name is among `missing`.
 */
export function serverSinks(
  { forward }: Analytics,
  env: Readonly<Record<string, string | undefined>>,
): { sinks: Sink[]; missing: string[] } {
  const { plausible: p, umami: u, matomo: m, ga4: g, posthog: h, webhook: w } = forward;
  const secret = env['MARQUEE_GA4_SECRET'];
  const list: (Sink | undefined)[] = [
    p && plausible(p.domain, p.api),
    u && umami(u.website, u.host),
    m && matomo(m.site, m.host, m.goals),
    g && secret ? ga4(g.id, secret) : undefined,
    h && posthog(h.key, h.host),
    w ? webhook(w) : undefined,
  ];
  return {
    sinks: list.filter((sink) => sink !== undefined),
    missing: g && !secret ? ['MARQUEE_GA4_SECRET'] : [],
  };
}
