import { describe, expect, it } from 'vitest';
import { markovShares } from '../../../integrations/stats/attribution/markov.ts';
import { attribute, MODELS } from '../../../integrations/stats/attribution/models.ts';
import type { Path } from '../../../integrations/stats/attribution/paths.ts';

const DAY = 86_400_000;

/** A path of one visit a day. */
const path = (by: string, converted = true, value = 0): Path => {
  const touches = [...by].map((one, index) => ({ by: one, time: index * DAY }));
  return { touches, value, ...(converted && { converted: (touches.length - 1) * DAY }) };
};

describe('the merit of a conversion', () => {
  const credits = attribute([path('ABCD', true, 100)]);
  const given = (model: (typeof MODELS)[number]) =>
    [...'ABCD'].map((by) => Math.round((credits[model].get(by)?.conversions ?? 0) * 1000) / 1000);

  it('goes to the first, the last, or all alike', () => {
    expect(given('first')).toEqual([1, 0, 0, 0]);
    expect(given('last')).toEqual([0, 0, 0, 1]);
    expect(given('linear')).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('goes by 40, 20 and 40 % to the first, those between and the last', () => {
    expect(given('position')).toEqual([0.4, 0.1, 0.1, 0.4]);
    expect([...attribute([path('AB')]).position.values()].map((one) => one.conversions)).toEqual([
      0.5, 0.5,
    ]);
    expect([...attribute([path('A')]).position.values()].map((one) => one.conversions)).toEqual([
      1,
    ]);
  });

  it('halves in seven days', () => {
    const touches = [
      { by: 'A', time: 0 },
      { by: 'B', time: 7 * DAY },
    ];
    const { decay } = attribute([{ touches, converted: 7 * DAY, value: 0 }]);
    expect(decay.get('A')!.conversions).toBeCloseTo(1 / 3, 12);
    expect(decay.get('B')!.conversions).toBeCloseTo(2 / 3, 12);
  });

  it('sums to the conversions and the money that there were, by every model', () => {
    const paths = [
      path('ABC', true, 10),
      path('BA', false),
      path('CCA', true, 30),
      path('B', true, 5),
      path('C', false),
    ];
    const all = attribute(paths);
    for (const model of MODELS) {
      const list = [...all[model].values()];
      expect(list.reduce((sum, one) => sum + one.conversions, 0)).toBeCloseTo(3, 9);
      expect(list.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(45, 9);
    }
  });
});

describe('removal from a Markov chain', () => {
  it('gives what a small chain gives by hand', () => {
    // ABC converts, A and BC do not. From A half go on to B, all of B to C, half of C convert: 1/3 of all.
    // Without A 1/3 begin with B, of whom half convert: 1/6, half as many. Without B or C nobody converts.
    const shares = markovShares([path('ABC'), path('A', false), path('BC', false)]);
    expect(shares.get('A')).toBeCloseTo(0.2, 9);
    expect(shares.get('B')).toBeCloseTo(0.4, 9);
    expect(shares.get('C')).toBeCloseTo(0.4, 9);
  });

  it('ends for those who go round in circles', () => {
    const shares = markovShares([path('ABABABAB'), path('ABAB', false), path('AAAA', false)]);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('is nothing where nobody converted', () =>
    expect(markovShares([path('A', false)]).size).toBe(0));
});
