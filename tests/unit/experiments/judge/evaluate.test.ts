import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../integrations/experiments/judge/evaluate.ts';
import { evaluationTable } from '../../../../integrations/experiments/judge/table.ts';

const counts = (...all: [number, number][]) =>
  Object.fromEntries(
    all.map(([conversions, visitors], index) => [
      ['control', 'b', 'c'][index]!,
      { visitors, conversions },
    ]),
  );

it('judges each variant, the control with its own figures', () => {
  const { variants, srm, planned } = evaluate(counts([120, 2400], [150, 2390]));
  expect(variants['control']).toMatchObject({ visitors: 2400, conversions: 120, rate: 0.05 });
  expect(variants['control']).not.toHaveProperty('lift');
  expect(variants['b']!.lift).toBeCloseTo(0.25523012552, 10);
  expect(variants['b']!.alwaysValid!.interval[1]).toBeCloseTo(0.70872306922, 10);
  expect(variants['b']!.bayes.probabilityBest).toBeCloseTo(0.97211676314, 9);
  expect(srm.pValue).toBeGreaterThan(0.5);
  expect(planned).toBeNull();
});

it('corrects for the number of variants', () => {
  const { variants } = evaluate(counts([5000, 1e5], [5350, 1e5], [5400, 1e5]));
  const [b, c] = [variants['b']!.alwaysValid!, variants['c']!.alwaysValid!];
  expect(c.adjustedPValue).toBeCloseTo(2 * c.pValue, 12);
  expect(b.adjustedPValue).toBe(Math.max(b.pValue, c.adjustedPValue));
});

describe('the verdict', () => {
  const outcome = (...[all, options]: Parameters<typeof evaluate>) =>
    evaluate(all, options).verdict;

  it.each([
    ['ship', 'better', counts([5000, 1e5], [5600, 1e5]), {}],
    ['stop', 'worse', counts([5600, 1e5], [5000, 1e5]), {}],
    ['keep-running', 'too-early', counts([120, 2400], [150, 2390]), { planned: 10_000 }],
    ['stop', 'no-effect', counts([500, 10_000], [510, 10_000]), { planned: 20_000 }],
    ['stop', 'no-effect', counts([1000, 20_000], [1000, 20_000]), {}],
    ['keep-running', 'too-early', counts([0, 0], [0, 0]), {}],
    ['invalid', 'split', counts([5000, 1e5], [5600, 101_600]), {}],
    ['invalid', 'split', counts([5000, 1e5], [5600, 1e5]), { weights: [60, 40] }],
    ['invalid', 'silent', counts([500, 1e4], [0, 1e4]), {}],
  ] as const)('%s: %s', (wanted, reason, all, options) => {
    expect(outcome(all, options)).toMatchObject({ outcome: wanted, reason });
  });

  it('names no variant while the split fails', () => {
    const { sentence, variant } = outcome(counts([5000, 1e5], [9000, 102_000]));
    expect(variant).toBeUndefined();
    expect(sentence).not.toMatch(/ship|\bb\b|best/i);
  });

  it('says how many visitors are missing', () => {
    expect(outcome(counts([120, 2400], [150, 2390]), { planned: 10_000 })).toMatchObject({
      moreVisitors: 5210,
    });
    const { moreVisitors } = outcome(counts([120, 2400], [150, 2390]));
    const times = 1 + moreVisitors! / 4790;
    const then = (by: number) =>
      evaluate(counts([120 * by, 2400 * by], [150 * by, 2390 * by])).verdict.outcome;
    expect(then(times * 0.97)).toBe('keep-running');
    expect(then(times)).toBe('ship');
  });
});

it.each([
  counts([0, 0], [0, 0]),
  counts([120, 2400], [150, 2390], [1, 2000]),
  counts([5e7, 1e8], [5e7, 1e8]),
  counts([0, 100], [3, 100]),
])('fits 80 columns and shows no broken number: %o', (all) => {
  const table = evaluationTable(evaluate(all), { color: false, width: 80 });
  expect(table).not.toMatch(/NaN|Infinity|undefined|null/);
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
