import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { visitorAtHome } from './lives.ts';
import { measured } from './measured.ts';

const PATH = '/spring-tasting/';
const COOKIE = 'mq_spring_form_1';

/** Whether the page shows the variant, and whether it was prepared in advance. */
const state = (page: Page) =>
  page.evaluate(() => ({
    isVariant: !document.querySelector('main template[data-in]'),
    wasPrepared:
      (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart > 0,
  }));

it('a page that comes back from the back-forward cache is the same, and counted once', async () => {
  await using site = await measured();
  await using one = await visitorAtHome();
  const { page, cookie } = one;
  const exposures = () => site.events().filter(({ name }) => name === 'exposure').length;
  await page.goto(site.origin + PATH);
  const before = await state(page);
  await expect.poll(exposures).toBe(1);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
  );
  await page.goto(`${site.origin}/visit/`);
  // Nothing is loaded, so nothing else than the address tells that it is back.
  await page.evaluate(() => history.back());
  const persisted = () => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted);
  await expect.poll(persisted).toBe(true);
  expect(await state(page)).toEqual(before);
  expect(await cookie(COOKIE)).toBe(before.isVariant ? 'short-form!' : 'control!');
  const views = () => site.events().filter(({ name }) => name === 'pageview');
  await expect.poll(() => views().length).toBe(3);
  expect(exposures()).toBe(1);
});

it('a page that is prepared in advance is counted when it is shown', async () => {
  await using site = await measured();
  await using one = await visitorAtHome();
  const { page, cookie, prepare } = one;
  const kept = () => cookie(COOKIE);
  await page.setBypassCSP(true);
  await page.goto(`${site.origin}/visit/`);
  await prepare(PATH);
  // The page has run, and given its visitor a variant; it has not told of it.
  await expect.poll(kept).toMatch(/^(?:control|short-form)$/);
  const variant = await kept();
  const told = () => site.events().filter(({ url }) => new URL(url).pathname === PATH);
  expect(told()).toEqual([]);
  await page.evaluate((path) => location.assign(path), PATH);
  await expect.poll(kept).toBe(`${variant}!`);
  expect(await state(page)).toEqual({ isVariant: variant === 'short-form', wasPrepared: true });
  await expect.poll(() => told().map(({ name }) => name)).toEqual(['pageview', 'exposure']);
  expect(told()[1]!.props).toEqual({ experiment: 'spring-form', phase: 1, variant });
});
