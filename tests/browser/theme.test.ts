import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from './visit.ts';

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

it('follows the system until the visitor chooses', async () => {
  await using visitor = await visit({ colorScheme: 'dark' });
  const { page } = visitor;
  await page.goto('/blog/');
  const dark = await background(page);
  expect(await theme(page)).toBeUndefined();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => background(page)).not.toBe(dark);
});

it('keeps the visitor’s choice on every page, against the system', async () => {
  await using visitor = await visit({ colorScheme: 'light' });
  const { page, faults } = visitor;
  await page.goto('/blog/');
  const light = await background(page);
  const button = page.locator('[data-theme-switch]');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  expect(await theme(page)).toBe('dark');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => background(page)).not.toBe(light);
  const night = await background(page);

  await page.goto('/zh-cn/visit/');
  expect(await theme(page)).toBe('dark');
  expect(await page.locator('[data-theme-switch]').getAttribute('aria-pressed')).toBe('true');
  await page.goto('/search/');
  expect(await background(page)).toBe(night);
  await page.locator('[data-theme-switch]').click();
  await page.reload();
  expect(await theme(page)).toBe('light');
  expect(faults).toEqual([]);
});

it('sets the theme before anything is painted', async () => {
  await using visitor = await visit({ colorScheme: 'light' });
  const { page } = visitor;
  await page.goto('/blog/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  // What the root says at the moment when the body begins, before which nothing can be painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('theme-at-body', document.documentElement.dataset['theme'] ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
});

it('hides the switch without script', async () => {
  await using visitor = await visit({ javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto('/blog/');
  expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
});
