import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageEvent } from '../../integrations/kit/events/events.ts';
import { measured } from './measured.ts';
import { visit } from './visit.ts';

/** Pictures have nothing to do with it. */
const EARLY = { waitUntil: 'domcontentloaded' } as const;

let site: Awaited<ReturnType<typeof measured>>;
beforeAll(async () => {
  site = await measured();
});
afterAll(() => site[Symbol.asyncDispose]());

/** People, not programs, are counted. */
const asPerson = (context: BrowserContext) =>
  context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );

const person = async (from: Awaited<ReturnType<typeof measured>>) => {
  const visitor = await visit({ baseURL: from.origin });
  await asPerson(visitor.page.context());
  from.told.length = 0;
  return visitor;
};

/** Clicks without leaving: what a link leads to is not what is tested. */
const clickOnly = async (page: Page, selector: string) => {
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => element.click());
};

/** Leaves the page, as closing its tab does. */
const leave = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

interface Behaviour {
  does: string;
  on: string;
  act?: (page: Page) => Promise<unknown>;
  tells: string;
  props?: object;
}

const behaviours: Behaviour[] = [
  { does: 'shows a page', on: '/thanks/', tells: 'pageview' },
  {
    does: 'looks at it for a while',
    on: '/thanks/',
    act: async (page) => {
      await page.bringToFront();
      await page.waitForTimeout(300);
      await page.mouse.wheel(0, 800);
      await page.waitForTimeout(100);
      await leave(page);
    },
    tells: 'engagement',
    props: { time: expect.any(Number), scroll: expect.any(Number) },
  },
  {
    does: 'follows a link to another site',
    on: '/blog/the-quiet-gift/',
    act: (page) => clickOnly(page, 'a[href^="https://www.facebook.com"]'),
    tells: 'outbound_click',
    props: { url: expect.stringContaining('https://www.facebook.com/sharer') },
  },
  {
    does: 'takes a file',
    on: '/press/',
    act: (page) => clickOnly(page, 'a[href$=".zip"]'),
    tells: 'file_download',
    props: { file: expect.stringMatching(/press-kit\.zip$/) },
  },
  {
    does: 'follows a call to action',
    on: '/tea-club/',
    act: (page) => clickOnly(page, 'a[data-goal=club]'),
    tells: 'cta_click',
    props: { goal: 'club', url: expect.stringContaining('/tea-club/') },
  },
  {
    does: 'begins a form',
    on: '/tea-club/',
    act: (page) => page.locator('form[data-goal] input[type=email]').fill('a@b.example'),
    tells: 'form_start',
    props: { form: 'tea-club' },
  },
  {
    does: 'is refused by a form',
    on: '/tea-club/',
    act: (page) =>
      page.evaluate(() =>
        document.querySelector<HTMLFormElement>('form[data-goal]')!.reportValidity(),
      ),
    tells: 'form_error',
    props: { form: 'tea-club', field: expect.any(String) },
  },
  {
    does: 'sends a form',
    on: '/tea-club/',
    act: (page) => submit(page),
    tells: 'form_submit',
    props: { form: 'tea-club' },
  },
  {
    does: 'reaches a goal by it',
    on: '/tea-club/',
    act: (page) => submit(page),
    tells: 'conversion',
    props: { goal: 'club' },
  },
  {
    does: 'starts a film',
    on: '/before-the-rain/',
    act: (page) =>
      page.evaluate(() => document.querySelector('video')!.dispatchEvent(new Event('play'))),
    tells: 'video_play',
    props: { video: expect.any(String) },
  },
  {
    does: 'searches',
    on: '/search/',
    act: (page) => page.locator('[data-search] input[name=q]').fill('oolong'),
    tells: 'search',
    props: { query: 'oolong', results: expect.any(Number) },
  },
  { does: 'asks for a page that is not there', on: '/no-such-page/', tells: 'not_found' },
  {
    does: 'does what only this site knows',
    on: '/thanks/',
    act: (page) => page.evaluate(() => window.marquee!('table_booked', { seats: 2, window: true })),
    tells: 'table_booked',
    props: { seats: 2, window: true },
  },
  {
    does: 'buys',
    on: '/thanks/',
    act: (page) =>
      page.evaluate(() =>
        window.marquee!('conversion', { goal: 'order', value: 18.5, currency: 'GBP' }),
      ),
    tells: 'conversion',
    props: { goal: 'order', value: 18.5, currency: 'GBP' },
  },
];

