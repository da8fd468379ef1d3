import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { assign, testOf } from '../../integrations/experiments/assign/assign.ts';
import { slowly } from './stream.ts';
import { origin, visit } from './visit.ts';

const PATH = '/spring-tasting/';
const VARIANT = '/_v/spring-tasting/short-form/';
const COOKIE = 'mq_spring_form_1';
const dist = inject('dist');

const test = testOf({
  id: 'spring-form',
  phase: 1,
  variants: { control: 50, 'short-form': 50 },
  coverage: 1,
});

/** An id that falls to a variant. */
const idOf = (variant: string): string => {
  for (let at = 0; ; at += 1) {
    const id = at.toString(16).padStart(32, '0');
    if (assign(test, id) === variant) return id;
  }
};

const known = (context: BrowserContext, variant: string, url = origin) =>
  context.addCookies([{ name: 'mq_id', value: idOf(variant), url }]);

/** People, not programs, are counted. What they do is kept in place of being sent. */
const asPerson = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
    const q: unknown[] = [];
    Object.assign(globalThis, {
      marquee: Object.assign((...event: unknown[]) => q.push(event), { q, on: true }),
    });
  });

const exposures = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { marquee?: { q: unknown[] } }).marquee?.q ?? []);

/** What people see of the page's own part, without what only says which variant it is. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    main.querySelectorAll('[data-in]').forEach((one) => one.remove());
    // A clock runs.
    main.querySelectorAll('[data-part]').forEach((one) => (one.textContent = ''));
    const html = main.innerHTML.replace(/ data-(?:out|pagefind[a-z-]*)="[^"]*"/g, '');
    return { title: document.title, html: html.replace(/>\s+</g, '><').trim() };
  });

describe('a page with a test', () => {
  it.each(['control', 'short-form'])('shows %s to whom it falls', async (variant) => {
    await using visitor = await visit();
    const { page, faults } = visitor;
    await known(page.context(), variant);
    await page.goto(PATH);
    const shown = await seen(page);
    const cookies = await page.context().cookies();
    expect(cookies.find(({ name }) => name === COOKIE)?.value).toBe(variant);
    await page.goto(variant === 'control' ? `${PATH}?mq=spring-form:control` : `${VARIANT}?mq=1`);
    expect(shown).toEqual(await seen(page));
    expect(faults).toEqual([]);
  });

  it.each(['control', 'short-form'])(
    'paints nothing else on a slow line, and moves nothing: %s',
    async (variant) => {
      await using line = await slowly(dist, 100);
      await using visitor = await visit({ baseURL: line.origin });
      const { page } = visitor;
      await known(page.context(), variant, line.origin);
      await page.addInitScript(() => {
        const log = { frames: 0, wrong: [] as string[], shifts: 0 };
        Object.assign(globalThis, { log });
        // What stands in the page when a frame is made is what is painted.
        const look = () => {
          log.frames += 1;
          for (const one of document.querySelectorAll('[data-out]'))
            if (one.getClientRects().length) log.wrong.push(one.outerHTML.slice(0, 80));
          requestAnimationFrame(look);
        };
        look();
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            log.shifts += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // A font that comes late moves lines whatever is tested.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(PATH);
      const { frames, wrong, shifts } = await page.evaluate(
        () =>
          (globalThis as unknown as { log: { frames: number; wrong: string[]; shifts: number } })
            .log,
      );
      expect(frames).toBeGreaterThan(8);
      // Text that comes in two pieces moves by itself, up to 0.002 on a busy machine; a form that
      // is exchanged where it is seen moves a tenth of the window and more.
      expect(shifts).toBeLessThan(0.01);
      if (variant === 'control') expect(wrong.length).toBeGreaterThan(0);
      else expect(wrong).toEqual([]);
      expect(await page.locator('main template[data-in]').count()).toBe(
        variant === 'control' ? 3 : 0,
      );
    },
  );

  it('shows the control without script', async () => {
    await using visitor = await visit({ javaScriptEnabled: false });
    const { page } = visitor;
    await known(page.context(), 'short-form');
    await page.goto(PATH);
    expect(await page.locator('[name=evening], #seat-evening').count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toHaveLength(1);
  });

  it.each([
    [
      'nothing can be kept',
      () => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} }),
    ],
    [
      'a visitor opts out',
      () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ],
  ])('shows the control and keeps nothing where %s', async (_, script) => {
    await using visitor = await visit();
    const { page, faults } = visitor;
    await asPerson(page.context());
    await page.addInitScript(script);
    for (let time = 0; time < 4; time += 1) {
      await page.context().clearCookies();
      await page.goto(PATH);
      expect(await page.locator('main template[data-in]').count()).toBe(3);
    }
    expect(await exposures(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps what a visitor got, whatever else his cookies say', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    const context = page.context();
    const shown = async (cookies: Record<string, string>) => {
      await context.clearCookies();
      await context.addCookies(
        Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })),
      );
      await page.goto(PATH);
      return page.evaluate((name) => document.cookie.split(`${name}=`)[1]?.split(';')[0], COOKIE);
    };
    expect(await shown({ [COOKIE]: 'short-form', mq_id: idOf('control') })).toBe('short-form');
    expect(await shown({ [COOKIE]: 'nobody', mq_id: idOf('control') })).toBe('control');
    expect(await shown({ [COOKIE]: 'x'.repeat(3500), mq_id: idOf('short-form') })).toBe(
      'short-form',
    );
    expect(await shown({ [COOKIE]: '%E0%A4%A', mq_id: '<script>' })).toMatch(
      /^(control|short-form)$/,
    );
    expect((await context.cookies()).find(({ name }) => name === 'mq_id')?.value).toMatch(
      /^[0-9a-f]{32}$/,
    );
  });

  it('is looked at in preview without being kept or counted', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await asPerson(page.context());
    await page.goto(`${PATH}?mq=spring-form:short-form`);
    expect(await page.locator('main template[data-in]').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await exposures(page)).toEqual([]);
    await page.goto(`${PATH}?mq=spring-form:nobody`);
    expect(await page.context().cookies()).toHaveLength(2);
  });

  it('is counted once a visitor, and not for programs', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(PATH);
    expect(await exposures(page)).toEqual([]);
    await asPerson(page.context());
    await page.reload();
    const [first, ...more] = await exposures(page);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ 0: 'exposure', 1: { experiment: 'spring-form', phase: 1 } });
    await page.reload();
    expect(await exposures(page)).toEqual([]);
    await page.goto('/visit/');
    await page.goBack();
    expect(await exposures(page)).toEqual([]);
  });

  it('is counted when somebody can see it', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await asPerson(page.context());
    await page.addInitScript(() => {
      let state = 'hidden';
      Object.defineProperty(Document.prototype, 'visibilityState', { get: () => state });
      Object.assign(globalThis, {
        show: () => {
          state = 'visible';
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        },
      });
    });
    await page.goto(PATH);
    expect(await exposures(page)).toEqual([]);
    await page.evaluate(() => (globalThis as unknown as { show: () => void }).show());
    await page.evaluate(() => (globalThis as unknown as { show: () => void }).show());
    expect(await exposures(page)).toHaveLength(1);
  });

  it('takes no part where the language has no variant, and costs other pages nothing', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto('/visit/');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.content()).not.toContain('data-tests');
    await page.goto(`/zh-cn${PATH}`);
    expect((await page.context().cookies()).length).toBe(2);
  });
});

it('the page of a variant leads everybody back to its control', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto(`${VARIANT}?utm_source=letter`);
  await page.waitForURL(`**${PATH}?utm_source=letter`);
  expect(new URL(page.url()).pathname).toBe(PATH);
});
