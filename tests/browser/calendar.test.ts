import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import { expect, inject, it } from 'vitest';
import { visit } from './visit.ts';

it.each([
  ['/calendar/', 'The year at Guyu', 'Minor Snow', 'Year-end gifts', '/gift-sets/'],
  ['/zh-cn/calendar/', '谷雨的一年', '小雪', '年末礼盒', '/zh-cn/gift-sets/'],
])('%s tells the year, where it is, and what happens', async (path, title, term, event, page) => {
  await using visitor = await visit();
  await visitor.page.goto(path, { waitUntil: 'domcontentloaded' });
  expect(await visitor.page.locator('h1').innerText()).toContain(title);
  expect(await visitor.page.locator('section ol > li').count()).toBe(24);
  const now = visitor.page.locator('#minor-snow');
  expect(await now.locator('h3').innerText()).toContain(term);
  expect(await now.getByRole('link', { name: event }).getAttribute('href')).toBe(page);
  expect(await visitor.page.locator('a[href^="webcal:"]').getAttribute('href')).toBe(
    `webcal://guyu.example${path.replace(/\/$/, '.ics')}`,
  );
  // An idea, and a test that only the house knows of.
  expect(await visitor.page.content()).not.toMatch(/Cold-brew weeks|芒种冷泡月|price-first/);
  expect(visitor.faults).toEqual([]);
});

it('the feeds hold two years of terms and what is public, each under its own name', () => {
  for (const [path, term] of [
    ['calendar.ics', 'Grain Rain'],
    ['zh-cn/calendar.ics', '谷雨'],
  ] as const) {
    const feed = ical.sync.parseICS(readFileSync(join(inject('dist'), path), 'utf8'));
    const events = Object.values(feed).filter((one) => one?.type === 'VEVENT');
    const ids = events.map(({ uid }) => uid);
    expect(ids.filter((id) => id.startsWith('term-'))).toHaveLength(48);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('event-spring-tasting@guyu.example');
    expect(ids).not.toContain('campaign-grain-in-ear-iced@guyu.example');
    expect(events.find(({ uid }) => uid.startsWith('term-grain-rain-2027@'))?.summary).toBe(term);
  }
});
