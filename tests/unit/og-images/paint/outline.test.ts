import { expect, it } from 'vitest';
import { coverage } from '../../../../integrations/og-images/paint/outline.ts';

const square = (left: number, top: number, right: number, bottom: number) => [
  { type: 'M', values: [left, top] },
  { type: 'L', values: [right, top] },
  { type: 'L', values: [right, bottom] },
  { type: 'L', values: [left, bottom] },
  { type: 'Z', values: [] },
];

const sum = (data: Uint8Array) => data.reduce((total, value) => total + value / 255, 0);

it('covers whole pixels wholly and parts in part', () => {
  const whole = coverage(square(0, 0, 4, 3), 1, 0)!;
  expect({ left: whole.left, top: whole.top }).toEqual({ left: 0, top: -3 });
  expect(sum(whole.data)).toBe(12);
  const half = coverage(square(0, 0, 4, 3), 1, 0.5)!;
  expect(Array.from(half.data.slice(0, 5), (value) => Math.round(value / 17))).toEqual([
    8, 15, 15, 15, 8,
  ]);
});

it('has the area of a circle', () => {
  const k = 0.5523 * 20;
  const circle = [
    { type: 'M', values: [20, 0] },
    { type: 'C', values: [20, k, k, 20, 0, 20] },
    { type: 'C', values: [-k, 20, -20, k, -20, 0] },
    { type: 'C', values: [-20, -k, -k, -20, 0, -20] },
    { type: 'C', values: [k, -20, 20, -k, 20, 0] },
    { type: 'Z', values: [] },
  ];
  expect(sum(coverage(circle, 1, 0)!.data) / (Math.PI * 400)).toBeCloseTo(1, 1);
});

it('does not cover twice where contours overlap', () => {
  const both = coverage([...square(0, 0, 4, 4), ...square(2, 0, 6, 4)], 1, 0)!;
  expect(sum(both.data)).toBe(24);
});

it('leaves out the hole of a letter', () => {
  const hole = square(3, 3, 7, 7);
  const turned = [hole[0]!, hole[3]!, hole[2]!, hole[1]!, hole[4]!];
  expect(sum(coverage([...square(0, 0, 10, 10), ...turned], 1, 0)!.data)).toBe(84);
});

it('is nothing for a space', () => {
  expect(coverage([], 1, 0)).toBeUndefined();
});