/** Submits without leaving. */
const submit = (page: Page) =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-goal]')!;
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });

const named = (name: string): PageEvent[] => site.events().filter((event) => event.name === name);

describe('one who', () => {
  it.each(behaviours)('$does is told of as $tells', async ({ on, act, tells, props }) => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.goto(on, EARLY);
    await expect.poll(() => named('pageview')).toHaveLength(1);
    await act?.(page);
    await expect.poll(() => named(tells).length).toBeGreaterThan(0);
    const [event] = named(tells);
    expect(event).toMatchObject({ name: tells, ...(props && { props }) });
    expect(event!.url.startsWith(site.origin + on)).toBe(true);
    expect(event!.id).toMatch(/^\d{13}\.\w+$/);
  });

  it.each([
    [
      'is a program',
      () => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => true }),
    ],
    [
      'sends Global Privacy Control',
      () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ],
    [
      'sends Do Not Track',
      () => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' }),
    ],
    ['belongs to the house', () => (document.cookie = 'mq_off=1;path=/')],
    ['sees the page in a frame', () => Object.defineProperty(globalThis, 'self', { value: {} })],
  ])('%s is not counted', async (_, script) => {
    await using visitor = await person(site);
    const { page, faults } = visitor;
    await page.addInitScript(script);
    await page.goto('/tea-club/', EARLY);
    await page.evaluate(() => window.marquee?.('anything'));
    await submit(page);
    await leave(page);
    await page.waitForTimeout(300);
    expect(site.told).toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith('leaves'))).toEqual([]);
  });

  it('opens a page behind others is counted when he looks at it', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.addInitScript(() => {
      let hidden = true;
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      addEventListener('look', () => {
        hidden = false;
        dispatchEvent(new Event('visibilitychange'));
      });
    });
    await page.goto('/thanks/', EARLY);
    await page.waitForTimeout(300);
    expect(site.told).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('look')));
    await expect.poll(() => named('pageview')).toHaveLength(1);
  });

  it('is led on by a script of the page is counted on each page, not for each query', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.goto('/thanks/?utm_source=letter&utm_medium=email#map', EARLY);
    await page.evaluate(() => history.pushState(null, '', '/thanks/?hall=2'));
    await page.evaluate(() => history.pushState(null, '', '/menu/'));
    await page.evaluate(() => history.back());
    await expect.poll(() => named('pageview')).toHaveLength(3);
    expect(named('pageview').map(({ url, referrer }) => [url, referrer])).toEqual([
      [`${site.origin}/thanks/?utm_source=letter&utm_medium=email#map`, ''],
      [`${site.origin}/menu/`, `${site.origin}/thanks/?utm_source=letter&utm_medium=email#map`],
      [`${site.origin}/thanks/?hall=2`, `${site.origin}/menu/`],
    ]);
  });

  it('keeps nothing, unless a test runs', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.goto('/tea-club/', EARLY);
    await expect.poll(() => named('pageview')).toHaveLength(1);
    const state = await page.context().storageState();
    expect(state.cookies).toEqual([]);
    // Announcements remember that somebody has been here.
    const kept = state.origins.flatMap(({ localStorage }) => localStorage);
    expect(kept.filter(({ name }) => name.startsWith('mq'))).toEqual([]);
    expect(named('pageview')[0]).not.toHaveProperty('visitor');
    await page.goto('/spring-tasting/', EARLY);
    await expect.poll(() => named('exposure')).toHaveLength(1);
    expect(named('exposure')[0]!.visitor).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('what was not taken', () => {
  it.each([503, 429])('is sent again after %s, with the same id', async (status) => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.clock.install();
    site.state.status = status;
    await page.goto('/thanks/', EARLY);
    await expect.poll(() => site.told.length).toBe(1);
    await page.evaluate(() => window.marquee!('later'));
    site.state.status = 204;
    // The page learns a little later than the server that it was not taken.
    const later = async () => {
      await page.clock.runFor(16_000);
      return site.told.length;
    };
    await expect.poll(later).toBe(2);
    const [first, again, more] = site.events();
    expect(again).toEqual(first);
    expect(more!.name).toBe('later');
  });

  it('waits for the line', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.clock.install();
    await page.goto('/thanks/', EARLY);
    await expect.poll(() => site.told.length).toBe(1);
    await page.context().setOffline(true);
    await page.evaluate(() => window.marquee!('said_in_a_tunnel'));
    await page.clock.runFor(40_000);
    expect(site.told).toHaveLength(1);
    await page.context().setOffline(false);
    const told = async () => {
      await page.clock.runFor(16_000);
      return named('said_in_a_tunnel').length;
    };
    await expect.poll(told).toBe(1);
  });

  it('is not sent again where it was refused', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.clock.install();
    site.state.status = 400;
    await page.goto('/thanks/', EARLY);
    await expect.poll(() => site.told.length).toBe(1);
    site.state.status = 204;
    await page.clock.runFor(60_000);
    expect(site.told).toHaveLength(1);
  });

  it('has one request under way, except when the page is left', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.addInitScript(() => {
      const log = { now: 0, most: 0, keepalive: true };
      Object.assign(globalThis, { log });
      globalThis.fetch = async (_, request) => {
        log.keepalive &&= request?.keepalive === true;
        log.most = Math.max(log.most, (log.now += 1));
        await new Promise((resolve) => setTimeout(resolve, 400));
        log.now -= 1;
        return new Response(null);
      };
    });
    await page.goto('/thanks/', EARLY);
    for (let event = 0; event < 5; event += 1)
      await page.evaluate((at) => window.marquee!(`event_${at}`), event);
    const log = () =>
      page.evaluate(
        () => (globalThis as unknown as { log: { most: number; keepalive: boolean } }).log,
      );
    expect(await log()).toMatchObject({ most: 1, keepalive: true });
    await leave(page);
    expect((await log()).most).toBe(2);
  });

  it('is sent by a beacon where fetch does not outlive the page', async () => {
    await using visitor = await person(site);
    const { page } = visitor;
    await page.addInitScript(() => Reflect.deleteProperty(Request.prototype, 'keepalive'));
    await page.goto('/thanks/', EARLY);
    await expect.poll(() => named('pageview')).toHaveLength(1);
    await page.waitForTimeout(200);
    await page.goto('about:blank');
    await expect.poll(() => named('engagement')).not.toHaveLength(0);
  });
});

