import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importEvents, openEvents } from '../../../integrations/collector/index.ts';
import { workerScript } from '../../../integrations/collector/worker/bundle.ts';
import { CHROME } from './batches.ts';
import { collector } from './collectors.ts';

/** The part of R2 that the test asks; miniflare's own types need those of workerd. */
interface Bucket {
  put(key: string, text: string): Promise<unknown>;
  list(): Promise<{ objects: { key: string }[] }>;
  get(key: string): Promise<{ text(): Promise<string> } | null>;
}

let worker: Miniflare;

beforeAll(async () => {
  worker = new Miniflare({
    modules: true,
    script: await workerScript(),
    compatibilityDate: '2026-01-01',
    compatibilityFlags: ['nodejs_compat'],
    r2Buckets: ['EVENTS'],
    bindings: { SITES: 'guyu.example www.guyu.example' },
  });
  const bucket = (await worker.getR2Bucket('EVENTS')) as unknown as Bucket;
  await bucket.put('lists/spam.txt', 'made-up.example # ours\nno host at all\n');
  await bucket.put('lists/datacenters.txt', '198.51.100.0/24\n');
}, 60_000);

afterAll(() => worker.dispose());

const batch = (...ids: string[]) => {
  const now = Date.now();
  const events = ids.map((id) => ({
    id,
    name: 'pageview',
    url: 'https://guyu.example/tea-club/?utm_source=letter',
    at: now,
    referrer: '',
  }));
  return JSON.stringify({ sent: now, events });
};

const post = (body: string, headers: Record<string, string> = {}) =>
  worker.dispatchFetch('https://stats.guyu.example/api/event', {
    method: 'POST',
    body,
    headers: {
      'user-agent': CHROME,
      'cf-connecting-ip': '192.0.2.7',
      origin: 'https://guyu.example',
      ...headers,
    },
  });

it('the Worker, in workerd, writes what the collector would keep, and it is read from there', async () => {
  const answer = await post(batch('one', 'two'));
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://guyu.example');
  // Sent again after an answer that got lost.
  expect((await post(batch('two', 'three'))).status).toBe(204);
  expect((await post(batch('bot'), { 'user-agent': 'curl/8' })).status).toBe(204);
  const foreign = await post(batch('four'), { origin: 'https://evil.example' });
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();

  const bucket = (await worker.getR2Bucket('EVENTS')) as unknown as Bucket;
  const { objects } = await bucket.list();
  expect(objects.filter(({ key }) => key.startsWith('salts/'))).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), 'marquee-worker-'));
  const files: string[] = [];
  for (const { key } of objects.filter((object) => object.key.startsWith('events/'))) {
    const file = join(folder, key.replaceAll('/', '-'));
    writeFileSync(file, (await (await bucket.get(key))!.text()) + 'no event\n');
    files.push(file);
  }
  const store = openEvents(join(folder, 'stats.db'));
  const done = await importEvents(store, { files, format: 'events', site: 'guyu.example' });
  await store.close();
  rmSync(folder, { recursive: true });
  expect(done).toMatchObject({ added: 4, known: 1, bad: { count: 3 } });
});

it('the Worker answers in the words of the collector', async () => {
  await using one = await collector({ now: Date.now });
  const partly = batch('five', '<script>');
  for (const body of [partly, '{', batch('<script>'), 'x'.repeat(70_000), batch('six')]) {
    const [own, there] = await Promise.all([post(body), one.post(body)]);
    expect([own.status, await own.text()]).toEqual([there.status, await there.text()]);
  }
  const packed = async (body: string | Buffer, encoding = 'gzip') => {
    const answer = await post(body as string, { 'content-encoding': encoding });
    return [answer.status, await answer.text()];
  };
  expect(await packed('x')).toEqual([415, expect.stringContaining('encoding')]);
  expect(await packed('x', 'br')).toEqual([415, expect.stringContaining('encoding')]);
  expect(await packed(gzipSync('x'.repeat(10_000_000)))).toEqual([
    413,
    expect.stringContaining('too-large'),
  ]);
  expect(await packed(gzipSync(batch('seven')))).toEqual([204, '']);
});

it('the Worker knows the lists of the house, as its bucket has them', async () => {
  const kept = async () => {
    const bucket = (await worker.getR2Bucket('EVENTS')) as unknown as Bucket;
    return (await bucket.list()).objects.filter(({ key }) => key.startsWith('events/')).length;
  };
  const before = await kept();
  const spam = batch('eight').replace('"referrer":""', '"referrer":"https://www.made-up.example/"');
  const answer = await post(spam);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('spam')]);
  expect((await post(batch('nine'), { 'cf-connecting-ip': '198.51.100.7' })).status).toBe(204);
  expect(await kept()).toBe(before);
  expect((await post(batch('ten'))).status).toBe(204);
  expect(await kept()).toBe(before + 1);
});
