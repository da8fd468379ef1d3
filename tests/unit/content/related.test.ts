import { expect, test } from 'vitest';
import { relatedPosts } from '../../../src/content/related.ts';
import { post } from './posts.ts';

const slugs = (posts: { slug: string }[] | undefined) => posts?.map(({ slug }) => slug);

const posts = [
  post('gaiwan', '2026-01-01', { tags: ['tea', 'pots'] }),
  post('kiln', '2026-02-01', { tags: ['tea', 'pots'] }),
  post('rain', '2026-03-01', { tags: ['tea', 'spring'] }),
  post('snow', '2026-12-01', { tags: ['tea'] }),
];

test('a rare tag weighs more than one that every post has', () => {
  expect(slugs(relatedPosts(posts, 3).get('en/gaiwan'))?.[0]).toBe('kiln');
});

test('among equals the nearest in time comes first', () => {
  expect(slugs(relatedPosts(posts, 2).get('en/rain'))).toEqual(['kiln', 'gaiwan']);
});

test('the order in which posts are read from disk changes nothing', () => {
  const forwards = [...relatedPosts(posts, 3)].map(([id, list]) => [id, slugs(list)]).sort();
  const backwards = [...relatedPosts([...posts].reverse(), 3)]
    .map(([id, list]) => [id, slugs(list)])
    .sort();
  expect(backwards).toEqual(forwards);
});

test('a post is never related to itself, nor to the part before or after it', () => {
  const parts = [1, 2, 3].map((part) =>
    post(`part-${part}`, `2026-0${part}-01`, { series: 's', part, tags: ['x'] }),
  );
  const related = relatedPosts(parts, 3);
  expect(slugs(related.get('en/part-2'))).toEqual([]);
  expect(slugs(related.get('en/part-1'))).toEqual(['part-3']);
});

test('a post without tags gets its neighbours in time', () => {
  const plain = [1, 2, 3, 4].map((month) => post(`m${month}`, `2026-0${month}-01`));
  expect(slugs(relatedPosts(plain, 2).get('en/m1'))).toEqual(['m2', 'm3']);
});
