import puppeteer, { type Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chromiumFlags, findChromium } from './chromium.ts';
import { origin } from './visit.ts';

const PATH = '/spring-tasting/';
const COOKIE = 'mq_spring_form_1';

/**
 * A visitor in a Chromium that keeps pages and prepares them as at home; Playwright's does
 * neither (PrerenderingDisabledByDevTools).
 */
async function visitor() {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-blink-features=AutomationControlled'],
    ignoreDefaultArgs: ['--enable-automation'],
  });
  const kept = async () => (await browser.cookies()).find(({ name }) => name === COOKIE)?.value;
  return {
    page: await browser.newPage(),
    kept,
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** What the page has told analytics so often, and whether it shows the variant. */
const state = (page: Page) =>
  page.evaluate(() => ({
    exposures: (globalThis as unknown as { marquee?: { q: unknown[] } }).marquee?.q.length ?? 0,
    isVariant: !document.querySelector('main template[data-in]'),
    wasPrepared:
      (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart > 0,
  }));

it('a page that comes back from the back-forward cache is the same, and counted once', async () => {
  await using one = await visitor();
  const { page, kept } = one;
  await page.goto(origin + PATH);
  const before = await state(page);
  expect(before.exposures).toBe(1);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
  );
  await page.goto(`${origin}/visit/`);
  // Nothing is loaded, so nothing else than the address tells that it is back.
  await page.evaluate(() => history.back());
  const persisted = () => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted);
  await expect.poll(persisted).toBe(true);
  expect(await state(page)).toEqual(before);
  expect(await kept()).toBe(before.isVariant ? 'short-form!' : 'control!');
});

it('a page that is prepared in advance is counted when it is shown', async () => {
  await using one = await visitor();
  const { page, kept } = one;
  await page.setBypassCSP(true);
  await page.goto(`${origin}/visit/`);
  await page.evaluate((path) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({
      prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }],
    });
    document.head.append(script);
  }, PATH);
  // The page has run, and given its visitor a variant; it has not told of it.
  await expect.poll(kept).toMatch(/^(?:control|short-form)$/);
  const variant = await kept();
  await page.evaluate((path) => location.assign(path), PATH);
  await expect.poll(kept).toBe(`${variant}!`);
  expect(await state(page)).toEqual({
    exposures: 1,
    isVariant: variant === 'short-form',
    wasPrepared: true,
  });
});
