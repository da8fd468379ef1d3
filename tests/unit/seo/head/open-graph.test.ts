import { expect, it } from 'vitest';
import { openGraphTags } from '../../../../integrations/seo/head/open-graph.ts';
import { facts, said, settings } from './page.ts';

const openGraph = (more: object, others = {}) =>
  said(openGraphTags(facts(more), { ...settings, ...others }));

it('tells what a preview shows, each picture followed by what is said of it', () => {
  const image = { src: '/rain.jpg', width: 1200, height: 630, alt: 'Rain on tea' };
  expect(openGraph({ description: 'It rains.', image })).toEqual([
    'og:type=website',
    'og:title=Grain rain',
    'og:description=It rains.',
    'og:url=https://guyu.example/blog/grain-rain/',
    'og:site_name=Guyu',
    'og:locale=en',
    'og:image=https://guyu.example/rain.jpg',
    'og:image:type=image/jpeg',
    'og:image:width=1200',
    'og:image:height=630',
    'og:image:alt=Rain on tea',
  ]);
});

it('takes the picture of the site where the page has none', () => {
  expect(openGraph({}, { image: { src: '/site.png' } })).toContain('og:image:type=image/png');
});

it('names the language and the others', () => {
  const alternates = [
    { language: 'en', href: '/tea/' },
    { language: 'zh-CN', href: '/zh-cn/tea/' },
  ];
  expect(openGraph({ language: 'zh-CN', alternates })).toEqual(
    expect.arrayContaining(['og:locale=zh_CN', 'og:locale:alternate=en']),
  );
});

it('says of a page that is not to be found no address to keep', () => {
  expect(openGraph({ robots: { index: false } }).join()).not.toContain('og:url');
});
