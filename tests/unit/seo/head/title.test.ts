import { expect, it } from 'vitest';
import { fullTitle, titleTags } from '../../../../integrations/seo/head/title.ts';
import { facts, said, settings } from './page.ts';

it('puts the title into the pattern of the site', () => {
  expect(fullTitle({ title: 'Tea' }, settings)).toBe('Tea · Guyu');
  expect(fullTitle({ title: 'Tea' }, { ...settings, title: '{site}: {page}' })).toBe('Guyu: Tea');
});

it('does not say the name of the site twice', () => {
  expect(fullTitle({ title: 'Guyu' }, settings)).toBe('Guyu');
  expect(fullTitle({ title: 'Guyu, tea by the season', bareTitle: true }, settings)).toBe(
    'Guyu, tea by the season',
  );
});

it('leaves braces and dollars of a title alone', () => {
  expect(fullTitle({ title: '$& {site} {page}' }, settings)).toBe('$& {site} {page} · Guyu');
});

it('has a description where there is one', () => {
  expect(said(titleTags(facts({ description: 'It rains.' }), settings))).toEqual([
    'title=Grain rain · Guyu',
    'description=It rains.',
  ]);
  expect(titleTags(facts(), settings)).toHaveLength(1);
});
