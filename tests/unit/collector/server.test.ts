import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../../integrations/collector/store/store.ts';
import { wireBatch, wireEvent } from './batches.ts';
import { collector } from './collectors.ts';

const count = (file: string): number => {
  const db = new DatabaseSync(file, { readOnly: true });
  const { n } = db.prepare('SELECT count(*) AS n FROM events').get() as { n: number };
  db.close();
  return n;
};

describe('the collector', () => {
  it('answers once the event is on the disk, and keeps one that comes twice once', async () => {
    await using one = await collector();
    const batch = wireBatch(wireEvent(), wireEvent());
    expect((await one.post(batch)).status).toBe(204);
    expect(count(one.file)).toBe(2);
    expect((await one.post(batch)).status).toBe(204);
    expect(count(one.file)).toBe(2);
    const metrics = await (await fetch(`${one.origin}/metrics`)).text();
    expect(metrics).toContain('marquee_events_accepted_total 2');
    expect(metrics).toContain('marquee_events_duplicate_total 2');
  });

  it('keeps what is right of a batch, and says what is not, in its own words alone', async () => {
    await using one = await collector();
    const wrong = wireEvent({ name: '<script>alert(1)</script>' });
    const answer = await one.post(wireBatch(wireEvent(), wrong));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual({
      accepted: 1,
      refused: [{ index: 1, reason: 'bad-name', message: expect.any(String) }],
    });
    expect(text).not.toContain('script');
    expect(one.metrics.get('marquee_events_refused_total{reason="bad-name"}')).toBe(1);
  });

  it('unpacks gzip, and nothing that would burst', async () => {
    await using one = await collector();
    const packed = (text: string) =>
      one.post(new Uint8Array(gzipSync(text)), { 'content-encoding': 'gzip' });
    expect((await packed(wireBatch(wireEvent()))).status).toBe(204);
    expect((await packed(' '.repeat(10_000_000))).status).toBe(413);
    const broken = await one.post('not packed', { 'content-encoding': 'gzip' });
    expect([broken.status, await broken.json()]).toMatchObject([
      415,
      { refused: [{ reason: 'encoding' }] },
    ]);
    expect((await one.post('{}', { 'content-encoding': 'br' })).status).toBe(415);
  });

  it('reads no more than 64 kB of a body of 100 MB, said or unsaid', async () => {
    await using one = await collector();
    expect((await one.post('x'.repeat(65_537))).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        if (sent > 100_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const answer = await fetch(`${one.origin}/api/event`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    expect(answer?.status ?? 413).toBe(413);
    expect(sent).toBeLessThan(20_000_000);
    expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
  });

  it('lets pages of its sites read its answers, and no others', async () => {
    await using one = await collector();
    const allowed = async (origin: string) =>
      (await one.post(wireBatch(wireEvent()), { origin })).headers.get(
        'access-control-allow-origin',
      );
    expect(await allowed('https://guyu.example')).toBe('https://guyu.example');
    expect(await allowed('http://guyu.example:4321')).toBe('http://guyu.example:4321');
    expect(await allowed('https://evil.example')).toBeNull();
    expect(await allowed('https://guyu.example.evil.example')).toBeNull();
    expect(await allowed('null')).toBeNull();
  });

  it('asks an address to wait that asks too often, and no other', async () => {
    await using one = await collector({
      addressHeader: 'x-forwarded-for',
      limit: { burst: 3, perSecond: 0.001 },
    });
    const from = async (address: string) =>
      (await one.post(wireBatch(wireEvent()), { 'x-forwarded-for': `10.0.0.1, ${address}` }))
        .status;
    expect([await from('a'), await from('a'), await from('a'), await from('a')]).toEqual([
      204, 204, 204, 429,
    ]);
    expect(await from('b')).toBe(204);
  });

  it('says once that it stands behind a web server and was not told so', async () => {
    await using one = await collector();
    for (let time = 0; time < 3; time += 1)
      await one.post(wireBatch(wireEvent()), { 'x-forwarded-for': '192.0.2.77' });
    const told = one.log.filter((line) => line.includes('--address-header'));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain('192.0.2');
  });

  it('logs what it did, and nothing of who asked', async () => {
    await using one = await collector({ addressHeader: 'x-forwarded-for' });
    await one.post(wireBatch(wireEvent()), { 'x-forwarded-for': '192.0.2.77' });
    await fetch(`${one.origin}/wp-login.php?user=li@guyu.example`);
    const lines = one.log.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { method: 'POST', path: '/api/event', status: 204 },
      { method: 'GET', path: 'other', status: 404 },
    ]);
    expect(one.log.join()).not.toMatch(/192\.0\.2|127\.0\.0|Mozilla|li@/);
  });

  it('answers /health, OPTIONS, and the wrong method', async () => {
    await using one = await collector();
    const ask = async (path: string, method: string) =>
      (await fetch(one.origin + path, { method })).status;
    expect(await ask('/health', 'GET')).toBe(200);
    expect(await ask('/api/event', 'OPTIONS')).toBe(204);
    expect(await ask('/api/event', 'GET')).toBe(405);
  });

  it('is not held up by who sends slowly, or goes away', async () => {
    await using one = await collector();
    const { port } = new URL(one.origin);
    const slow = connect(Number(port), '127.0.0.1');
    slow.write('POST /api/event HTTP/1.1\r\nhost: a\r\ncontent-length: 500\r\n\r\n{"se');
    await wait(100);
    expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
    slow.destroy();
    await wait(100);
    expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
    expect(one.log.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});

describe('while nothing can be kept', () => {
  const broken = (error: Error): EventStore => ({
    write: async () => {
      throw error;
    },
    salt: async () => 'salt',
    close: async () => {},
  });

  it('says so, and whoever sent an event comes again', async () => {
    const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });
    await using one = await collector({}, broken(full));
    const answer = await one.post(wireBatch(wireEvent()));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(one.metrics.get('marquee_store_errors_total')).toBe(1);
    expect(one.log.join()).toContain('disk is full');
  });

  it('waits while another process holds the store, and then goes on', async () => {
    await using one = await collector();
    const other = new DatabaseSync(one.file);
    other.exec('BEGIN IMMEDIATE');
    const sent = one.post(wireBatch(wireEvent()));
    await wait(400);
    other.exec('COMMIT');
    other.close();
    expect((await sent).status).toBe(204);
    expect(count(one.file)).toBe(1);
  });

  it('says so when that takes too long, and takes the event the next time', async () => {
    await using one = await collector();
    const other = new DatabaseSync(one.file);
    other.exec('BEGIN IMMEDIATE');
    const batch = wireBatch(wireEvent());
    expect((await one.post(batch)).status).toBe(503);
    other.exec('COMMIT');
    other.close();
    expect((await one.post(batch)).status).toBe(204);
    expect(count(one.file)).toBe(1);
  });
});
