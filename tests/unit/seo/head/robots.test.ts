import { expect, it } from 'vitest';
import { isHidden } from '../../../../integrations/kit/html/page.ts';
import { readPage } from '../../../../integrations/kit/html/read-page.ts';
import { renderTags } from '../../../../integrations/seo/head/render.ts';
import { robotsTags } from '../../../../integrations/seo/head/robots.ts';
import { facts, said, settings } from './page.ts';

const robots = (rules: object, more = {}) =>
  said(robotsTags(facts({ robots: rules }), { ...settings, ...more }));

it('asks for large pictures on pages that may be found', () => {
  expect(robots({})).toEqual(['robots=max-image-preview:large']);
});

it('says what a page forbids', () => {
  expect(robots({ index: false })).toEqual(['robots=noindex']);
  expect(robots({ follow: false })).toEqual(['robots=nofollow, max-image-preview:large']);
  expect(robots({ snippet: false })).toEqual(['robots=nosnippet']);
  expect(robots({ archive: false })).toEqual(['robots=noarchive, max-image-preview:large']);
});

it('hides every page of a preview', () => {
  expect(robots({}, { preview: true })).toEqual(['robots=noindex, nofollow']);
  expect(robots({ index: true }, { preview: true })).toEqual(['robots=noindex, nofollow']);
});

it('is read by the other steps as it was meant', () => {
  const html = renderTags(robotsTags(facts({ robots: { index: false } }), settings));
  expect(isHidden(readPage('a/index.html', html))).toBe(true);
});
