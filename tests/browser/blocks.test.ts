import { describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { pages, pageWith } from './site.ts';
import { visit } from './visit.ts';

const userAgent = 'Mozilla/5.0 (compatible; marquee-test-bot)';

describe('the lead form', () => {
  const path = pageWith('data-lead-form');

  it('says beside each field what is wrong, and sends nothing', async () => {
    await using visitor = await visit({ userAgent });
    const { page, faults } = visitor;
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.goto(path);
    const form = page.locator('[data-lead-form]').first();
    const email = form.locator('input[type=email]');
    await email.fill('nobody');
    await form.locator('[type=submit]').click();
    const summary = form.locator('.summary');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const invalid = form.locator('[aria-invalid]');
    expect(await invalid.count()).toBeGreaterThan(1);
    expect(await summary.locator('li').count()).toBe(await invalid.count());
    const described = await invalid.evaluateAll((fields) =>
      fields.map((field) => {
        const id = field.getAttribute('aria-describedby')!.split(' ')[0]!;
        const error = document.getElementById(id);
        return error?.closest('.field') === field.closest('.field') ? error?.textContent : null;
      }),
    );
    for (const text of described) expect(text).toMatch(/\S/);
    expect(await axeFinds(page)).toEqual([]);
    await summary.locator('a').first().click();
    expect(await invalid.first().evaluate((one) => one === document.activeElement)).toBe(true);
    // Mended, the error goes at once.
    await email.fill('somebody@example.com');
    await email.blur();
    expect(await email.getAttribute('aria-invalid')).toBe(null);
    expect(sent).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is a plain form without script, and leads to the page that says thank you', async () => {
    await using visitor = await visit({ javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(path);
    const form = page.locator('[data-lead-form]').first();
    const fields = form.locator('.field :is(input, select, textarea)');
    for (const field of await fields.all()) {
      const kind = await field.evaluate((one) => (one as HTMLInputElement).type);
      if (kind === 'checkbox') await field.check();
      else if (kind === 'select-one') await field.selectOption({ index: 1 });
      else await field.fill(kind === 'email' ? 'somebody@example.com' : 'Somebody');
    }
    // Netlify takes the POST; the test's server only knows files.
    await page.route('**/thanks/', (route) => route.continue({ method: 'GET' }));
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await form.locator('[type=submit]').click();
    const body = new URLSearchParams((await asked).postData() ?? '');
    expect(body.get('email')).toBe('somebody@example.com');
    expect(body.get('form-name')).toBeTruthy();
    await page.waitForURL('**/thanks/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('films and code', () => {
  it('of our own wait behind their poster', () => {
    const films = pages.flatMap(({ html }) => html.match(/<video\b[^>]*>/g) ?? []);
    expect(films.length).toBeGreaterThan(0);
    for (const film of films) expect(film).toMatch(/preload="none".* poster="\/(?:_astro|media)\//);
  });

  it('can be copied', async () => {
    const path = pageWith('<pre');
    await using visitor = await visit({
      userAgent,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visitor;
    await page.goto(path);
    const button = page.locator('.code-copy').first();
    await button.click();
    const code = await page.locator('.code > pre').first().textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });
});

describe('every block', () => {
  it('of every landing page bears its id, and no page bears one twice', () => {
    for (const { path, html: whole } of pages) {
      // Blocks of variants wait in templates, outside the page.
      const html = whole
        .replace(/<template data-in[\s\S]*?<\/template>/g, '')
        .replace(/ data-out="[^"]*"/g, '');
      const ids = [...html.matchAll(/ data-block="([^"]+)"/g)].map(([, id]) => id);
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      for (const id of ids) expect(html).toContain(`id="${id}" data-block="${id}"`);
    }
  });

  it('stays on screen once the opening is gone, if it is the sticky one, until it is dismissed', async () => {
    await using visitor = await visit({ userAgent, viewport: { width: 390, height: 700 } });
    const { page } = visitor;
    await page.goto(pageWith('data-sticky'));
    const bar = page.locator('[data-sticky]');
    expect(await bar.isVisible()).toBe(false);
    await page.mouse.wheel(0, 2500);
    await bar.and(page.locator('[data-shown]')).waitFor();
    // It slides in.
    const bottom = async () => {
      const box = await bar.boundingBox();
      return box && box.y + box.height;
    };
    await expect.poll(bottom).toBeCloseTo(700, 0);
    await bar.getByRole('button').click();
    await page.mouse.wheel(0, -500);
    await page.mouse.wheel(0, 800);
    expect(await page.locator('[data-shown]').count()).toBe(0);
  });
});
