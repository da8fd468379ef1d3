import { expect, it } from 'vitest';
import { canonicalTags } from '../../../../integrations/seo/head/canonical.ts';
import { facts, said, settings } from './page.ts';

const canonical = (more: object, preview = false) =>
  said(canonicalTags(facts(more), { ...settings, preview }));

it('is the page’s own address, or the one that it stands for', () => {
  expect(canonical({})).toEqual(['canonical=https://guyu.example/blog/grain-rain/']);
  expect(canonical({ canonical: '/blog/rain' })).toEqual([
    'canonical=https://guyu.example/blog/rain/',
  ]);
  expect(canonical({ canonical: 'https://first.example/rain' })).toEqual([
    'canonical=https://first.example/rain',
  ]);
});

it('is none for a page that is not to be found, unless it stands for another', () => {
  const hidden = { robots: { index: false } };
  expect(canonical(hidden)).toEqual([]);
  expect(canonical({ ...hidden, canonical: '/rain/' })).toHaveLength(1);
});

it('stays the public address in a preview', () => {
  expect(canonical({}, true)).toEqual(['canonical=https://guyu.example/blog/grain-rain/']);
});
