import { expect, it } from 'vitest';
import { deskServer, PASSWORD } from '../servers/desk.ts';
import { axeFinds } from './axe.ts';
import { visit, type VisitOptions } from './visit.ts';

/** Somebody at the desk's login. Answers that are no success are what is tested here, not faults. */
async function person(baseURL: string, options: VisitOptions = {}) {
  const visitor = await visit({ baseURL, ...options });
  const { page, faults } = visitor;
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') statuses.push(response.status());
  });
  /** Sends a password, and waits for the page that comes then. */
  const enter = async (password: string) => {
    const next = page.waitForEvent('domcontentloaded');
    await page.locator('input').fill(password);
    await page.keyboard.press('Enter');
    await next;
  };
  const others = () => faults.filter((fault) => !/leaves the site|\b(401|429)\b/.test(fault));
  return {
    page,
    enter,
    statuses,
    others,
    [Symbol.asyncDispose]: () => visitor[Symbol.asyncDispose](),
  };
}

it('the desk asks for its password, opens to it, and closes again', async () => {
  await using desk = await deskServer();
  await using marketer = await person(desk.origin);
  const { page, enter, others } = marketer;
  await page.goto('/desk/');
  expect(new URL(page.url()).pathname).toBe('/desk/login');
  const field = page.getByLabel('Password');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await axeFinds(page)).toEqual([]);

  await enter('green leaves, fast water');
  expect(await page.getByRole('alert').textContent()).toBe('That is not the password.');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await axeFinds(page)).toEqual([]);

  await enter(PASSWORD);
  expect(await page.getByRole('heading').textContent()).toBe('Today');
  expect(new URL(page.url()).pathname).toBe('/desk/');
  const [cookie] = await page.context().cookies();
  expect(cookie).toMatchObject({
    name: '__Host-desk',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
  });
  expect(await page.evaluate(() => document.cookie)).toBe('');

  // A link in a letter: the cookie stays back at first.
  await page.goto(`data:text/html,<a href="${desk.origin}/desk/">Desk</a>`);
  await page.getByRole('link').click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();

  await page.getByRole('button', { name: 'Log out' }).click();
  await field.waitFor();
  expect(await page.context().cookies()).toEqual([]);
  // What the browser has shown is in none of its caches.
  await page.goBack();
  await field.waitFor();
  expect(others()).toEqual([]);
});

it('who guesses is locked out, and is told so in Chinese on a phone in the dark', async () => {
  await using desk = await deskServer();
  await using guesser = await person(desk.origin, {
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 360, height: 640 },
  });
  const { page, enter, statuses, others } = guesser;
  await page.goto('/desk/login');
  expect(await page.title()).toBe('谷雨 · 案头');
  expect(await page.getByRole('button').textContent()).toBe('登录');
  const alert = page.getByRole('alert');
  for (const guess of ['一', '二', '三', '四', '五']) await enter(guess);
  expect(await alert.textContent()).toBe('尝试次数过多，请 15 分钟后再试。');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(await axeFinds(page)).toEqual([]);
  await enter(PASSWORD);
  expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
  expect(await alert.isVisible()).toBe(true);
  expect(others()).toEqual([]);
});
