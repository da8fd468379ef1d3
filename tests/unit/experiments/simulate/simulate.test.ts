import { expect, it } from 'vitest';
import { simulate } from '../../../../integrations/experiments/report/index.ts';
import { experiment } from '../file/experiment.ts';

const one = experiment({ baseline: 0.1, mde: 0.4 });
const days = 14;

// Larger runs are in npm run bench -- experiments; these would show a rule that is broken.
it('tests without an effect name few winners, and their intervals hold', () => {
  const found = simulate(one, { runs: 300, days, lift: 0, seed: 5 });
  expect(found.winners).toBeLessThanOrEqual(0.05);
  expect(found.naiveWinners).toBeGreaterThan(found.winners);
  expect(found.covered).toBeGreaterThanOrEqual(0.95);
  expect(found.srmAlarms).toBeLessThanOrEqual(0.01);
});

it('tests with the planned effect find it as often as planned', () => {
  const { winners, covered } = simulate(one, { runs: 300, days, lift: 0.4, seed: 6 });
  // Two deviations of 300 draws are 4.6 points.
  expect(Math.abs(winners - one.power)).toBeLessThan(0.076);
  expect(covered).toBeGreaterThanOrEqual(0.95);
});

it('the same seed gives the same tests', () => {
  const options = { runs: 20, days, lift: 0.2, seed: 9 };
  expect(simulate(one, options)).toEqual(simulate(one, options));
});
