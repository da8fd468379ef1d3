import { describe, expect, it } from 'vitest';
import { pageWith } from './site.ts';
import { visit } from './visit.ts';

const post = pageWith('class="post');
const zhPost = pageWith('class="post', 'zh-cn');

describe('sharing', () => {
  it('works by keyboard: the code for WeChat opens, closes and gives the focus back', async () => {
    await using visitor = await visit({ userAgent: 'test-bot' });
    const { page, faults } = visitor;
    await page.goto(zhPost);
    const opener = page.getByRole('button', { name: '微信' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '分享到微信' });
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('copies the address and says so', async () => {
    await using visitor = await visit({
      userAgent: 'test-bot',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visitor;
    await page.goto(post);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
    await expect
      .poll(() => page.locator('[data-share-status]').innerText())
      .toBe('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  });

  it('is links and a code without script, and no button that does nothing', async () => {
    await using visitor = await visit({ userAgent: 'test-bot', javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(zhPost);
    const share = page.getByRole('navigation', { name: '转给朋友' });
    expect(await share.getByRole('button').allInnerTexts()).toEqual(['微信']);
    expect(await share.getByRole('link').first().innerText()).toBe('微博');
    await share.getByRole('button', { name: '微信' }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});
