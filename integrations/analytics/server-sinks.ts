import type { Analytics } from './options.ts';
import { productsOf } from './products.ts';
import type { Sink } from './sinks/sink.ts';

const SECRET = 'MARQUEE_GA4_SECRET';

/**
 * Sinks for servers, of what `forward` names. GA4's secret comes from the environment; without it GA4 is left out, and its
 * name is among `missing`.
 */
export function serverSinks(
  { forward }: Analytics,
  env: Readonly<Record<string, string | undefined>>,
): { sinks: Sink[]; missing: string[] } {
  const sinks = productsOf(forward).map(({ sink }) => sink(env[SECRET]));
  return {
    sinks: sinks.filter((sink) => sink !== undefined),
    missing: sinks.includes(undefined) ? [SECRET] : [],
  };
}
