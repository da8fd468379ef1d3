import { expect, test } from 'vitest';
import { tidyExcerpt } from '../../../src/scripts/excerpt.ts';

test.each([
  ['· Paper A <mark>tea</mark> list that', 'Paper A <mark>tea</mark> list that…'],
  ['to 2 May. Six <mark>teas.</mark>', '… to 2 May. Six <mark>teas.</mark>'],
  ['<mark>tea</mark> for people,', '… <mark>tea</mark> for people…'],
  ['Read it with <mark>tea</mark>', 'Read it with <mark>tea</mark>…'],
  ['Is it <mark>tea?</mark>', 'Is it <mark>tea?</mark>'],
  ['，茶里的<mark>水</mark>. 一杯茶，', '茶里的<mark>水</mark>。一杯茶…'],
  ['茶里的水. 一杯茶。', '茶里的水。一杯茶。'],
])('%s', (excerpt, expected) => {
  expect(tidyExcerpt(excerpt)).toBe(expected);
});
