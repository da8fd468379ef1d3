import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { WireBatch } from '../../integrations/kit/events/events.ts';
import { minimal, testSite } from '../sites/build-site.ts';
import { axeFinds } from './axe.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

/** What this site asks, and where it sends. */
const SETTINGS = `${readFileSync(join(minimal, 'site.yaml'), 'utf8')}
analytics: { collector: /api/event, consent: required, touches: true, offline: storage, policy: /blog/ }
`;

const person = async (baseURL: string, script?: () => void) => {
  const visitor = await visit({ baseURL });
  const { page } = visitor;
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  if (script) await page.addInitScript(script);
  return visitor;
};

const banner = (page: Page) => page.locator('[data-consent]');
const kept = async (page: Page) => {
  const { cookies, origins } = await page.context().storageState();
  const stored = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  return [...cookies.map(({ name }) => name), ...stored].filter((name) => name.startsWith('mq'));
};

it('visitors are asked first, in their language, and can change their mind', async () => {
  const built = testSite({ 'content/site.yaml': SETTINGS });
  const { code, stderr } = await built.build();
  expect([code, stderr]).toEqual([0, expect.anything()]);
  const told: string[] = [];
  const site = await serve(join(built.folder, 'dist'), {
    otherwise: (request, response) => {
      if (request.method !== 'POST') return false;
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        told.push(...(JSON.parse(body) as WireBatch).events.map(({ name }) => name));
        response.writeHead(204).end();
      });
      return true;
    },
  });
  try {
    await using visitor = await person(site.origin);
    const { page, faults } = visitor;
    await page.goto('/?utm_source=letter');
    await banner(page).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    // Its words stand on the edge of the page's.
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    expect(await left('[data-consent] h2')).toBeCloseTo(await left('.header > *'), 0);
    // Nothing is sent or kept before a choice.
    await page.waitForTimeout(400);
    expect([told, await kept(page)]).toEqual([[], []]);

    // By keyboard: what is necessary and no more is as near as everything.
    await banner(page).locator('[data-act=none]').focus();
    await page.keyboard.press('Enter');
    expect(await banner(page).isVisible()).toBe(false);
    expect(await kept(page)).toEqual(['mq_consent']);
    await page.reload();
    await page.waitForTimeout(400);
    expect([told, await banner(page).isVisible()]).toEqual([[], false]);

    // He comes back to it, and allows statistics alone.
    await page.locator('[data-consent-open]').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('consent-title');
    await page.keyboard.press('Escape');
    expect(await banner(page).isVisible()).toBe(false);
    await page.locator('[data-consent-open]').click();
    await banner(page).locator('summary').click();
    await banner(page).locator('[data-category=statistics]').check();
    await banner(page).locator('[data-act=chosen]').click();
    await expect.poll(() => told).toEqual(['pageview', 'consent']);
    // What is on its way stays with the visitor until it has come.
    await expect.poll(async () => (await kept(page)).sort()).toEqual(['mq_consent', 'mq_touch']);
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({
      value: expect.stringMatching(/^statistics~1~\d{10}$/),
      sameSite: 'Lax',
    });

    // And takes it back: what was kept goes, and nothing more is told.
    told.length = 0;
    await page.locator('[data-consent-open]').click();
    await banner(page).locator('[data-act=none]').click();
    await page.evaluate(() => window.marquee?.('after'));
    await page.waitForTimeout(400);
    expect([told, await kept(page)]).toEqual([[], ['mq_consent']]);
    expect(faults.filter((fault) => !fault.startsWith('leaves'))).toEqual([]);

    await using chinese = await person(site.origin);
    await chinese.page.setViewportSize({ width: 390, height: 800 });
    await chinese.page.emulateMedia({ colorScheme: 'dark' });
    await chinese.page.goto('/zh-cn/');
    expect(await banner(chinese.page).locator('h2').textContent()).toBe('可以记下您这次来访吗？');
    expect(await axeFinds(chinese.page)).toEqual([]);
    await banner(chinese.page).locator('[data-act=all]').click();
    await expect.poll(() => told).toEqual(['pageview', 'consent']);

    // What could not be sent waits for the next page, even when the tab is closed without a connection.
    told.length = 0;
    await chinese.page.context().setOffline(true);
    await chinese.page.evaluate(() => window.marquee?.('later'));
    await chinese.page.close();
    await chinese.page.context().setOffline(false);
    const next = await chinese.page.context().newPage();
    await next.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
    );
    await next.goto(`${site.origin}/blog/`);
    await expect.poll(() => told.filter((name) => name === 'later')).toEqual(['later']);

    // One whose browser has answered is not asked.
    await using private_ = await person(site.origin, () =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    );
    await private_.page.goto('/');
    expect(await banner(private_.page).isVisible()).toBe(false);

    const shots = process.env['MARQUEE_SHOTS'];
    if (shots) await photograph(site.origin, shots);
  } finally {
    await site.close();
  }
}, 180_000);

/** For us to look at. */
async function photograph(origin: string, folder: string): Promise<void> {
  for (const [path, width, scheme] of [
    ['/', 1280, 'light'],
    ['/', 390, 'dark'],
    ['/zh-cn/', 390, 'light'],
    ['/zh-cn/', 1280, 'dark'],
  ] as const) {
    await using visitor = await person(origin);
    const { page } = visitor;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(path);
    await banner(page).locator('summary').click();
    await page.screenshot({ path: join(folder, `consent-${width}-${scheme}.png`) });
  }
}
