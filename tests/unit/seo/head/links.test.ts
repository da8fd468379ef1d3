import { describe, expect, it } from 'vitest';
import { feedTags } from '../../../../integrations/seo/head/feeds.ts';
import { iconTags } from '../../../../integrations/seo/head/icons.ts';
import { paginationTags } from '../../../../integrations/seo/head/pagination.ts';
import { themeColorTags } from '../../../../integrations/seo/head/theme-color.ts';
import { verificationTags } from '../../../../integrations/seo/head/verification.ts';
import { iconLinks } from '../../../../integrations/seo/icons/links.ts';
import { facts, said, settings } from './page.ts';

describe('pagination', () => {
  it('names the neighbours of a page in a list', () => {
    const middle = facts({ previous: '/blog/', next: '/blog/page/3' });
    expect(said(paginationTags(middle, settings))).toEqual([
      'prev=https://guyu.example/blog/',
      'next=https://guyu.example/blog/page/3/',
    ]);
    expect(paginationTags(facts(), settings)).toEqual([]);
  });
});

describe('theme colour', () => {
  it('is one by day and one by night, or one for both', () => {
    const colors = { light: '#ffffff', dark: '#000000' };
    expect(said(themeColorTags(facts(), { ...settings, colors }))).toEqual([
      'theme-color=#ffffff media:(prefers-color-scheme: light)',
      'theme-color=#000000 media:(prefers-color-scheme: dark)',
    ]);
    expect(said(themeColorTags(facts(), { ...settings, colors: { light: '#ffffff' } }))).toEqual([
      'theme-color=#ffffff',
    ]);
  });
});

describe('icons', () => {
  it('link the drawing, or pictures where there is none', () => {
    const drawing = iconLinks('brand/icon.svg', { base: '/tea/', prefix: '/zh-cn' });
    expect(said(iconTags(facts(), { ...settings, icons: drawing }))).toEqual([
      'icon=/tea/favicon.ico sizes:32x32',
      'icon=/tea/icon.svg type:image/svg+xml',
      'apple-touch-icon=/tea/apple-touch-icon.png',
      'manifest=/tea/zh-cn/site.webmanifest',
    ]);
    expect(said(iconTags(facts(), { ...settings, icons: iconLinks('icon.PNG') }))).toContain(
      'icon=/icon-192.png type:image/png sizes:192x192',
    );
    expect(iconTags(facts(), settings)).toEqual([]);
  });
});

describe('feeds', () => {
  it('come with those of the page first', () => {
    const feed = (href: string) => ({ href, type: 'application/rss+xml', title: href });
    const tags = feedTags(facts({ feeds: [feed('/blog/tags/spring/feed.xml')] }), {
      ...settings,
      feeds: [feed('/feed.xml')],
    });
    expect(tags.map(({ attributes }) => attributes['href'])).toEqual([
      'https://guyu.example/blog/tags/spring/feed.xml',
      'https://guyu.example/feed.xml',
    ]);
  });
});

describe('verification', () => {
  it('has the tag that each service looks for', () => {
    const verification = {
      google: 'g1',
      bing: 'b1',
      yandex: 'y1',
      baidu: 'codeva-1',
      pinterest: 'p1',
      facebook: 'f1',
      naver: 'n1',
    };
    expect(said(verificationTags(facts(), { ...settings, verification }))).toEqual([
      'google-site-verification=g1',
      'msvalidate.01=b1',
      'yandex-verification=y1',
      'baidu-site-verification=codeva-1',
      'p:domain_verify=p1',
      'facebook-domain-verification=f1',
      'naver-site-verification=n1',
    ]);
    expect(verificationTags(facts(), settings)).toEqual([]);
  });
});
