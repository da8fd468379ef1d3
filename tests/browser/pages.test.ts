import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { pages } from './site.ts';
import { visit, type Visit } from './visit.ts';

const DESK = { width: 1280, height: 800 };

/** Widths of a phone and a small phone, in CSS pixels. */
const PHONES = [390, 320];

// Announcements stay away from crawlers: a page is judged as it is, whatever the day.
const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

// What a theme can spoil; everything else that axe looks at is the same by night.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** How far the page can be scrolled sideways, in pixels, and what sticks out. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const name = out && `${out.tagName.toLowerCase()}.${out.className}`;
    return [`at ${innerWidth} px the page is ${scrollWidth} px wide: ${name}`];
  });

/** Colours change at once from here on: axe must not measure one on its way to the other theme. */
const stillColours = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });

const languageOf = (path: string): string =>
  /^(?:\/(?:_v|player))?\/zh-cn\//.test(path) ? 'zh-CN' : 'en';

function structure(path: string, html: string): string[] {
  // What waits in a template is no part of the page.
  const shown = html.replaceAll(/<template[\s\S]*?<\/template>/g, '');
  const h1 = shown.match(/<h1[ >]/g)?.length ?? 0;
  const lang = /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1];
  return [
    ...(h1 === 1 ? [] : [`${h1} h1 elements`]),
    ...(lang === languageOf(path) ? [] : [`lang is ${lang}, not ${languageOf(path)}`]),
  ];
}

/** What a page is made of: every element with its classes and role. */
const kindOf = (html: string): string =>
  [...new Set(html.match(/<[a-z][\w-]*(?= |>)|(?:class|role|type)="?[^">]*/g))].toSorted().join();

/** The first page of each kind. */
const firsts = (kind: (page: (typeof pages)[number]) => string): string[] =>
  [...Map.groupBy(pages, kind).values()].map(([first]) => first!.path);

/** Axe finds nothing else on the twelfth list of a tag than on the first. */
const looked = new Set(firsts(({ html }) => kindOf(html)));
/** Lines break elsewhere in each language. */
const opened = firsts(({ path, html }) => `${languageOf(path)} ${kindOf(html)}`);

/**
 * Visitors who have seen their page and take the next: a context of its own for each of a hundred pages costs
 * as much time as what is looked at there.
 */
const idle: Visit[] = [];
afterAll(() => Promise.all(idle.map((visitor) => visitor[Symbol.asyncDispose]())));

it.each(pages)('$path has one headline, and says its language', ({ path, html }) => {
  expect(structure(path, html)).toEqual([]);
});

describe.concurrent('every kind of page', () => {
  it('is among these', () => {
    expect(looked.size).toBeGreaterThan(50);
    expect(opened.length).toBeGreaterThan(90);
  });

  it.for(opened)('%s', async (path) => {
    const visitor = idle.pop() ?? (await visit({ userAgent }));
    const { page, faults } = visitor;
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'light' });
    // Pages of variants lead back, but for those who ask for them.
    const address = path.startsWith('/_v/') ? `${path}?mq=1` : path;
    const response = await page.goto(address, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    faults.push(...(await overflow(page)));
    if (looked.has(path)) {
      faults.push(...(await axeFinds(page)));
      await stillColours(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await axeFinds(page, COLOUR_RULES)).map((fault) => `by night: ${fault}`));
    }
    for (const width of PHONES) {
      await page.setViewportSize({ ...DESK, width });
      faults.push(...(await overflow(page)));
    }
    expect(faults).toEqual([]);
    // One that met a fault is not asked again: its next page would inherit it.
    idle.push(visitor);
  });
});
