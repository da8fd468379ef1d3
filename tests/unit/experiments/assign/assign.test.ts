import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, testOf, type Test } from '../../../../integrations/experiments/assign/assign.ts';

const MILLION = 1_000_000;
const experiment = { id: 'form', phase: 1, variants: { control: 50, b: 30, c: 20 }, coverage: 1 };

const countsOf = (test: Test, ids: number) => {
  const counts = new Map<string | null, number>();
  for (let id = 0; id < ids; id += 1) {
    const variant = assign(test, `visitor-${id}`);
    counts.set(variant, (counts.get(variant) ?? 0) + 1);
  }
  return counts;
};

/** How many standard deviations a count is from its share. */
const away = (count: number, n: number, share: number) =>
  Math.abs(count - n * share) / Math.sqrt(n * share * (1 - share));

describe('a million visitors', () => {
  it('are divided by the weights, within four deviations', () => {
    const counts = countsOf(testOf(experiment), MILLION);
    expect(away(counts.get('control')!, MILLION, 0.5)).toBeLessThan(4);
    expect(away(counts.get('b')!, MILLION, 0.3)).toBeLessThan(4);
    expect(away(counts.get('c')!, MILLION, 0.2)).toBeLessThan(4);
    expect(counts.has(null)).toBe(false);
  });

  it('are divided anew by every experiment, phase and group', () => {
    const tests = [
      testOf(experiment),
      testOf({ ...experiment, phase: 2 }),
      testOf({ ...experiment, id: 'price' }),
    ];
    const both = { id: 'form', exclusionGroup: 'checkout', phase: 1, coverage: 1 };
    const grouped = testOf({ ...both, variants: { control: 1, b: 1 } }, ['form', 'price']);
    const half = { control: 0.5, b: 0.3, c: 0.2 };
    const n = MILLION / 4;
    const seen = new Map<string, number>();
    for (let id = 0; id < n; id += 1) {
      const [first, second, third] = tests.map((test) => assign(test, `visitor-${id}`));
      const inGroup = assign(grouped, `visitor-${id}`) === null ? 'out' : 'in';
      for (const pair of [`${first} ${second}`, `${first}, ${third}`, `${first}; ${inGroup}`])
        seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
    for (const [a, shareA] of Object.entries(half)) {
      for (const [b, shareB] of Object.entries(half)) {
        expect(away(seen.get(`${a} ${b}`)!, n, shareA * shareB)).toBeLessThan(4);
        expect(away(seen.get(`${a}, ${b}`)!, n, shareA * shareB)).toBeLessThan(4);
      }
      expect(away(seen.get(`${a}; in`)!, n, shareA / 2)).toBeLessThan(4);
    }
  });
});

const weights = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), {
  minLength: 2,
  maxLength: 6,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('any experiment', () => {
  it('keeps everyone in place when its coverage grows', () =>
    fc.assert(
      fc.property(weights, share, share, fc.string(), (list, one, other, id) => {
        const variants = Object.fromEntries(list.map((weight, at) => [`v${at}`, weight]));
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((coverage) =>
          assign(testOf({ ...experiment, variants, coverage }), id),
        );
        expect(less === null || more === less).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  it('never shares a visitor with another of its group', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 5 }),
        fc.string(),
        (ids, visitor) => {
          const taking = ids.filter((id) => {
            const one = { ...experiment, id, exclusionGroup: 'checkout' };
            return assign(testOf(one, ids), visitor) !== null;
          });
          expect(taking.length).toBe(1);
        },
      ),
      { numRuns: 2000 },
    ));

  it('assigns nobody without coverage, and all with it', () =>
    fc.assert(
      fc.property(weights, fc.string(), (list, id) => {
        const variants = Object.fromEntries(list.map((weight, at) => [`v${at}`, weight]));
        expect(assign(testOf({ ...experiment, variants, coverage: 0 }), id)).toBeNull();
        expect(assign(testOf({ ...experiment, variants, coverage: 1 }), id)).not.toBeNull();
      }),
    ));
});
