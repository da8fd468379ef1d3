import { expect, it } from 'vitest';
import { visit } from './visit.ts';

const phone = { viewport: { width: 390, height: 800 } };

it('leads by the header from page to page, and marks where one is', async () => {
  await using visitor = await visit();
  const { page, faults } = visitor;
  await page.goto('/visit/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Journal' })
    .click();
  await page.waitForURL('**/blog/');
  const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]');
  expect(await here.innerText()).toBe('Journal');
  await page.locator('header .brand').click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(faults).toEqual([]);
});

it('skips to the content by keyboard', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  await page.goto('/blog/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

it('opens and closes the menu of a phone by keyboard', async () => {
  await using visitor = await visit(phone);
  const { page } = visitor;
  await page.goto('/blog/');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  expect(await links.first().isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await links.first().waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await links.first().waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Menu',
  );
});

it('has its menu without script as well', async () => {
  await using visitor = await visit({ ...phone, javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto('/zh-cn/blog/');
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('navigation', { name: '主' }).getByRole('link', { name: '来访' }).click();
  await page.waitForURL('**/zh-cn/visit/');
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

it('says that a page is not there', async () => {
  await using visitor = await visit();
  const { page } = visitor;
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
