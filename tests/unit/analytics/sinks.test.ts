import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { PageEvent, Props } from '../../../integrations/kit/events/events.ts';
import { EVENTS } from '../../../integrations/kit/events/events.ts';
import { ga4 } from '../../../integrations/analytics/sinks/ga4.ts';
import { matomo } from '../../../integrations/analytics/sinks/matomo.ts';
import { plausible } from '../../../integrations/analytics/sinks/plausible.ts';
import { posthog } from '../../../integrations/analytics/sinks/posthog.ts';
import type { Sink } from '../../../integrations/analytics/sinks/sink.ts';
import { umami } from '../../../integrations/analytics/sinks/umami.ts';
import { webhook } from '../../../integrations/analytics/sinks/webhook.ts';
import { analytics as schema } from '../../../integrations/analytics/options.ts';
import { productsOf } from '../../../integrations/analytics/products.ts';
import * as products from '../../servers/products.ts';

const PROPS: Partial<Record<string, Props>> = {
  engagement: { time: 5200, scroll: 80 },
  outbound_click: { url: 'https://a.example/' },
  file_download: { file: 'https://guyu.example/a.pdf' },
  form_submit: { form: 'tea-club' },
  form_error: { form: 'tea-club', field: 'email' },
  cta_click: { goal: 'club', url: 'https://guyu.example/#join' },
  video_play: { video: 'https://guyu.example/a.mp4' },
  search: { query: 'oolong', results: 3 },
  web_vitals: { lcp: 812.5, cls: 0, inp: 48 },
  exposure: { experiment: 'form', phase: 1, variant: 'short' },
  conversion: { goal: 'tea-order', value: 18.5, currency: 'GBP' },
  table_booked: { seats: 2, window: true },
};

const events = [...EVENTS, 'table_booked'].map((name): PageEvent => ({
  id: '1764300000000.x',
  name,
  url: 'https://guyu.example/visit/?utm_source=letter',
  at: 1_764_300_000_000,
  ...(name === 'pageview' && { referrer: 'https://a.example/' }),
  ...(PROPS[name] && { props: PROPS[name] }),
}));

const page = { title: 'Visit', screen: '1280x720', language: 'en-GB', userAgent: 'Mozilla/5.0' };

const sinks: [string, Sink, z.ZodType][] = [
  ['Plausible', plausible('guyu.example'), products.plausibleEvent],
  ['Umami', umami('w'), products.umamiEvent],
  ['Matomo', matomo(1, 'https://m.example', { 'tea-order': 4 }), products.matomoEvent],
  ['PostHog', posthog('phc_x'), products.posthogEvent],
  ['a webhook', webhook('https://a.example/hook'), products.webhookEvent],
  ['GA4', (event, facts) => ga4('G-A', 's')({ ...event, visitor: 'v' }, facts), products.ga4Batch],
];

const bodyOf = (sink: Sink, event: PageEvent): unknown => {
  const body = sink(event, page)?.body;
  return typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
};

describe.each(sinks)('%s', (_, sink, schema) => {
  it('takes every event as its documentation says', () => {
    const wrong = events
      .map((event) => [event.name, bodyOf(sink, event)] as const)
      .filter(([, body]) => body !== undefined)
      // As it comes over the line: what is undefined is not there.
      .map(([name, body]) => [name, schema.safeParse(JSON.parse(JSON.stringify(body)))] as const)
      .filter(([, { success }]) => !success)
      .map(([name, { error }]) => `${name}: ${error?.message}`);
    expect(wrong).toEqual([]);
  });
});

it('every product of the settings is known to pages, to servers and to the policy', () => {
  const { shape } = schema.shape.forward.unwrap();
  const products = productsOf({
    plausible: { domain: 'guyu.example' },
    umami: { website: 'w' },
    matomo: { site: 1, host: 'https://m.example' },
    ga4: { id: 'G-ABC' },
    posthog: { key: 'phc_x' },
    webhook: 'https://a.example/hook',
  });
  expect(products).toHaveLength(Object.keys(shape).length);
  expect(products.map(({ sink }) => typeof sink('secret'))).toEqual(products.map(() => 'function'));
  expect(products.every(({ connect }) => connect.length > 0)).toBe(true);
});

const one = (name: string) => events.find((event) => event.name === name)!;

describe('a conversion', () => {
  it('is revenue at Plausible, under the name of its goal', () =>
    expect(bodyOf(plausible('g'), one('conversion'))).toMatchObject({
      name: 'tea-order',
      revenue: { currency: 'GBP', amount: 18.5 },
    }));

  it('is a goal at Matomo, where its number is known', () => {
    expect(bodyOf(matomo(1, '', { 'tea-order': 4 }), one('conversion'))).toMatchObject({
      idgoal: '4',
      revenue: '18.5',
    });
    expect(bodyOf(matomo(1, ''), one('conversion'))).toMatchObject({
      e_a: 'conversion',
      e_n: 'tea-order',
      e_v: '18.5',
    });
  });

  it('is an event of its own at GA4', () =>
    expect(bodyOf(ga4('G', 's'), { ...one('conversion'), visitor: 'v' })).toMatchObject({
      events: [{ name: 'tea_order', params: { value: 18.5, currency: 'GBP' } }],
    }));
});

it('the engagement is only for those who have a word for it', () => {
  const told = sinks.filter(([, sink]) => sink(one('engagement'), page)).map(([name]) => name);
  expect(told).toEqual(['Matomo', 'PostHog', 'a webhook', 'GA4']);
});

it('GA4 is told of nobody whom it cannot tell apart', () =>
  expect(ga4('G', 's')(one('pageview'), page)).toBeUndefined());
