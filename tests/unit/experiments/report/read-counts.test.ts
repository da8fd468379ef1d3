import { expect, it } from 'vitest';
import { readCounts } from '../../../../integrations/experiments/report/index.ts';

it('reads what was written', () => {
  const written = {
    control: '120/2400',
    variants: ['b=150/2390'],
    weights: '60, 40',
    planned: '9000',
  };
  expect(readCounts(written)).toEqual({
    counts: {
      control: { conversions: 120, visitors: 2400 },
      b: { conversions: 150, visitors: 2390 },
    },
    weights: { control: 60, b: 40 },
    planned: 9000,
    mde: undefined,
    alpha: undefined,
    problems: [],
  });
});

it.each([
  [{ control: '120/100' }, 'More visitors converted than came.'],
  [{ control: '-1/100' }, 'Conversions and visitors are two whole numbers.'],
  [{ control: '1.5/100' }, 'Conversions and visitors are two whole numbers.'],
  [{ variants: [] }, 'There is no variant to compare.'],
  [{ variants: ['150/2390'] }, 'A variant needs a name.'],
  [{ variants: ['b=1/2', 'b=1/2'] }, 'There are two variants named b.'],
  [{ variants: ['control=1/2'] }, 'There are two variants named control.'],
  [{ weights: '50' }, 'There are 2 variants with the control, and 1 weights.'],
  [{ weights: '50,0' }, 'Weights are numbers above 0.'],
  [{ weights: '50,' }, 'Weights are numbers above 0.'],
  [{ planned: 'many' }, 'planned is a number above 0.'],
  [{ alpha: '5' }, 'alpha is a number above 0 and below 1.'],
])('says what is wrong with %o', (given, message) => {
  const { problems } = readCounts({ control: '1/10', variants: ['b=1/10'], ...given });
  expect(problems.map((one) => one.message)).toContain(message);
});

it('says everything at once', () => {
  const { problems } = readCounts({ control: 'x', variants: ['b=9/1'], weights: '1,-1', mde: '0' });
  expect(problems.map(({ file }) => file)).toEqual([
    '--control',
    '--variant',
    '--mde',
    '--weights',
  ]);
});
