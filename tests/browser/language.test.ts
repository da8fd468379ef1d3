import { expect, it } from 'vitest';
import { pages } from './site.ts';
import { visit } from './visit.ts';

it('keeps the page when the language is switched, there and back', async () => {
  await using visitor = await visit();
  const { page, faults } = visitor;
  for (const path of [
    '/',
    '/blog/',
    '/spring-tasting/',
    '/blog/how-to-hold-a-gaiwan/',
    '/search/',
  ]) {
    await page.goto(path);
    await page.locator('a.language[hreflang="zh-CN"]').click();
    await page.waitForURL(`**/zh-cn${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.locator('a.language[hreflang="en"]').click();
    await page.waitForURL((url) => url.pathname === path);
  }
  expect(faults).toEqual([]);
});

it('has alternates that name each other', () => {
  const alternates = new Map(
    pages.map(({ path, html }) => [
      path,
      [
        ...html.matchAll(
          /<link rel="alternate" hreflang="([^"]+)" href="https:\/\/[^/"]+([^"]*)"/g,
        ),
      ].map(([, language, to]) => ({ language, to })),
    ]),
  );
  const alone = [...alternates].flatMap(([path, links]) =>
    links
      .filter(({ language }) => language !== 'x-default')
      .filter(({ to }) => !alternates.get(to ?? '')?.some((back) => back.to === path))
      .map(({ to }) => `${path} names ${to}, which does not name it`),
  );
  expect(alone).toEqual([]);
  expect([...alternates.values()].filter((links) => links.length > 0).length).toBeGreaterThan(40);
});
