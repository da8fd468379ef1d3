import { expect, it } from 'vitest';
import { readCounts } from '../../../../integrations/experiments/evaluate/read-counts.ts';

const codes = (typed: Parameters<typeof readCounts>[0]) =>
  readCounts(typed).problems.map(({ code }) => code);

it('reads counts, weights and the plan', () => {
  const { asked, problems } = readCounts({
    control: '120/2400',
    variants: ['b=150/2_390', ' c = 0/0'],
    weights: '50, 25,25',
    planned: '20000',
  });
  expect(problems).toEqual([]);
  expect(asked).toEqual({
    counts: {
      control: { visitors: 2400, conversions: 120 },
      b: { visitors: 2390, conversions: 150 },
      c: { visitors: 0, conversions: 0 },
    },
    weights: [50, 25, 25],
    planned: 20_000,
  });
});

it('says everything that is wrong at once', () => {
  const variants = ['b=-3/10', 'b=150/2390', '5/10', 'control=1/2', 'd=1.5/20', 'e=1/2/3'];
  expect(codes({ control: '120/100', variants, weights: '0,1', planned: 'many' })).toEqual([
    'MQ2402',
    'MQ2401',
    'MQ2403',
    'MQ2401',
    'MQ2403',
    'MQ2401',
    'MQ2401',
    'MQ2404',
    'MQ2404',
    'MQ2405',
  ]);
  expect(codes({ variants: [] })).toEqual(['MQ2406', 'MQ2406']);
  expect(codes({ control: 'abc', variants: ['b=1e3/1e4'] })).toEqual(['MQ2401', 'MQ2401']);
  expect(codes({ control: '1/2', variants: ['b=1/2'], weights: '50,' })).toEqual(['MQ2404']);
});

it('puts the counts the right way round in its advice', () => {
  const { problems } = readCounts({ control: '1/2', variants: ['b=2400/120'] });
  expect(problems[0]!.fix).toBe('--variant b=120/2400');
});
