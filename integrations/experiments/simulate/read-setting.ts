import type { Problem } from '../../kit/problem.ts';
import { plannedVisitors } from '../statistics/sample-size.ts';
import type { Setting } from './run.ts';

/** What was typed, as it was typed. */
export interface TypedSetting {
  baseline: string;
  lift: string;
  mde?: string | undefined;
  weights?: string | undefined;
  visitors?: string | undefined;
  days: string;
  runs: string;
  seed: string;
}

/** Reads the options of `marquee experiment simulate`; everything that is wrong is reported at once. */
export function readSetting(typed: TypedSetting): {
  setting: Setting;
  runs: number;
  seed: number;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const numbers = (
    option: string,
    text: string,
    isRight: (value: number) => boolean,
    what: string,
    example: string,
  ): number[] => {
    const all = text.split(',').map((one) => (one.trim() ? Number(one) : Number.NaN));
    if (!all.every((one) => Number.isFinite(one) && isRight(one)))
      problems.push({
        code: 'MQ2405',
        severity: 'error',
        file: `marquee experiment simulate --${option}`,
        message: what,
        found: text,
        fix: `--${option} ${example}`,
      });
    return all;
  };
  const one = (...rest: Parameters<typeof numbers>) => numbers(...rest)[0]!;
  const isCount = (value: number) => Number.isInteger(value) && value > 0;

  const baseline = one(
    'baseline',
    typed.baseline,
    (v) => v > 0 && v < 1,
    'The rate of the control is above 0 and below 1.',
    '0.05',
  );
  const lifts = numbers(
    'lift',
    typed.lift,
    (v) => v > -1 && baseline * (1 + v) <= 1,
    'A lift is relative, above −1, and leads to a rate of at most 1.',
    '0.1',
  );
  const weights =
    typed.weights === undefined
      ? [1, ...lifts.map(() => 1)]
      : numbers('weights', typed.weights, (v) => v > 0, 'Weights are numbers above 0.', '50,50');
  if (weights.length !== lifts.length + 1)
    problems.push({
      code: 'MQ2404',
      severity: 'error',
      file: 'marquee experiment simulate --weights',
      message: `There are ${weights.length} weights for ${lifts.length + 1} variants, the control included.`,
      found: typed.weights ?? '',
      fix: `--weights ${[50, ...lifts.map(() => 50)].join(',')}`,
    });
  const most = Math.max(...lifts.map(Math.abs));
  const mde =
    typed.mde === undefined
      ? most || 0.1
      : one('mde', typed.mde, (v) => v !== 0, 'The lift to plan for is not 0.', '0.1');
  const days = one('days', typed.days, isCount, 'Days are a whole number.', '28');
  const runs = one('runs', typed.runs, isCount, 'Runs are a whole number.', '200');
  const seed = one('seed', typed.seed, Number.isInteger, 'The seed is a whole number.', '1');
  const visitors =
    typed.visitors === undefined
      ? problems.length
        ? 0
        : plannedVisitors({ baseline, mde, alpha: 0.05, power: 0.8 }, weights)
      : one('visitors', typed.visitors, isCount, 'Visitors are a whole number.', '20000');
  return {
    setting: { baseline, lifts, weights, visitors, days, alpha: 0.05 },
    runs,
    seed,
    problems,
  };
}
