import { expect, test } from 'vitest';
import { benchPost } from '../../bench/post.ts';

test('a post is the same for the same number, and another for another', () => {
  expect(benchPost(7, 'mdx')).toBe(benchPost(7, 'mdx'));
  expect(benchPost(7, 'mdx')).not.toBe(benchPost(8, 'mdx'));
});

test('a post has about 600 words, and only MDX has a component', () => {
  for (const number of [1, 20, 999]) {
    const words = benchPost(number, 'mdx').split(/\s+/).length;
    expect(words).toBeGreaterThan(540);
    expect(words).toBeLessThan(700);
  }
  expect(benchPost(3, 'mdx')).toContain('<Callout');
  expect(benchPost(3, 'md')).not.toContain('<Callout');
});
