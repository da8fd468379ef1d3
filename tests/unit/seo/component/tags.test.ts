import { describe, expect, it } from 'vitest';
import type { SeoProps } from '../../../../integrations/seo/component/page.ts';
import type { ComponentSettings } from '../../../../integrations/seo/component/settings.ts';
import { seoTags } from '../../../../integrations/seo/component/tags.ts';
import { said } from '../head/page.ts';

const settings: ComponentSettings = {
  name: { en: 'Guyu', 'zh-cn': '谷雨' },
  title: '{page} | {site}',
  description: 'A tea house.',
  site: 'https://guyu.example',
  base: '/tea/',
  trailingSlash: 'ignore',
  preview: false,
  locales: [
    { id: 'en', tag: 'en' },
    { id: 'zh-cn', tag: 'zh-CN' },
  ],
  organization: {},
  logo: 'logo.svg',
  manifests: ['/zh-cn'],
};

const tags = (props: SeoProps, path = '/tea/rain/', more: Partial<ComponentSettings> = {}) =>
  seoTags(props, { ...settings, ...more }, { path });

describe('the component', () => {
  it('makes a whole head from a title', async () => {
    const all = said(await tags({ title: 'Rain' }));
    expect(all.slice(0, 4)).toEqual([
      'title=Rain | Guyu',
      'description=A tea house.',
      'robots=max-image-preview:large',
      'canonical=https://guyu.example/tea/rain/',
    ]);
    expect(all).toContain('manifest=/tea/site.webmanifest');
  });

  it('speaks the language of the page', async () => {
    const all = said(
      await tags({
        title: '雨',
        locale: 'zh-cn',
        path: '/tea/zh-cn/rain/',
        alternates: { en: '/tea/rain/', 'zh-cn': '/tea/zh-cn/rain/' },
      }),
    );
    expect(all).toEqual(
      expect.arrayContaining([
        'title=雨 | 谷雨',
        'og:locale=zh_CN',
        'manifest=/tea/zh-cn/site.webmanifest',
        'alternate=https://guyu.example/tea/rain/ hreflang:x-default',
      ]),
    );
  });

  it('makes an article of a page with a date', async () => {
    const all = await tags({
      title: 'Rain',
      published: new Date('2026-04-20'),
      authors: [{ name: 'Fang' }],
      image: { src: '/tea/_astro/rain.jpg', width: 1200, height: 600 },
      imageAlt: 'Rain on tea',
    });
    expect(said(all)).toEqual(
      expect.arrayContaining([
        'og:type=article',
        'article:published_time=2026-04-20',
        'og:image:alt=Rain on tea',
      ]),
    );
    const types = JSON.parse(all.at(-1)!.text!)['@graph'].map(
      (node: { '@type': string }) => node['@type'],
    );
    expect(types).toEqual([
      'Organization',
      'ImageObject',
      'WebSite',
      'WebPage',
      'BreadcrumbList',
      'ImageObject',
      'Person',
      'BlogPosting',
    ]);
  });

  it('describes a text that was published elsewhere where it stands', async () => {
    const all = await tags({ title: 'Rain', canonical: 'https://first.example/rain' });
    expect(said(all)).toContain('canonical=https://first.example/rain');
    expect(all.at(-1)!.text).toContain('"@id":"https://guyu.example/tea/rain/#webpage"');
  });

  it('has no graph for a page that is not to be found', async () => {
    const all = await tags({ title: 'Thanks', robots: { index: false } });
    expect(all.some(({ name }) => name === 'script')).toBe(false);
  });

  it('says what it misses', async () => {
    const at = { path: '/' };
    await expect(seoTags({ title: 'Rain' }, null, at)).rejects.toThrow('option head');
    await expect(tags({ title: 'Rain' }, '/', { site: null })).rejects.toThrow('set site');
  });
});
