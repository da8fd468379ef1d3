import { describe, expect, it } from 'vitest';
import { box } from './box.ts';
import { pageWith } from './site.ts';
import { visit } from './visit.ts';

// Announcements stay away from crawlers.
const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

describe('terms of the calendar', () => {
  it('have a picture that leads nowhere beside their date on a phone', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    await page.goto('/calendar/');
    const picture = await box(page, '.term:has(> .bare) .picture');
    const words = await box(page, '.term:has(> .bare) .words');
    expect(picture.bottom).toBeLessThan(words.top);
    expect(picture.right).toBeCloseTo(words.right, 0);
  });
});

describe('openings', () => {
  it('are no wider than the window where their picture does not come', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 320, height: 568 } });
    const { page } = visitor;
    await page.route(/\.(?:avif|webp)$/, (route) => route.abort());
    await page.goto('/');
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.art img')?.complete,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('keep words and picture apart on a tablet', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 768, height: 1024 } });
    const { page } = visitor;
    await page.goto(pageWith('class="hero full'));
    expect((await box(page, '.hero .words')).bottom).toBeLessThanOrEqual(
      (await box(page, '.hero .art')).top + 1,
    );
  });
});

describe('plans', () => {
  it('stand in one row on a tablet, and a badge does not touch its name on a phone', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(pageWith('class="comparison'));
    const tops = await page
      .locator('.plan')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/gift-sets/');
    const name = await page.locator('.highlighted .name').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    });
    expect((await box(page, '.highlighted .badge')).left - name).toBeGreaterThan(8);
  });

  it('share their lines on a desk', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(pageWith('class="comparison'));
    for (const part of ['.price', 'ul.ruled', '.button']) {
      const tops = await page
        .locator(`.plan > ${part}`)
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
    }
  });

  it.each(['en', 'zh-cn'] as const)(
    'keep the edge of the page on a phone, and are compared in its width (%s)',
    async (locale) => {
      await using visitor = await visit({ userAgent });
      const { page } = visitor;
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(pageWith('class="comparison', locale));
      const edges = await page
        .locator('section:has(.plan) :is(h2, .plan .name)')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect(new Set(edges).size).toBe(1);
      const hidden = await page
        .locator('.comparison')
        .evaluate((table) => table.scrollWidth - table.clientWidth);
      expect(hidden).toBe(0);
    },
  );
});
