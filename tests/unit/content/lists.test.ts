import { expect, test } from 'vitest';
import { listsOf, type Names } from '../../../src/content/lists.ts';
import { byDate, byPart, yearOf } from '../../../src/content/post.ts';
import type { Shelf } from '../../../src/content/posts.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { post } from './posts.ts';

const posts = [
  post('new-year', '2026-01-01', { tags: ['tea'], series: 'terms', part: 2 }),
  post('old', '2025-05-05', { tags: ['tea', 'rain'], series: 'terms', part: 1 }),
];

const shelf: Shelf = {
  locale: 'en',
  posts,
  fallbacks: [],
  bySlug: new Map(),
  series: new Map([['terms', [...posts].sort(byPart)]]),
  related: new Map(),
};

const names: Names = {
  site: 'Guyu',
  title: 'The journal',
  description: 'Notes.',
  timeZone: 'Asia/Shanghai',
  texts: dictionary('en').blog,
  tag: (id) => ({ name: id.toUpperCase() }),
  author: (id) => ({ name: id }),
  series: (id) => ({ name: id }),
};

test('there is one list for the index, the archive, and each tag, author, series and year', () => {
  expect(listsOf(shelf, names).map(({ path, posts }) => [path, posts.length])).toEqual([
    ['', 2],
    ['archive', 2],
    ['tags/rain', 1],
    ['tags/tea', 2],
    ['authors/almanac', 2],
    ['series/terms', 2],
    ['archive/2026', 1],
    ['archive/2025', 1],
  ]);
});

test('a series is read from its first part', () => {
  const series = listsOf(shelf, names).find(({ kind }) => kind === 'series');
  expect(series?.posts.map(({ slug }) => slug)).toEqual(['old', 'new-year']);
});

test('a list without a description of its own gets one with the names', () => {
  expect(listsOf(shelf, names).find(({ key }) => key === 'rain')?.description).toBe(
    'What Guyu has written on RAIN.',
  );
});

test('a day belongs to its year everywhere; an instant to the year in the site’s zone', () => {
  const instant = post('late', '2026-01-01');
  instant.data.publishDate = new Date('2025-12-31T20:00:00Z');
  expect(yearOf(posts[0]!, 'America/New_York')).toBe(2026);
  expect(yearOf(instant, 'Asia/Shanghai')).toBe(2026);
  expect(yearOf(instant, 'Europe/London')).toBe(2025);
});

test('posts of one day are ordered by id', () => {
  const [b, a] = [post('b', '2026-01-01'), post('a', '2026-01-01')];
  expect([b, a].sort(byDate).map(({ slug }) => slug)).toEqual(['a', 'b']);
});
