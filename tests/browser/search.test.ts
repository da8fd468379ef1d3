import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const cases = [
  { path: '/search/', words: 'gaiwan', prefix: '/blog/' },
  { path: '/zh-cn/search/', words: '盖碗', prefix: '/zh-cn/blog/' },
];

describe.for(cases)('search at $path', ({ path, words, prefix }) => {
  it('finds posts of its language while one types, and keeps the words in the address', async () => {
    await using visitor = await visit();
    const { page, faults } = visitor;
    await page.goto(path);
    await page.getByRole('searchbox').fill(words);
    const results = page.locator('[data-results] a');
    await results.first().waitFor();
    for (const link of await results.all())
      expect(await link.getAttribute('href')).toMatch(
        path.startsWith('/zh-cn/') ? /^\/zh-cn\// : /^\/(?!zh-cn)/,
      );
    expect(await page.locator('[data-results] mark').count()).toBeGreaterThan(0);
    expect(await page.getByRole('status').innerText()).toContain(words);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(
      await results.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${prefix}`))]));
    expect(faults).toEqual([]);
  });

  it('answers an address that carries the words', async () => {
    await using visitor = await visit();
    const { page, faults } = visitor;
    await page.goto(`${path}?q=${encodeURIComponent(words)}`);
    await page.locator('[data-results] a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await page.locator('main').innerText()).toContain(words);
    expect(faults).toEqual([]);
  });

  it('says when there is nothing', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(path);
    // In letters that no page has: Pagefind also answers with the longest word that begins what was asked.
    await page.getByRole('searchbox').fill('ωψξ');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('ωψξ');
    expect(await page.locator('[data-results] a').count()).toBe(0);
    // But somewhere to look on.
    expect(await page.locator('main a:visible').getAttribute('href')).toContain('/blog/archive/');
  });
});

it('loads nothing of the index until something is asked', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

it('takes words from an address as words, not as HTML', async () => {
  await using visitor = await visit();
  const { page, faults } = visitor;
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect.poll(() => page.getByRole('status').innerText()).toContain('<img');
  expect(await page.locator('main img').count()).toBe(0);
  expect(faults).toEqual([]);
});
