import { expect, test } from 'vitest';
import { sizeAt, widthsFor } from '../../../integrations/pictures/widths.ts';

test.each([
  ['100vw', 1280, 1280],
  ['(min-width: 60rem) 50vw, 100vw', 1280, 640],
  ['(min-width: 60rem) 50vw, 100vw', 390, 390],
  ['(max-width: 600px) 100vw, 20rem', 1280, 320],
  ['(min-width: 78rem) 72rem, 96vw', 1512, 1152],
  ['min(100vw, 30rem)', 1280, 480],
  ['(width >= 60rem) 50vw, 90vw', 1000, 500],
  ['(width >= 60rem) 50vw, 90vw', 900, 810],
])('%s at %i is %i', (sizes, viewport, expected) => {
  expect(sizeAt(sizes, viewport)).toBeCloseTo(expected);
});

test('a small picture is not made large', () => {
  expect(Math.max(...widthsFor('10rem', 4000))).toBeLessThanOrEqual(640);
});

test('a large one is made in at most five widths', () => {
  expect(widthsFor('100vw', 4000)).toEqual([640, 800, 1300, 2000]);
  expect(widthsFor('(min-width: 60rem) 25vw, 100vw', 4000).length).toBeLessThanOrEqual(5);
});

test('no picture is made wider than its original', () => {
  expect(widthsFor('100vw', 1200)).toEqual([640, 800, 1200]);
  expect(widthsFor('100vw', 120)).toEqual([120]);
});