it('a second script on the page changes nothing', async () => {
  await using visitor = await person(site);
  const { page } = visitor;
  await page.goto('/thanks/', EARLY);
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src, onload: resolve });
        document.head.append(script);
      }),
    '/_astro/page.twice.js',
  );
  await page.evaluate(() => window.marquee!('once'));
  await expect.poll(() => named('once')).toHaveLength(1);
  expect(named('pageview')).toHaveLength(1);
});

it('two tabs are two pages, and do not disturb each other', async () => {
  await using visitor = await person(site);
  const { page } = visitor;
  const other = await page.context().newPage();
  await page.goto('/thanks/', EARLY);
  await other.goto('/zh-cn/thanks/', EARLY);
  await page.evaluate(() => window.marquee!('in_one'));
  await other.evaluate(() => window.marquee!('in_the_other'));
  await expect.poll(() => [named('in_one').length, named('in_the_other').length]).toEqual([1, 1]);
  expect(named('pageview')).toHaveLength(2);
  expect(new Set(site.events().map(({ id }) => id)).size).toBe(site.events().length);
});

it('works where storage and cookies throw', async () => {
  await using visitor = await person(site);
  const { page } = visitor;
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    Object.defineProperty(globalThis, 'localStorage', refuse);
    Object.defineProperty(globalThis, 'sessionStorage', refuse);
  });
  await page.goto('/thanks/', EARLY);
  await expect.poll(() => named('pageview')).toHaveLength(1);
});
