import { expect, it } from 'vitest';
import type { CalendarItem } from '../../../integrations/calendar/index.ts';
import { labelAt, placeOf } from '../../../src/desk/timeline/label.ts';
import { lane } from '../../../src/desk/timeline/lanes.ts';

it.each([
  ['a long bar', { bar: 300, room: 400, text: 90 }, { at: 'inside', width: 300 }],
  ['a day with a free row', { bar: 33, room: 400, text: 90 }, { at: 'beside', width: 135 }],
  ['a long name and half a row', { bar: 33, room: 180, text: 300 }, { at: 'beside', width: 180 }],
  ['a day before another', { bar: 33, room: 60, text: 90 }, { at: 'inside', width: 33 }],
  ['a day of a year', { bar: 7, room: 42, text: 90 }, { at: 'nowhere', width: 7 }],
])('the label of %s is where it can be read', (_, sizes, place) => {
  expect(placeOf(sizes)).toEqual(place);
});

it('a label stays in sight while its bar is, and goes out with it', () => {
  const sizes = { bar: 300, room: 300, text: 90 };
  const place = placeOf(sizes);
  expect([-50, 0, 100, 280].map((hidden) => labelAt(place, sizes, hidden))).toEqual([
    6, 6, 106, 204,
  ]);
  expect(labelAt({ at: 'beside', width: 135 }, { bar: 33, room: 400, text: 90 }, 20)).toBe(39);
});

it('a row is free until its next item, or the end', () => {
  const item = (id: string, start: string): CalendarItem => ({
    id,
    kind: 'post',
    title: id,
    start,
  });
  const { items } = lane(
    { id: 'posts', label: 'Posts' },
    [item('a', '2026-11-01'), item('b', '2026-11-03'), item('c', '2026-11-10')],
    { first: '2026-11-01', last: '2026-11-30' },
  );
  expect(items.map(({ row, from, until }) => [row, from, until])).toEqual([
    [0, 0, 8],
    [1, 2, 29],
    [0, 9, 29],
  ]);
});
