import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flagsOf } from '../../../integrations/analytics/destinations.ts';
import { analyticsSchema } from '../../../integrations/analytics/index.ts';
import type { PageEvent, WireBatch } from '../../../integrations/kit/events/events.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

/** What the server has taken, by request. */
let told: string[][];
/** Status of its answers; 0: there is no line. */
let status: number;

beforeEach(() => {
  told = [];
  status = 204;
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout'] });
  vi.stubGlobal('OFFLINE', true);
  vi.stubGlobal('document', { hidden: false });
  const stored: Record<string, unknown> = {};
  Object.defineProperty(stored, 'removeItem', { value: (key: string) => delete stored[key] });
  vi.stubGlobal('localStorage', stored);
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    if (status === 0) throw new TypeError('no line');
    if (status < 400) told.push((JSON.parse(body) as WireBatch).events.map(({ id }) => id));
    return { status };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page, which knows nothing of the one before but what is stored. */
async function page() {
  vi.resetModules();
  const { toCollector } = await import('../../../integrations/analytics/snippet/send.ts');
  const receive = toCollector('/api/event');
  return async (...ids: string[]) => {
    for (const id of ids) receive({ id, name: 'pageview', url: '', at: Date.now() } as PageEvent);
    await vi.advanceTimersByTimeAsync(1);
  };
}

it('what a page could not send before it was closed, the next one does, once', async () => {
  status = 0;
  await (
    await page()
  )('a', 'b');
  status = 204;
  const next = await page();
  await next('c');
  await next('d');
  expect(told).toEqual([['a', 'b', 'c'], ['d']]);
  expect(localStorage).toEqual({});
});

it('what is refused is not kept; what is busy is', async () => {
  status = 503;
  await (
    await page()
  )('a');
  expect(localStorage['mq_offline']).toContain('"a"');
  status = 400;
  await (
    await page()
  )('b');
  expect(localStorage).toEqual({});
});

it('nothing is kept for longer than a day, nor more than fifty events', async () => {
  status = 0;
  await (
    await page()
  )('old');
  vi.setSystemTime(NOW + 86_400_001);
  const ids = Array.from({ length: 60 }, (_, index) => `e${index}`);
  await (
    await page()
  )(...ids);
  status = 204;
  await (
    await page()
  )('last');
  expect(told).toEqual([[...ids.slice(-49), 'last']]);
});

it('storage that is forbidden, or holds something else, hinders nothing', async () => {
  localStorage['mq_offline'] = '{';
  await (
    await page()
  )('a');
  vi.stubGlobal('localStorage', undefined);
  await (
    await page()
  )('b');
  expect(told).toEqual([['a'], ['b']]);
});

it('nothing is kept where visitors are not asked', () => {
  const flag = (options: object) => flagsOf(analyticsSchema.parse(options)).OFFLINE;
  expect([
    flag({}),
    flag({ offline: 'storage' }),
    flag({ consent: 'required' }),
    flag({ offline: 'storage', consent: 'required' }),
  ]).toEqual([false, false, false, true]);
});
