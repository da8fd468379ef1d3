import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slices } from '../../../integrations/fonts/slices.ts';

const set = (text: string) => new Set(text);
/** `count` distinct characters from a place in the block of unified ideographs. */
const run = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + from + index)).join('');

test('what most pages show is in the first slice', () => {
  const pages = Array.from({ length: 20 }, (_, page) => set(`茶水${run(100 + page * 10, 10)}`));
  const [first] = slices(pages, '，。');
  expect([...first!].sort()).toEqual([...'。水茶，'].sort());
});

test('the rare characters of one page stay together', () => {
  const pages = Array.from({ length: 20 }, (_, page) => set(`茶${run(100 + page * 60, 60)}`));
  const pieces = slices(pages);
  const touched = pieces.slice(1).filter((piece) => [...piece].some((char) => pages[3]!.has(char)));
  expect(touched).toHaveLength(1);
});

test('every character is in exactly one slice', () => {
  const page = fc.array(fc.integer({ min: 0x4e00, max: 0x4fff }), { maxLength: 200 });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 12 }), (codes) => {
      const pages = codes.map((list) => new Set(list.map((code) => String.fromCodePoint(code))));
      const all = slices(pages).join('');
      expect(new Set(all).size).toBe([...all].length);
      expect(new Set(all)).toEqual(new Set(pages.flatMap((chars) => [...chars])));
    }),
  );
});

test('a site without such text has no slices', () => {
  expect(slices([])).toEqual([]);
});
