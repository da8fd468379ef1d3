import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  cropRegion,
  cropSize,
  focusPosition,
  parsePosition,
} from '../../../integrations/pictures/crop.ts';

const size = { width: 1600, height: 900 };

test('a crop is as large as the picture allows', () => {
  expect(cropSize(size, 1)).toEqual({ width: 900, height: 900 });
  expect(cropSize(size, 4)).toEqual({ width: 1600, height: 400 });
});

test('it has the focus in its middle, or at the edge', () => {
  expect(cropRegion(size, 1, { x: 0.5, y: 0.5 })).toMatchObject({ left: 350, top: 0 });
  expect(cropRegion(size, 1, { x: 0.05, y: 0.9 })).toMatchObject({ left: 0, top: 0 });
  expect(cropRegion(size, 1, { x: 1, y: 0 })).toMatchObject({ left: 700, top: 0 });
});

test('it never leaves the picture', () => {
  const side = fc.integer({ min: 1, max: 5000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      part,
      part,
      (width, height, ratio, x, y) => {
        const region = cropRegion({ width, height }, ratio, { x, y });
        expect(region.left).toBeGreaterThanOrEqual(0);
        expect(region.top).toBeGreaterThanOrEqual(0);
        expect(region.left + region.width).toBeLessThanOrEqual(width);
        expect(region.top + region.height).toBeLessThanOrEqual(height);
      },
    ),
  );
});

test('a focus is read as it was written, and sharp’s words are left alone', () => {
  expect(parsePosition(focusPosition({ x: 0.2, y: 0.75 }))).toEqual({ x: 0.2, y: 0.75 });
  expect(parsePosition('left top')).toBeUndefined();
  expect(parsePosition(undefined)).toBeUndefined();
});
