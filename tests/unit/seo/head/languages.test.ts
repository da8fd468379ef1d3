import { expect, it } from 'vitest';
import { languageTags } from '../../../../integrations/seo/head/languages.ts';
import { facts, said, settings } from './page.ts';

const alternates = [
  { language: 'en', href: '/tea/' },
  { language: 'zh-CN', href: '/zh-cn/tea' },
];
const languages = (more: object) =>
  said(languageTags(facts({ path: '/tea/', alternates, ...more }), settings));

it('names every version, the page’s own among them, and one for everybody else', () => {
  expect(languages({})).toEqual([
    'alternate=https://guyu.example/tea/ hreflang:en',
    'alternate=https://guyu.example/zh-cn/tea/ hreflang:zh-CN',
    'alternate=https://guyu.example/tea/ hreflang:x-default',
  ]);
});

it('says the same on every version, so that each is named back', () => {
  expect(languages({ path: '/zh-cn/tea/', language: 'zh-CN' })).toEqual(languages({}));
});

it('has no version for everybody else where the default language has none', () => {
  expect(languages({ defaultLanguage: 'fr' }).join()).not.toContain('x-default');
  expect(languages({ defaultLanguage: 'zh-CN' }).at(-1)).toBe(
    'alternate=https://guyu.example/zh-cn/tea/ hreflang:x-default',
  );
});

it('is silent where it would not be named back', () => {
  expect(languages({ alternates: alternates.slice(0, 1) })).toEqual([]);
  expect(languages({ path: '/other/' })).toEqual([]);
  expect(languages({ canonical: '/first/' })).toEqual([]);
  expect(languages({ robots: { index: false } })).toEqual([]);
});
