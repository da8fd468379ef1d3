import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { pages } from './site.ts';
import { visit } from './visit.ts';

/** Widths of a small phone, a phone and a desk, in CSS pixels. */
const WIDTHS = [320, 390, 1280];

// Announcements stay away from crawlers: a page is judged as it is, whatever the day.
const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

// What a theme can spoil; everything else that axe looks at is the same by night.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** How far the page can be scrolled sideways, in pixels, and what sticks out. */
async function overflow(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate((wide) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const name = out && `${out.tagName.toLowerCase()}.${out.className}`;
    return [`at ${wide} px the page is ${scrollWidth} px wide: ${name}`];
  }, width);
}

/** Colours change at once from here on: axe must not measure one on its way to the other theme. */
const stillColours = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });

async function structure(page: Page, path: string): Promise<string[]> {
  const { h1, lang } = await page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
  }));
  const language = /^(?:\/(?:_v|player))?\/zh-cn\//.test(path) ? 'zh-CN' : 'en';
  return [
    ...(h1 === 1 ? [] : [`${h1} h1 elements`]),
    ...(lang === language ? [] : [`lang is ${lang}, not ${language}`]),
  ];
}

describe.concurrent('every page', () => {
  it.for(pages.map(({ path }) => path))('%s', async (path) => {
    await using visitor = await visit({ userAgent, viewport: { width: 1280, height: 800 } });
    const { page, faults } = visitor;
    const response = await page.goto(path, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    faults.push(...(await structure(page, path)), ...(await axeFinds(page)));
    await stillColours(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await axeFinds(page, COLOUR_RULES)).map((fault) => `by night: ${fault}`));
    for (const width of WIDTHS) faults.push(...(await overflow(page, width)));
    expect(faults).toEqual([]);
  });
});
