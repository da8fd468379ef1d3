import { describe, expect, it } from 'vitest';
import { cleanSite, lintFixture } from './fixture/site.ts';

describe('200 clean pages', () => {
  it('have no finding, in English or in Chinese, hints included', () => {
    const site = cleanSite(200);
    expect(site.pages.size).toBe(200);
    const told = lintFixture(site).map(({ rule, page, message }) => `${rule} ${page} ${message}`);
    expect(told).toEqual([]);
  });
});
