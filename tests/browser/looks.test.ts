import { describe, expect, it } from 'vitest';
import { box } from './box.ts';
import { pageWith } from './site.ts';
import { visit } from './visit.ts';

// Announcements stay away from crawlers.
const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

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

describe('quotation marks', () => {
  it('are as wide as characters on Chinese pages', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    const widest = () =>
      page.locator('.prose').evaluate((prose) => {
        const widths = [0];
        const walk = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const range = document.createRange();
          const size = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize);
          for (const { index } of node.textContent!.matchAll(/(?<=\p{Script=Han})“/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            widths.push(range.getBoundingClientRect().width / size);
          }
        }
        return Math.max(...widths);
      });
    await page.goto('/zh-cn/blog/tea-sayings-of-songxi/');
    // The letters come after the first picture.
    await expect.poll(widest).toBeCloseTo(1, 1);
  });
});

describe('slides', () => {
  it('mark their lists as posts do', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.goto('/zh-cn/slides/three-cups/');
    const mark = await page
      .locator('.face ul > li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::marker').content);
    expect(mark).toContain('–');
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

describe('edges', () => {
  it('the sign of a note stands at its word', async () => {
    await using visitor = await visit({ userAgent });
    const { page } = visitor;
    await page.goto(pageWith('data-footnote-ref'));
    const width = await page
      .locator('.prose sup')
      .first()
      .evaluate(
        (sup) =>
          sup.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(sup).fontSize),
      );
    expect(width).toBeLessThan(0.8);
  });

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
