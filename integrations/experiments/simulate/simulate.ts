import { assign, testOf } from '../assign/assign.ts';
import type { Experiment } from '../definition.ts';
import { judge } from '../report/judge.ts';
import { relativeLift } from '../statistics/effect.ts';
import { visitorsWhenLooking } from '../statistics/plan.ts';
import { sampleRatio, SRM_ALARM } from '../statistics/srm.ts';
import { welch } from '../statistics/welch.ts';
import { alwaysValid } from '../statistics/always-valid.ts';
import { randomOf } from './random.ts';

/** The fields of an experiment that a simulation needs. */
export type Simulated = Pick<
  Experiment,
  'id' | 'phase' | 'variants' | 'coverage' | 'baseline' | 'mde' | 'alpha' | 'power'
>;

export interface SimulateOptions {
  /** Tests to be drawn. */
  runs: number;
  /** Days of each, looked at every evening. */
  days: number;
  /** Visitors a day; those that the plan needs, when left out. */
  daily?: number;
  /** True relative lift of every variant: 0 for a test of A against A. */
  lift: number;
  seed: number;
}

/** What came out of many tests whose truth is known. */
export interface Simulation {
  runs: number;
  visitors: number;
  /** Share of tests that named a winner on some day, by the always-valid rule. */
  winners: number;
  /** The same, for one who stops at the first p < alpha of a plain t test. */
  naiveWinners: number;
  /** Share in which a plain t test finds a lift above 0 on the last day, and only there. */
  foundAtEnd: number;
  /** Share in which the always-valid interval held the true lift on every day. */
  covered: number;
  /** Share whose split raised the alarm on the last day. */
  srmAlarms: number;
}

/**
 * Draws visitors through the real assignment, lets them convert by the truth that is given, and judges each day as the
 * report does. The same seed gives the same tests.
 */
export function simulate(experiment: Simulated, options: SimulateOptions): Simulation {
  const { runs, days, lift, seed } = options;
  const { variants, alpha, baseline } = experiment;
  const planned = visitorsWhenLooking(experiment, Object.values(variants));
  const daily = options.daily ?? Math.ceil(planned / days);
  const names = Object.keys(variants);
  const rates = names.map((_, at) => (at === 0 ? baseline : baseline * (1 + lift)));
  const sum = { winners: 0, naiveWinners: 0, foundAtEnd: 0, covered: 0, srmAlarms: 0 };
  const random = randomOf(seed);
  for (let run = 0; run < runs; run += 1) {
    // Every run is a phase of its own: the same visitors fall otherwise.
    const test = testOf({ ...experiment, phase: run + 1 });
    const counts = names.map(() => ({ visitors: 0, conversions: 0 }));
    let [won, naive, covered, visitor] = [false, false, true, 0];
    for (let day = 0; day < days; day += 1) {
      for (let one = 0; one < daily; one += 1, visitor += 1) {
        const place = names.indexOf(assign(test, `${seed}-${visitor}`)!);
        if (place < 0) continue;
        counts[place]!.visitors += 1;
        if (random() < rates[place]!) counts[place]!.conversions += 1;
      }
      for (const other of counts.slice(1)) {
        const effect = relativeLift(counts[0]!, other);
        if (!effect) continue;
        const [low, high] = alwaysValid(effect, { alpha, planned }).interval;
        covered &&= low <= lift && lift <= high;
        naive ||= welch(effect, alpha).pValue < alpha && effect.value > 0;
      }
      const table = Object.fromEntries(names.map((name, at) => [name, counts[at]!]));
      won ||= winnerOf(table, experiment, planned);
    }
    const last = relativeLift(counts[0]!, counts[1]!);
    const found = last !== undefined && welch(last, alpha).pValue < alpha && last.value > 0;
    const split = sampleRatio(
      counts.map((one) => one.visitors),
      Object.values(variants),
    );
    sum.winners += Number(won);
    sum.naiveWinners += Number(naive);
    sum.covered += Number(covered);
    sum.foundAtEnd += Number(found);
    sum.srmAlarms += Number(split < SRM_ALARM);
  }
  const shares = Object.fromEntries(
    Object.entries(sum).map(([name, count]) => [name, count / runs]),
  ) as typeof sum;
  return { runs, visitors: daily * days, ...shares };
}

/** Whether the report would name a winner; without posteriors, which no verdict asks for. */
const winnerOf = (
  table: Parameters<typeof judge>[0],
  { variants, alpha, mde }: Simulated,
  planned: number,
): boolean =>
  judge(table, { weights: variants, alpha, mde, planned, bayes: false }).winner !== null;
