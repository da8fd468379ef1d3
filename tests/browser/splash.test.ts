import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { visit as arriveAt, type VisitOptions } from './visit.ts';

const visit = (options: VisitOptions = {}) => arriveAt({ announcements: true, ...options });

// In the window of content/splash/year-end-gifts.mdx: the home page and the journal, two seconds after.
const day = new Date('2026-11-25T12:00:00Z');
const path = '/blog/';

/** Opens a page on a day, and stays as long as an announcement waits. */
async function arrive(page: Page, to: string, time: Date = day): Promise<void> {
  await page.clock.install({ time });
  await page.goto(to);
  await stay(page);
}

/** Does something, and lets the seconds pass after which an announcement appears. */
async function stay(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.clock.runFor(10_000);
}

/** Whether a visitor's browser fetches an announcement, which it does only to show it. */
async function fetchesOne(page: Page, go: () => Promise<void>): Promise<boolean> {
  let fetched = false;
  page.on('request', (request) => {
    if (/\/splash\/[^/]+\/$/.test(new URL(request.url()).pathname)) fetched = true;
  });
  await go();
  // A later request of the same page: what was asked before it has been seen by now.
  await page.evaluate(async () => void (await fetch('/robots.txt')));
  return fetched;
}

const shown = async (options?: VisitOptions, to = path, time = day) => {
  await using visitor = await visit(options);
  const { page } = visitor;
  return await fetchesOne(page, () => arrive(page, to, time));
};

describe('an announcement', () => {
  it('is a dialog that the keyboard can read and leave', async () => {
    await using visitor = await visit({ colorScheme: 'light' });
    const { page, faults } = visitor;
    await page.clock.install({ time: day });
    await page.goto(path);
    const link = page.locator('main a').first();
    await link.focus();
    await stay(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();

    expect(await dialog.getAttribute('aria-labelledby')).toBeTruthy();
    expect(await page.locator('h1').count()).toBe(1);
    const inside = () => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')));
    // On no answer yet: the key that is pressed while the page scrolls must not give one.
    expect(await dialog.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await inside()).toBe(true);
    // Round once more than there are things to stop at: only the browser's own bar lies between.
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () =>
          document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
    }
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is closed by its button, and does not come back', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await arrive(page, path);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Not today' }).click();
    await dialog.waitFor({ state: 'detached' });
    const again = async () => {
      await page.reload();
      await stay(page);
    };
    expect(await fetchesOne(page, again)).toBe(false);
  });

  it('shows both answers on the smallest phone', async () => {
    await using visitor = await visit({ viewport: { width: 320, height: 568 } });
    const { page } = visitor;
    await arrive(page, path);
    const answer = page.getByRole('dialog').getByRole('button', { name: 'Not today' });
    const { y, height } = (await answer.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(568);
  });

  it('comes back after a week, where its file says weekly', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await arrive(page, path);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.clock.setSystemTime(new Date(day.getTime() + 8 * 86_400_000));
    await page.reload();
    await stay(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.count()).toBe(1);
  });

  it('stands still where motion is not wanted', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await using visitor = await visit({ reducedMotion });
      const { page } = visitor;
      await arrive(page, path);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const seconds = await dialog.evaluate((element) =>
        Number.parseFloat(getComputedStyle(element).animationDuration),
      );
      if (reducedMotion === 'reduce') expect(seconds).toBeLessThan(0.05);
      else expect(seconds).toBeGreaterThan(0.05);
    }
  });

  it('speaks the language of the page', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await arrive(page, '/zh-cn/blog/');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/\p{Script=Han}{4}/u);
  });

  it('is shown on its days and pages only', async () => {
    expect(await shown()).toBe(true);
    expect(await shown({}, '/search/')).toBe(false);
    expect(await shown({}, path, new Date('2026-11-21T12:00:00Z'))).toBe(false);
    expect(await shown({}, path, new Date('2026-12-14T12:00:00Z'))).toBe(false);
  });

  it('waits until the visitor does something', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.clock.install({ time: day });
    await page.goto(path);
    expect(await fetchesOne(page, () => page.clock.runFor(60_000))).toBe(false);
    expect(await fetchesOne(page, () => page.keyboard.press('Shift'))).toBe(true);
  });

  it('is shown to visitors of its campaign', async () => {
    const solstice = new Date('2026-12-20T12:00:00Z');
    expect(await shown({}, '/visit/', solstice)).toBe(false);
    expect(await shown({}, '/visit/?utm_campaign=winter-solstice', solstice)).toBe(true);
  });

  it('stays away from search engines', async () => {
    const userAgent = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
    expect(await shown({ userAgent })).toBe(false);
  });

  it('is a page of its own, too, and works there without script', async () => {
    await using visitor = await visit({ javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto('/splash/year-end-gifts/');
    await page.getByRole('link', { name: 'Not today' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
