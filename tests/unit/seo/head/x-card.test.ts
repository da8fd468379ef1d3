import { expect, it } from 'vitest';
import { xCardTags } from '../../../../integrations/seo/head/x-card.ts';
import { facts, said, settings } from './page.ts';

const card = (more: object, others = {}) =>
  said(xCardTags(facts(more), { ...settings, ...others }));

it('is large with a picture that is large enough', () => {
  expect(card({ image: { src: '/a.jpg', width: 1200, alt: 'Rain' } })).toEqual([
    'twitter:card=summary_large_image',
    'twitter:image:alt=Rain',
  ]);
  expect(card({ image: { src: '/a.jpg' } })).toEqual(['twitter:card=summary_large_image']);
  expect(card({ image: { src: '/a.jpg', width: 200 } })).toEqual(['twitter:card=summary']);
  expect(card({})).toEqual(['twitter:card=summary']);
});

it('names accounts', () => {
  expect(card({}, { x: { site: '@guyu', creator: '@fang' } })).toEqual([
    'twitter:card=summary',
    'twitter:site=@guyu',
    'twitter:creator=@fang',
  ]);
});
