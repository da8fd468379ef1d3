import { describe, expect, it } from 'vitest';
import {
  judge,
  metricTable,
  reportTexts,
  sentenceOf,
} from '../../../../integrations/experiments/report/index.ts';

const counts = (...pairs: [conversions: number, visitors: number][]) =>
  Object.fromEntries(
    pairs.map(([conversions, visitors], at) => [
      ['control', 'b', 'c'][at]!,
      { conversions, visitors },
    ]),
  );

describe('a metric', () => {
  it('has all figures for each variant', () => {
    const { variants, srm } = judge(counts([120, 2400], [150, 2390]));
    expect(variants['b']!.lift).toBeCloseTo(0.25523, 5);
    expect(variants['b']!.alwaysValid.interval[0]).toBeCloseTo(-0.198263, 6);
    expect(variants['b']!.bayes.probabilityBest).toBeCloseTo(0.972117, 6);
    expect(variants['control']).toMatchObject({ lift: null, rate: 0.05 });
    expect(srm.pValue).toBeCloseTo(0.885, 3);
  });

  it.each([
    ['no one came', counts([0, 0], [0, 0]), {}, 'keep running', 'no-visitors'],
    ['nothing is certain', counts([120, 2400], [150, 2390]), {}, 'keep running', 'more'],
    ['one is better', counts([120, 2400], [220, 2390]), {}, 'ship', 'better'],
    ['all are worse', counts([220, 2400], [120, 2390]), {}, 'stop', 'worse'],
    ['the split is broken', counts([120, 2400], [220, 2000]), {}, 'invalid', 'split'],
    ['a gate fails', counts([120, 2400], [220, 2390]), { invalid: 'bots.' }, 'invalid', 'gate'],
    [
      'the plan is done',
      counts([120, 2400], [125, 2390]),
      { planned: 4000 },
      'stop',
      'planned-reached',
    ],
    ['it is too small', counts([5e5, 1e6], [5e5, 1e6]), { mde: 0.1 }, 'stop', 'too-small'],
  ] as const)('when %s', (_, given, options, verdict, kind) => {
    const judged = judge(given, options);
    expect(judged.verdict).toBe(verdict);
    expect(judged.reason.kind).toBe(kind);
    expect(judged.winner).toBe(verdict === 'ship' ? 'b' : null);
    for (const language of ['en', 'zh-CN']) {
      const texts = reportTexts(language);
      expect(sentenceOf(judged.reason, texts)).toMatch(/[.。]$/);
      const rows = metricTable(judged, { texts, paint: (_code, text) => text }).split('\n');
      expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(84);
    }
  });

  it('says how many visitors are to come', () => {
    const judged = judge(counts([120, 2400], [150, 2390]), { planned: 10_000 });
    expect(sentenceOf(judged.reason, reportTexts('en'), 12)).toBe(
      'Keep running: 5,210 more visitors, about 12 days.',
    );
  });

  it('counts weights that are not normalised, and several variants by Holm', () => {
    const weights = { control: 2, b: 1, c: 1 };
    const judged = judge(counts([200, 4000], [100, 2000], [140, 2000]), { weights });
    expect(judged.srm.pValue).toBe(1);
    const { b, c } = judged.variants;
    expect(c!.adjustedPValue).toBeCloseTo(Math.min(1, 2 * c!.alwaysValid.pValue), 12);
    expect(b!.adjustedPValue).toBeGreaterThanOrEqual(c!.adjustedPValue);
  });

  it('has no number that JSON cannot hold, or that is none', () => {
    const text = JSON.stringify(judge(counts([0, 10], [5, 10])));
    expect(text).not.toContain('NaN');
    expect(JSON.parse(text).variants.b).toMatchObject({ lift: null, alwaysValid: { pValue: 1 } });
  });
});
