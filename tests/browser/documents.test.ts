import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sheetsOf } from '../../integrations/pdf/bytes.ts';
import { filesBelow } from '../../integrations/kit/output.ts';
import { visit } from './visit.ts';

const dist = inject('dist');
const read = (path: string) => readFileSync(join(dist, path));
const gate = '/documents/a-tea-list-that-works/';

describe('documents', () => {
  it.each(['', 'zh-cn/'])('are printed in %s', async (locale) => {
    const card = read(`${locale}documents/brewing-card/brewing-card.pdf`);
    expect(card.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sheetsOf(card)).toBe(1);
    const pdfs = (await filesBelow(dist)).filter((file) => file.endsWith('.pdf'));
    expect(pdfs.filter((file) => file.startsWith(`${locale}documents/`))).toHaveLength(2);
    for (const pdf of pdfs) expect(read(pdf).length).toBeLessThan(600_000);
  });

  it('leave no marker in their pages', () =>
    expect(read('documents/brewing-card/index.html').toString()).not.toContain('marquee:pdf'));

  it('open without a form can be taken along', async () => {
    await using visitor = await visit({ acceptDownloads: true });
    const { page, faults } = visitor;
    await page.goto('/documents/');
    await page.getByRole('link', { name: 'The brewing card' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as PDF' }).click();
    expect((await waiting).suggestedFilename()).toBe('brewing-card.pdf');
    expect(faults).toEqual([]);
  });

  it('behind a form are where only the form leads', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(gate);
    expect(await page.getByRole('link', { name: 'Download as PDF' }).count()).toBe(0);
    const action = await page.locator('form[data-lead-form]').getAttribute('action');
    expect(action).toMatch(/\/documents\/a-tea-list-that-works\/[a-z0-9]{8,}\/$/);
    const text = new URL(action!, page.url()).pathname;
    expect(existsSync(join(dist, text, 'a-tea-list-that-works.pdf'))).toBe(true);

    // Nothing else may give the address away.
    const key = text.split('/').at(-2)!;
    const tellers = (await filesBelow(dist)).filter(
      (file) => /\.(html|xml|txt|json)$/.test(file) && read(file).toString().includes(key),
    );
    expect(tellers.filter((file) => !file.includes('a-tea-list-that-works'))).toEqual([]);

    await page.goto(text);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    expect(await page.getByRole('link', { name: 'Download as PDF' }).count()).toBe(1);
  });
});
