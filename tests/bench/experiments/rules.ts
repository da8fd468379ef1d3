import { loadReport } from '../../../integrations/experiments/index.ts';
import { experiment } from '../../unit/experiments/file/experiment.ts';
import type { Figure } from '../figure.ts';

const RUNS = 2000;
const DAYS = 28;
const PLAN = experiment({ baseline: 0.1, mde: 0.2 });

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** What the rules make of tests whose truth is known: tests of A against A, and of A against the lift that was planned for. */
export async function ruleFigures(say: (text: string) => void): Promise<Figure[]> {
  const { simulate } = await loadReport();
  const setting = { runs: RUNS, days: DAYS };
  const same = simulate(PLAN, { ...setting, lift: 0, seed: 1 });
  say(`${RUNS} tests of A against A, ${same.visitors} visitors each`);
  const better = simulate(PLAN, { ...setting, lift: PLAN.mde, seed: 2 });
  say(`${RUNS} tests with a lift of ${percent(PLAN.mde)}`);
  const size = `${same.visitors.toLocaleString('en-GB')} visitors, ${DAYS} looks`;
  return [
    {
      name: `false winners of ${RUNS} A/A tests, looked at daily`,
      measured: 100 * same.winners,
      target: 100 * PLAN.alpha,
      unit: '%',
      note: `${size}; stopping at the first p < ${PLAN.alpha} ${percent(same.naiveWinners)}; the interval held in ${percent(same.covered)}`,
    },
    {
      name: `power, points from the planned ${percent(PLAN.power)}`,
      measured: 100 * Math.abs(better.winners - PLAN.power),
      target: 3,
      unit: '%',
      note: `found ${percent(better.winners)}; with a single look at the end, by a t test, ${percent(better.foundAtEnd)}`,
    },
    {
      name: 'alarms of the split, of tests that are fair',
      measured: 50 * (same.srmAlarms + better.srmAlarms),
      target: 0.2,
      unit: '%',
      note: `on the last day of ${2 * RUNS} tests`,
    },
  ];
}
