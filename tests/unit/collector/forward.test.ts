import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { analyticsSchema, serverSinks } from '../../../integrations/analytics/index.ts';
import { forwarder } from '../../../integrations/collector/forward/forward.ts';
import { Metrics } from '../../../integrations/collector/server/metrics.ts';
import * as products from '../../servers/products.ts';
import { CHROME, wireBatch, wireEvent } from './batches.ts';
import { collector } from './collectors.ts';

/** A product's server, which answers as told. */
async function product(statuses: number[] = []) {
  const asked: { path: string; headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      asked.push({ path: request.url!, headers: request.headers, body });
      response.writeHead(statuses.shift() ?? 202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

it('hands on what it kept, cleaned, in the words of each product', async () => {
  await using there = await product();
  const settings = analyticsSchema.parse({
    forward: {
      plausible: { domain: 'guyu.example', api: `${there.origin}/plausible` },
      matomo: { site: 1, host: `${there.origin}/matomo` },
      webhook: `${there.origin}/hook`,
    },
  });
  const { sinks } = serverSinks(settings, {});
  await using one = await collector({ forward: sinks, addressHeader: 'x-forwarded-for' });
  const batch = wireBatch(
    wireEvent({ url: 'https://guyu.example/thanks/?mail=li%40guyu.example&utm_source=letter' }),
    wireEvent({ name: '=bad' }),
  );
  await one.post(batch, { 'x-forwarded-for': '192.0.2.7' });
  await expect.poll(() => there.asked.length).toBe(3);
  const of = (start: string) => there.asked.find(({ path }) => path.startsWith(start))!;
  const plausible = products.plausibleEvent.parse(JSON.parse(of('/plausible').body));
  expect(plausible.url).toBe('https://guyu.example/thanks/?utm_source=letter');
  expect(of('/plausible').headers).toMatchObject({
    'user-agent': CHROME,
    'x-forwarded-for': '192.0.2.7',
  });
  products.matomoEvent.parse(Object.fromEntries(new URLSearchParams(of('/matomo').body)));
  products.webhookEvent.parse(JSON.parse(of('/hook').body));
});

const facts = { address: '192.0.2.7', userAgent: CHROME };
const event = { id: 'a', name: 'pageview', url: 'https://guyu.example/', at: 1 };

it('comes again where a product is busy, not where it refuses, and not for ever', async () => {
  await using there = await product([503, 429, 202, 400, 500, 500, 500]);
  const metrics = new Metrics();
  const onward = forwarder([() => ({ url: there.origin, body: {} })], metrics, 1);
  onward.forward([event], facts);
  await onward.settled();
  expect(there.asked).toHaveLength(3);
  onward.forward([event], facts);
  await onward.settled();
  expect(there.asked).toHaveLength(4);
  onward.forward([event], facts);
  await onward.settled();
  expect(there.asked).toHaveLength(7);
  expect(metrics.get('marquee_forward_total{outcome="sent"}')).toBe(1);
  expect(metrics.get('marquee_forward_total{outcome="failed"}')).toBe(2);
});

it('does not fill the memory while nobody answers', async () => {
  const metrics = new Metrics();
  const onward = forwarder([() => ({ url: 'http://127.0.0.1:1/', body: {} })], metrics, 1);
  onward.forward(
    Array.from({ length: 1500 }, () => event),
    facts,
  );
  expect(metrics.get('marquee_forward_total{outcome="dropped"}')).toBeGreaterThan(400);
});

it('GA4 is left out without its secret, which only the environment has', () => {
  const settings = analyticsSchema.parse({ forward: { ga4: { id: 'G-ABC' } } });
  expect(serverSinks(settings, {})).toEqual({ sinks: [], missing: ['MARQUEE_GA4_SECRET'] });
  expect(serverSinks(settings, { MARQUEE_GA4_SECRET: 's' }).sinks).toHaveLength(1);
});
