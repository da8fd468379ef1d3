import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { destinationsOf, flagsOf } from '../../../integrations/analytics/destinations.ts';
import { analyticsSchema, type AnalyticsOptions } from '../../../integrations/analytics/index.ts';
import { snippet } from '../../../integrations/analytics/snippet/bundle.ts';
import { headScript } from '../../../integrations/experiments/serve/browser/scripts.ts';

const NOTHING = {
  engagement: false,
  outbound: false,
  downloads: [],
  forms: false,
  goals: false,
  video: false,
};
const EVERYTHING: AnalyticsOptions = {
  events: { vitals: true },
  consent: 'required',
  touches: true,
};
const MARKS = { notFound: '[data-not-found]', searchParameter: 'q' };

/** Bytes after gzip. */
async function size(options: AnalyticsOptions, marks = {}): Promise<number> {
  const settings = analyticsSchema.parse(options);
  return gzipSync(await snippet(destinationsOf(settings), flagsOf(settings, marks)), { level: 9 })
    .length;
}

const collector = '/api/event';

describe('the snippet weighs no more than', () => {
  it('0.75 kB with pageviews alone', async () => {
    expect(await size({ collector, events: NOTHING })).toBeLessThanOrEqual(750);
  });

  it('0.2 kB more for what is kept while there is no line', async () => {
    const asked: AnalyticsOptions = { collector, events: NOTHING, consent: 'required' };
    const [without, more] = [await size(asked), await size({ ...asked, offline: 'storage' })];
    expect(more - without).toBeLessThanOrEqual(200);
  });

  it('2.2 kB with everything but experiments', async () => {
    expect(await size({ collector, ...EVERYTHING }, MARKS)).toBeLessThanOrEqual(2200);
  });

  it('3 kB as it comes, together with assignment and swap of tests', async () => {
    const tests = gzipSync(await headScript({ audiences: false, groups: false, pages: false }));
    const own = await size({ collector }, { ...MARKS, experiments: true });
    expect(own + tests.length).toBeLessThanOrEqual(3000);
  });

  it.each<[string, AnalyticsOptions]>([
    ['Plausible', { plausible: { domain: 'guyu.example' } }],
    ['Umami', { umami: { website: 'w' } }],
    ['Matomo', { matomo: { site: 1, host: 'https://m.example' } }],
    ['GA4', { ga4: { id: 'G-ABC' } }],
    ['PostHog', { posthog: { key: 'phc_x' } }],
    ['a webhook', { webhook: '/hook' }],
  ])('1.55 kB with pageviews for %s alone', async (_, options) => {
    expect(await size({ ...options, events: NOTHING })).toBeLessThanOrEqual(1550);
  });

  it('the sum: what a site does not use is not in it', async () => {
    const text = await snippet(
      [{ name: 'collector', arguments: [collector] }],
      flagsOf(analyticsSchema.parse({ collector, events: NOTHING })),
    );
    expect(text).not.toMatch(
      /gtag|distinct_id|umami|matomo|plausible|mq_consent|mq_offline|form_start/,
    );
  });
});
