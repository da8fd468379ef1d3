import { inject } from 'vitest';
import { analyticsSchema, type AnalyticsOptions } from '../../integrations/analytics/index.ts';
import type { PageEvent, WireBatch } from '../../integrations/kit/events/events.ts';
import { destinationsOf, flagsOf } from '../../integrations/analytics/destinations.ts';
import type { PageMarks } from '../../integrations/analytics/options.ts';
import { snippet } from '../../integrations/analytics/snippet/bundle.ts';
import { serve } from './serve.ts';

/** A request that the snippet made. */
export interface Told {
  path: string;
  type: string | undefined;
  body: string;
}

const MARKS = { notFound: '[data-not-found]', experiments: true };

/** The built site, with a snippet of these options that tells its own server what happens. */
export async function measured(options: AnalyticsOptions = {}, marks: PageMarks = MARKS) {
  const settings = analyticsSchema.parse({ collector: '/api/event', ...options });
  const told: Told[] = [];
  /** What the server answers. */
  const state = { status: 204 };
  const site = await serve(inject('dist'), {
    scripts: { '/_astro/page.': await snippet(destinationsOf(settings), flagsOf(settings, marks)) },
    otherwise: (request, response) => {
      if (request.method !== 'POST') return false;
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        told.push({ path: request.url!, type: request.headers['content-type'], body });
        response.writeHead(state.status).end();
      });
      return true;
    },
  });
  return {
    origin: site.origin,
    told,
    state,
    /** Events that came to the collector, one that came twice twice. */
    events: (): PageEvent[] =>
      told
        .filter(({ path }) => path === '/api/event')
        .flatMap(({ body }) => (JSON.parse(body) as WireBatch).events),
    [Symbol.asyncDispose]: () => site.close(),
  };
}
