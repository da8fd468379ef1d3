import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startDev } from '../sites/dev-server.ts';
import { home, layProject, marquee, shareCaches, writeFiles } from '../sites/project.ts';
import { axeFinds } from './axe.ts';
import { serve, type SiteServer } from './serve.ts';
import { visit } from './visit.ts';

const folders = ['full', 'empty'].map((name) => mkdtempSync(join(tmpdir(), `desk-${name}-`)));
const [full, empty] = folders as [string, string];
const served: SiteServer[] = [];
const origins: Record<string, string> = {};

/** A desk as the collector serves it: below /desk/. */
async function deskOf(folder: string): Promise<string> {
  const { code, stderr } = await marquee(folder, ['desk', 'build'], { MARQUEE_NOW: '2026-11-24' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Built the desk into dist-desk/.\n' });
  const server = await serve(join(folder, 'dist-desk'), { below: '/desk' });
  served.push(server);
  return server.origin;
}

/** Addresses of all pages of a built desk. */
const pagesOf = (folder: string): string[] =>
  readdirSync(join(folder, 'dist-desk'), { recursive: true, encoding: 'utf8' })
    // The calendar itself only leads to this year's.
    .filter((file) => file.endsWith('index.html') && !/calendar.index\.html$/.test(file))
    .map((file) => `/desk/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();

beforeAll(async () => {
  layProject(full, join(home, 'content'));
  layProject(empty, join(home, 'tests/sites/minimal/content'));
  for (const room of ['blog', 'landing', 'tags'])
    rmSync(join(empty, 'content', room), { recursive: true });
  for (const folder of folders) shareCaches(folder, inject('caches'));
  const [one, other] = await Promise.all([deskOf(full), deskOf(empty)]);
  origins['full'] = one;
  origins['empty'] = other;
}, 300_000);

afterAll(async () => {
  await Promise.all(served.map((server) => server.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test.each(['full', 'empty'] as const)(
  'the desk of a project that is %s has every page, without a fault, accessible by day and by night',
  { timeout: 120_000 },
  async (kind) => {
    const pages = pagesOf(kind === 'full' ? full : empty);
    expect(pages.length).toBeGreaterThan(kind === 'full' ? 36 : 12);
    // Axe looks at one page of each kind.
    const kinds = new Map(
      pages.map((path) => [
        path.replace('/zh-cn', '').replace(/(calendar|campaigns|experiments)\/.+/, '$1/one'),
        path,
      ]),
    );
    const looked = new Set(kinds.values());
    await using visitor = await visit({
      baseURL: origins[kind]!,
      colorScheme: kind === 'full' ? 'light' : 'dark',
    });
    const found: string[] = [];
    for (const path of pages) {
      await visitor.page.goto(path);
      expect([path, await visitor.page.locator('h1').count()]).toEqual([path, 1]);
      if (looked.has(path))
        found.push(...(await axeFinds(visitor.page)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
    expect(visitor.faults).toEqual([]);
  },
);

test('the built desk lists what the site has: posts, pages, announcements', async () => {
  await using visitor = await visit({ baseURL: origins['full']! });
  const { page } = visitor;
  await page.goto('/desk/content/');
  for (const kind of ['Post', 'Page', 'Announcement', 'Document', 'Slides'])
    expect([kind, await page.getByText(`${kind} · en`).count()]).not.toEqual([kind, 0]);
});

test('the agreement shows this month and the one before, answers and follow-ups', async () => {
  await using visitor = await visit({ baseURL: origins['full']! });
  const { page } = visitor;
  await page.goto('/desk/agreement/');
  const headings = await page.locator('h2').allTextContents();
  expect(headings.slice(0, 2)).toEqual(['Leads in November 2026', 'Leads in October 2026']);
  expect(headings).toContain('How fast sales answers');
  const tries = page.locator('section', { has: page.getByText('How often sales tries') });
  expect(await tries.locator('tbody tr').count()).toBe(3);
});

describe('the calendar', () => {
  const calendar = '/desk/calendar/2026/';
  const level = (page: Page) => page.locator('[data-timeline]').getAttribute('data-level');

  test('zooms from the year to the day by buttons and keys, and back', async () => {
    await using visitor = await visit({ baseURL: origins['full']! });
    const { page } = visitor;
    await page.goto(calendar);
    expect(await level(page)).toBe('year');
    for (const name of ['Season', 'Month', 'Week', 'Day']) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await level(page)).toBe(name.toLowerCase());
      // The names of short things stand beside them.
      if (name === 'Month')
        await page.locator('.lane-posts .item.beside text').first().waitFor({ state: 'attached' });
    }
    await page.locator('[data-window]').focus();
    await page.keyboard.press('-');
    expect(await level(page)).toBe('week');
    for (let time = 0; time < 5; time += 1) await page.keyboard.press('-');
    expect(await level(page)).toBe('year');
    await page.keyboard.press('+');
    await page.keyboard.press('t');
    expect(await level(page)).toBe('season');
    const now = await page.locator('.now').boundingBox();
    expect(now!.x).toBeGreaterThan(100);
    expect(now!.x).toBeLessThan(1280);
  });

  test('zooms by the wheel around the day under the pointer', async () => {
    await using visitor = await visit({ baseURL: origins['full']! });
    const { page } = visitor;
    await page.goto(calendar);
    const item = page.locator('.lane-campaigns .item').first();
    const before = (await item.boundingBox())!;
    await page.mouse.move(before.x + 1, before.y + 10);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
    await expect.poll(() => level(page)).not.toBe('year');
    const after = (await item.boundingBox())!;
    expect(after.width).toBeGreaterThan(before.width * 2);
    expect(Math.abs(after.x - before.x)).toBeLessThan(12);
  });

  test('zooms by two fingers', async () => {
    await using visitor = await visit({
      baseURL: origins['full']!,
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    });
    const { page } = visitor;
    await page.goto(calendar);
    const box = (await page.locator('[data-window]').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const fingers = (apart: number) =>
      [-apart, apart].map((way) => ({ x: box.x + box.width / 2 + way, y: box.y + 120 }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(12) });
    for (const apart of [20, 50, 90, 130])
      await client.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(apart),
      });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => level(page)).toBe('season');
  });

  test('can be read without script', async () => {
    await using visitor = await visit({ baseURL: origins['full']!, javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(calendar);
    expect(await page.locator('.timeline .item').count()).toBeGreaterThan(20);
    expect(await page.locator('.timeline').getByRole('button').count()).toBe(0);
    expect(await page.getByText('Send the letter to regulars').count()).toBeGreaterThan(0);
  });
});

/** A dev server beside builds on two cores takes its time. */
const PATIENT = { timeout: 40_000 };

test('a task is moved on the board by mouse and by button: its file says so, and keeps its comments', async () => {
  const file = join(full, 'content/campaigns/winter-solstice.yaml');
  const before = readFileSync(file, 'utf8');
  writeFiles(full, { 'content/campaigns/winter-solstice.yaml': before });
  const { origin } = await startDev(full, 'desk');
  await using visitor = await visit({ baseURL: origin });
  const { page } = visitor;
  // The address of the machine alone leads to the desk.
  await page.goto('/');
  expect(page.url()).toBe(`${origin}/desk/`);
  await page.goto('/desk/campaigns/winter-solstice/');
  const cards = page.locator('.task', {
    has: page.locator('h3', { hasText: 'Print the table cards' }),
  });
  await cards.getByRole('button', { name: 'Done' }).click();
  await expect
    .poll(() => readFileSync(file, 'utf8'), PATIENT)
    .toBe(before.replace('status: doing # the paper', 'status: done # the paper'));
  await page.locator('.column[data-state="done"]', { hasText: 'Print the table cards' }).waitFor();
  // It may go back to where it was, and not to where it is.
  const ways = await cards
    .getByRole('button')
    .evaluateAll((all) => all.map(({ dataset }) => dataset));
  expect(ways.map(({ to }) => to)).toEqual(['todo', 'doing', 'waiting']);
  await page
    .locator('.task', { has: page.locator('h3', { hasText: 'Order charcoal' }) })
    .dragTo(page.locator('.column[data-state="waiting"]'));
  await expect
    .poll(() => readFileSync(file, 'utf8'), PATIENT)
    .toContain('id: charcoal\n    status: waiting\n');
  // Another site that is open in the same browser has no say, nor has a frame without rights.
  for (const from of ['https://elsewhere.example', 'null']) {
    const strange = await fetch(`${origin}/desk/_tasks/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: from },
      body: JSON.stringify({ campaign: 'winter-solstice', task: 'cards', status: 'todo' }),
    });
    expect(strange.status).toBe(403);
  }
  // A campaign that is new has its page, and what is saved twice in a moment is shown as it is.
  const copy = before.replace(/^name: .*$/m, 'name: Twelfth Night\ncode: twelfth-night');
  await page.goto('about:blank');
  writeFiles(full, { 'content/campaigns/twelfth-night.yaml': copy });
  const path = '/desk/campaigns/twelfth-night/';
  await expect.poll(async () => (await fetch(origin + path)).status, PATIENT).toBe(200);
  const isListening = page.waitForEvent('console', (line) => /vite.*connected/.test(line.text()));
  await page.goto(path);
  await isListening;
  let saves = 0;
  const save = () => {
    const text = `${copy.replace('Twelfth Night', 'Epiphany')}# ${(saves += 1)}\n`;
    writeFiles(full, { 'content/campaigns/twelfth-night.yaml': text });
  };
  // A watcher on a busy machine may take two saves of a moment for one, which came before the page listened.
  await expect
    .poll(
      () => {
        save();
        return page.title();
      },
      { ...PATIENT, interval: 2_000 },
    )
    .toContain('Epiphany');
}, 180_000);
