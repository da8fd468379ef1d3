import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageWith } from './site.ts';
import { visit } from './visit.ts';

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const POST = 'blog/grain-rain-our-own-day/';
const PAGES = ['', POST, 'spring-tasting/', 'blog/'].flatMap((path) => [
  `/${path}`,
  `/zh-cn/${path}`,
]);

const isHan = (url: string) => url.includes('/fonts/han-');

/** Addresses that a page asks for, in their order. */
function asked(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  return urls;
}

/** Some frames later: whatever a page does once it is painted is done. */
const frames = (page: Page, count = 10) =>
  page.evaluate(async (left) => {
    for (; left; left -= 1) await new Promise((then) => requestAnimationFrame(then));
  }, count);

/** How far lines have moved since the page was opened: its cumulative layout shift. */
const shift = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return entries.reduce((sum, { value }) => sum + value, 0);
  });

/** Whether the letters that stand in are those that were measured for it on this page, on a bare Linux. */
const isDejaVu = (page: Page) =>
  page.evaluate(async () => {
    const has = (name: string) =>
      new FontFace('probe', `local("${name}")`).load().then(
        () => true,
        () => false,
      );
    const others = await Promise.all(
      ['Georgia', 'Times New Roman', 'Liberation Serif', 'Noto Serif'].map(has),
    );
    return !others.includes(true) && (await has('DejaVu Serif'));
  });

/** The least that Chromium calls good; exact letters of a system may break a line elsewhere. */
const GOOD = 0.1;

describe.concurrent('what a page waits for', () => {
  it.for(PAGES)('%s: few style sheets and no script stand before the first paint', async (path) => {
    await using visitor = await visit(PHONE);
    await visitor.page.goto(path);
    const blocking = await visitor.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus: string })
              .renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking.filter((name) => !name.endsWith('.css'))).toEqual([]);
    expect(blocking.length).toBeLessThanOrEqual(path.endsWith(POST) ? 4 : 3);
    expect(blocking).not.toContain('/fonts/marquee-han.css');
  });

  it.for(PAGES)('%s: nothing moves when its fonts come late', async (path) => {
    await using visitor = await visit(PHONE);
    const { page } = visitor;
    const held: Route[] = [];
    let isOpen = false;
    await page.route('**/*.woff2', (route) => (isOpen ? route.continue() : void held.push(route)));
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await frames(page);
    isOpen = true;
    expect(held.length).toBeGreaterThan(0);
    for (const route of held) await route.continue();

    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await frames(page);
    expect(await shift(page)).toBeLessThanOrEqual((await isDejaVu(page)) ? 0.005 : GOOD);
  });
});

describe.concurrent('Chinese letters', () => {
  it('come once the first picture is there', async () => {
    await using visitor = await visit(PHONE);
    const { page } = visitor;
    const urls = asked(page);
    const held: Route[] = [];
    await page.route('**/*.avif', (route) => void held.push(route));
    const sheet = page.waitForResponse('**/marquee-han.css');
    await page.goto(`/zh-cn/${POST}`, { waitUntil: 'domcontentloaded' });
    await (await sheet).finished();
    await frames(page);
    expect(held.length).toBeGreaterThan(0);
    expect(urls.filter(isHan)).toEqual([]);

    const piece = page.waitForRequest('**/fonts/han-*');
    for (const route of held) await route.continue();
    await piece;
  });

  it('come without script, too', async () => {
    await using visitor = await visit({ ...PHONE, javaScriptEnabled: false });
    const urls = asked(visitor.page);
    await visitor.page.goto(`/zh-cn/${POST}`, { waitUntil: 'networkidle' });
    expect(urls.filter(isHan).length).toBeGreaterThan(0);
  });

  it('cost visitors of English pages nothing', async () => {
    await using visitor = await visit(PHONE);
    const urls = asked(visitor.page);
    for (const path of ['/', pageWith('data-block="hero"')])
      await visitor.page.goto(path, { waitUntil: 'networkidle' });
    expect(urls.filter((url) => isHan(url) || url.endsWith('marquee-han.css'))).toEqual([]);
  });
});

it('the font that a page asks for first is small, and is not asked for twice', async () => {
  await using visitor = await visit(PHONE);
  const urls = asked(visitor.page);
  const sizes: number[] = [];
  visitor.page.on('response', async (response) => {
    if (response.url().endsWith('.woff2')) sizes.push((await response.body()).length);
  });
  await visitor.page.goto('/', { waitUntil: 'networkidle' });
  const first = await visitor.page.getAttribute('link[rel=preload][as=font]', 'href');
  expect(urls.filter((url) => url === first)).toHaveLength(1);
  expect(Math.max(...sizes)).toBeLessThan(15_000);
  expect(visitor.faults).toEqual([]);
});
