import { expect, test } from 'vitest';
import { pathWords } from '../../../integrations/media/library/path-words.ts';

const words = (text: string) => [...pathWords(text)].map(({ word, line }) => `${line} ${word}`);

test('paths are found with their lines, and without what stands around them', () => {
  expect(
    words(
      'cover: { src: terms/rain.jpg, alt: Rain }\n\n![](/media/a%20b.png) and <x src="v1.2/c.svg">.',
    ),
  ).toEqual(['1 terms/rain.jpg', '3 /media/a b.png', '3 v1.2/c.svg']);
  expect(words('No. 1.5 of a.b, e.g. this')).toEqual([]);
});

test('a word of a megabyte is read as fast as any other', () => {
  expect(words(`${'a'.repeat(1_000_000)} b.png`)).toEqual(['1 b.png']);
  expect(words(`${'a/'.repeat(500_000)}c.png`)).toHaveLength(1);
});
