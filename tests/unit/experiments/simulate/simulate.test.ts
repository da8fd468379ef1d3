import { expect, it } from 'vitest';
import { readSetting } from '../../../../integrations/experiments/simulate/read-setting.ts';
import { simulate } from '../../../../integrations/experiments/simulate/simulate.ts';

const setting = {
  baseline: 0.3,
  lifts: [0],
  weights: [1, 1],
  visitors: 2000,
  days: 14,
  alpha: 0.05,
};

it('is the same for the same seed, and another for another', () => {
  const lifted = { ...setting, lifts: [0.2] };
  expect(simulate(lifted, 40, 3)).toEqual(simulate(lifted, 40, 3));
  expect(simulate(lifted, 40, 3)).not.toEqual(simulate(lifted, 40, 300));
});

it('shows what looking every day costs without the always-valid rule', () => {
  const { found, naive, covered, alarmAtEnd } = simulate(setting, 400);
  expect(found).toBeLessThan(0.05);
  expect(covered).toBeGreaterThan(0.95);
  expect(naive).toBeGreaterThan(0.1);
  expect(alarmAtEnd).toBeLessThan(0.01);
});

it('finds the lift that was planned for about as often as planned', () => {
  const { setting: planned } = readSetting({
    baseline: '0.3',
    lift: '0.3',
    days: '28',
    runs: '1',
    seed: '1',
  });
  const { found, covered } = simulate(planned, 300);
  expect(found).toBeGreaterThan(0.75);
  expect(found).toBeLessThan(0.9);
  expect(covered).toBeGreaterThan(0.95);
});

it('holds the error over several variants too', () => {
  const { found } = simulate({ ...setting, lifts: [0, 0, 0], weights: [1, 1, 1, 1] }, 200);
  expect(found).toBeLessThan(0.05);
});

it('says everything that is wrong with a setting', () => {
  const { problems } = readSetting({
    baseline: '2',
    lift: 'x,-3',
    weights: '1',
    days: '0.5',
    runs: '-1',
    seed: 'y',
  });
  expect(problems.map(({ file }) => file.replace(/.*--/, ''))).toEqual([
    'baseline',
    'lift',
    'weights',
    'days',
    'runs',
    'seed',
  ]);
});
