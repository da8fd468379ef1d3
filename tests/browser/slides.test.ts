import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { visit } from './visit.ts';

const path = '/slides/three-cups/';
const COUNT = 9;

const current = (page: Page) => page.locator('.slide.current h2').innerText();
const place = (page: Page) => page.evaluate(() => location.hash);

describe('a deck', () => {
  it('reads from top to bottom without script, notes folded', async () => {
    await using visitor = await visit({ javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(path);
    expect(await page.locator('.slide:visible').count()).toBe(COUNT);
    expect(await page.getByRole('button', { name: 'Present' }).count()).toBe(0);
    const note = page.getByText('Begin when the second kettle sings');
    expect(await note.isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(await note.isVisible()).toBe(true);
  });

  it('is presented by keyboard, and left at the slide that was shown', async () => {
    await using visitor = await visit();
    const { page, faults } = visitor;
    await page.goto(path);
    await page.getByRole('button', { name: 'Present' }).click();
    expect(await current(page)).toBe('Three cups from one leaf');
    for (const key of ['ArrowRight', 'Space', 'PageDown']) await page.keyboard.press(key);
    expect(await current(page)).toBe('First cup: 70 °C');
    expect(await place(page)).toBe('#slide-4');
    expect(await page.locator('[data-part=place]').innerText()).toBe(`Slide 4 of ${COUNT}`);
    await page.keyboard.press('Shift+Space');
    expect(await place(page)).toBe('#slide-3');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toBe(`#slide-${COUNT}`);
    expect(await page.locator('.slide:visible').count()).toBe(1);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('.slide:visible').count()).toBe(COUNT);
    expect(faults).toEqual([]);
  });

  it('begins at the slide that the address names', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(`/zh-cn${path}#slide-6`);
    await page.getByRole('button', { name: '放映' }).click();
    expect(await current(page)).toBe('第三杯：95 °C');
  });

  it('keeps the speaker’s window in step, with notes, the next slide and a clock', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(path);
    await page.getByRole('button', { name: 'Present' }).click();
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.locator('.slide.up-next').waitFor();
    await page.keyboard.press('ArrowRight');
    await speaker.locator('.said').getByText('Hand the dry leaf round').waitFor();
    expect(await speaker.locator('.slide.up-next h2').innerText()).toBe('The measure');
    expect(await speaker.locator('[data-part=clock]').innerText()).toMatch(/^\d:\d\d$/);
    await speaker.keyboard.press('End');
    // The other window is hidden by now: it draws nothing, which locators wait for.
    await expect.poll(() => place(page)).toBe(`#slide-${COUNT}`);
  });

  it('prints a slide a sheet', async () => {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(sheets).toHaveLength(COUNT);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 960 540\]/);
  });
});
