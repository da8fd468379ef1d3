import { describe, expect, it } from 'vitest';
import { cleanSite, lintFixture } from './fixture/site.ts';

describe('200 clean pages', () => {
  it('have no finding, in English or in Chinese, hints included', () => {
    const site = cleanSite(200);
    expect(site.pages.size).toBe(200);
    const told = lintFixture(site).map(({ rule, page, message }) => `${rule} ${page} ${message}`);
    expect(told).toEqual([]);
  });

  it('have none when a headline holds a sign of HTML', () => {
    const site = cleanSite(4);
    const page = site.pages.get('/posts/green-kettle-0/')!;
    page.body += '<p>More rain &gt; less tea.</p>';
    page.change = (html) =>
      html
        .replace(/<h1>[^<]*/, '<h1>Tea &lt;3 rain')
        .replace(/"headline":"[^"]*"/, '"headline":"Tea <3 rain"');
    expect(lintFixture(site).filter(({ rule }) => rule === 'data-visible')).toEqual([]);
  });
});
