import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageWith } from './site.ts';
import { visit } from './visit.ts';

// Announcements stay away from crawlers.
const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

const box = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);

const middle = ({ y, height }: DOMRect) => y + height / 2;

describe('pictures', () => {
  it('of an announcement lie under it from edge to edge, and above its words on a phone', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(pageWith('data-splash-close'));
    const whole = await box(page, '.splash');
    expect(await box(page, '.splash picture > img')).toMatchObject({ ...whole });
    await page.setViewportSize({ width: 390, height: 844 });
    const above = await box(page, '.splash picture > img');
    expect(above.width).toBe(390);
    expect(above.bottom).toBeCloseTo((await box(page, '.splash .text')).y, 0);
  });

  it('before a document keep their shape, and leave its contents room', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(pageWith('id="inside"'));
    const cover = await box(page, '.cover .picture');
    expect(cover.width / cover.height).toBeCloseTo(4 / 5, 2);
    expect((await box(page, '.cover .words')).width).toBeGreaterThan(cover.width);
  });

  it('are dimmed by night, and only then', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    const dims = () =>
      page
        .locator('.picture')
        .first()
        .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(pageWith('class="cover wrap'));
    expect(await dims()).toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(dims).toMatch(/^rgb\(/);
  });
});

describe('films', () => {
  it('are dimmed by night as pictures are', async () => {
    await using visitor = await visit({ userAgent, colorScheme: 'dark' });
    const { page } = visitor;
    await page.goto(pageWith('<video'));
    const dims = await page
      .locator('video')
      .first()
      .evaluate((film) => getComputedStyle(film.parentElement!, '::after').backgroundColor);
    expect(dims).toMatch(/^rgb\(/);
  });
});

describe('captions', () => {
  it('hang: every line begins where the first word does', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 320, height: 800 } });
    const { page } = visitor;
    await page.goto(pageWith('<figcaption>'));
    const starts = await page
      .locator('.prose .figure figcaption')
      .first()
      .evaluate((caption) => {
        const range = document.createRange();
        range.selectNodeContents(caption);
        return [...range.getClientRects()].map(({ left }) => Math.round(left));
      });
    expect(starts.length).toBeGreaterThan(1);
    expect(new Set(starts).size).toBe(1);
  });
});

describe('cards', () => {
  it('of a short list take its width, words beside the picture', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ['/documents/', '/slides/']) {
      await page.goto(path);
      expect((await box(page, '.card .title')).left).toBeGreaterThan(
        (await box(page, '.card .picture')).right,
      );
    }
  });
});

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

describe('paper', () => {
  it('shows nothing to press in the header, and the post whole', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.goto(pageWith('data-share'));
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.header > .tools, .header > .menu, .related')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    expect(
      await page
        .locator('.header .brand, article .prose')
        .evaluateAll((all) => all.every((one) => one.checkVisibility())),
    ).toBe(true);
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

describe('edges', () => {
  it('the logo keeps its height beside the longest name of a language', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 320, height: 568 } });
    const { page } = visitor;
    await page.goto('/zh-cn/blog/');
    expect((await box(page, '.header .brand svg')).height).toBeGreaterThan(24);
    expect((await box(page, '.header .brand svg')).width).toBeGreaterThan(60);
  });

  it('what stands below a post has no marks of a list', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.goto(pageWith('data-share'));
    const marks = await page
      .locator('article nav :is(ul, ol).plain > li')
      .evaluateAll((items) => [
        ...new Set(items.map((item) => getComputedStyle(item, '::marker').content)),
      ]);
    expect(marks).toEqual(['normal']);
  });

  it.each(['en', 'zh-cn'] as const)(
    'the words of the header stand as high as its signs (%s)',
    async (locale) => {
      await using visitor = await visit({ userAgent });
      const { page } = visitor;
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(locale === 'en' ? '/' : '/zh-cn/');
      const sign = middle(await box(page, '.header .tools svg'));
      for (const words of ['.language span', '.menu li span'])
        expect(Math.abs(middle(await box(page, `.header ${words}`)) - sign)).toBeLessThan(1);
    },
  );
});
