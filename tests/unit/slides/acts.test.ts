import { describe, expect, it } from 'vitest';
import { actOf, clock, moved, slideOf } from '../../../src/scripts/slides/acts.ts';

const press = (key: string, more = {}) =>
  actOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['F', 'full'],
    ['s', 'speaker'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%s: %s', (key, act) => expect(press(key)).toBe(act));

  it('leave the browser its own', () => {
    expect(press('s', { ctrlKey: true })).toBeUndefined();
    expect(press('f', { metaKey: true })).toBeUndefined();
    expect(press(' ', { shiftKey: true })).toBe('previous');
  });
});

describe('the place in a deck', () => {
  it('stops at both ends', () => {
    expect(moved(0, 'previous', 3)).toBe(0);
    expect(moved(2, 'next', 3)).toBe(2);
    expect(moved(0, 'last', 3)).toBe(2);
    expect(moved(2, 'first', 3)).toBe(0);
    expect(moved(1, 'help', 3)).toBe(1);
  });

  it('is in the address', () => {
    expect(slideOf('#slide-3', 3)).toBe(2);
    for (const wrong of ['', '#slide-0', '#slide-4', '#slide-x', '#main'])
      expect(slideOf(wrong, 3)).toBeUndefined();
  });
});

it.each([
  [0, '0:00'],
  [67.9, '1:07'],
  [3729, '1:02:09'],
])('%d seconds are %s', (seconds, text) => expect(clock(seconds)).toBe(text));
