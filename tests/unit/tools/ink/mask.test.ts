import { describe, expect, it } from 'vitest';
import { blurMask, clearMask, createMask, fillPolygons } from '../../../../tools/ink/mask.ts';
import type { Point } from '../../../../tools/ink/geometry.ts';

const square = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];
const total = (data: Float32Array) => data.reduce((sum, v) => sum + v, 0);

describe('fillPolygons', () => {
  it('covers exactly the area of a shape off the pixel grid', () => {
    const mask = createMask(20, 20);
    fillPolygons(mask, [square(2.25, 3.5, 9.75, 8.25)]);
    expect(total(mask.data)).toBeCloseTo(7.5 * 4.75, 4);
    expect(mask.data[5 * 20 + 2]).toBeCloseTo(0.75, 5);
  });

  it('covers a triangle with slanting edges', () => {
    const mask = createMask(30, 30);
    fillPolygons(mask, [
      [
        [2, 2],
        [22, 7],
        [5, 25],
      ],
    ]);
    expect(total(mask.data)).toBeCloseTo(Math.abs(20 * 23 - 3 * 5) / 2, 2);
  });

  it('leaves a hole where an outline runs the other way', () => {
    const mask = createMask(20, 20);
    fillPolygons(mask, [square(2, 2, 18, 18), square(6, 6, 12, 12).reverse()]);
    expect(total(mask.data)).toBeCloseTo(256 - 36, 3);
  });

  it('cuts what lies outside the sheet', () => {
    const mask = createMask(10, 10);
    fillPolygons(mask, [square(-50, -50, 5, 60)]);
    expect(total(mask.data)).toBeCloseTo(50, 3);
  });
});

describe('blurMask', () => {
  it('keeps the amount and widens the box; clearing leaves nothing', () => {
    const mask = createMask(40, 40);
    fillPolygons(mask, [square(15, 15, 25, 25)]);
    blurMask(mask, 3);
    expect(total(mask.data)).toBeCloseTo(100, 1);
    expect(mask.box.x0).toBeLessThan(15);
    clearMask(mask);
    expect(total(mask.data)).toBe(0);
  });
});
