import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pixelWidth } from '../../../../integrations/seo/lint/text/pixels.ts';
import { cutToRoom } from '../../../../integrations/seo/toolbar/cut.ts';

const one = { size: 20, width: 200, lines: 1 };

it('leaves what fits as it is', () => {
  expect(cutToRoom('Green tea', one)).toEqual({ text: 'Green tea', cut: false });
});

it('cuts at a word, and leaves no comma before the dots', () => {
  expect(cutToRoom('Boiling white tea, slowly and for long', one)).toEqual({
    text: 'Boiling white tea …',
    cut: true,
  });
});

it('cuts Chinese at a sign, and puts no space between lines', () => {
  const text = '谷雨时节喝什么茶以及怎样泡才好喝';
  expect(cutToRoom(text, one)).toEqual({ text: '谷雨时节喝什么茶 …', cut: true });
  expect(cutToRoom(text, { ...one, lines: 2 })).toEqual({ text, cut: false });
});

it('a word that is wider than the line is cut within', () => {
  const { text, cut } = cutToRoom('W'.repeat(40), one);
  expect(cut).toBe(true);
  expect(pixelWidth(text, one.size)).toBeLessThanOrEqual(one.width);
});

it('is never wider than its room, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 4 }), (text, lines) => {
      const { text: shown, cut } = cutToRoom(text, { ...one, lines });
      expect(cut || shown === text.trim()).toBe(true);
      // Each line loses at most the width of what did not fit, so the sum is a bound for all of them.
      expect(cut ? pixelWidth(shown, one.size) : 0).toBeLessThanOrEqual(lines * (one.width + 6));
    }),
  );
});
