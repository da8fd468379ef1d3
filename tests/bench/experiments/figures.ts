import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simulate, type Simulated } from '../../../integrations/experiments/simulate/simulate.ts';
import { plannedVisitors } from '../../../integrations/experiments/statistics/sample-size.ts';
import type { Figure } from '../figure.ts';

const MIB = 2 ** 20;
const RUNS = 2000;
const DAYS = 28;
const PLAN = { baseline: 0.1, mde: 0.2, alpha: 0.05, power: 0.8 };
const run = fileURLToPath(new URL('./report-run.ts', import.meta.url));

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** What the rules make of tests whose truth is known, and what a report of so many events takes. */
export async function experimentFigures(
  events: number,
  say: (text: string) => void,
): Promise<Figure[]> {
  return [...rules(say), ...report(events, say)];
}

function rules(say: (text: string) => void): Figure[] {
  const weights = [50, 50];
  const visitors = plannedVisitors(PLAN, weights);
  const setting = { baseline: PLAN.baseline, weights, visitors, days: DAYS, alpha: PLAN.alpha };
  const aa = simulate({ ...setting, lifts: [0] }, RUNS, 1);
  say(`${RUNS} A/A tests of ${visitors} visitors`);
  const ab = simulate({ ...setting, lifts: [PLAN.mde] }, RUNS, 1_000_000);
  say(`${RUNS} A/B tests with a lift of ${percent(PLAN.mde)}`);
  const size = `${visitors.toLocaleString('en-GB')} visitors, ${DAYS} looks`;
  return [
    {
      name: `false winners of ${RUNS} A/A tests, looked at daily`,
      measured: 100 * aa.found,
      target: 100 * PLAN.alpha,
      unit: '%',
      note: `${size}; by a test for one look ${percent(aa.naive)}; the interval held in ${percent(aa.covered)}`,
    },
    {
      name: 'power, points from the planned 80%',
      measured: 100 * Math.abs(ab.found - PLAN.power),
      target: 3,
      unit: '%',
      note: powerNote(ab),
    },
    {
      name: 'alarms of the split, of tests that are fair',
      measured: 50 * (aa.alarmAtEnd + ab.alarmAtEnd),
      target: 0.2,
      unit: '%',
      note: `at the end of ${2 * RUNS} tests; on some day of 28 ${percent((aa.alarm + ab.alarm) / 2)}`,
    },
  ];
}

const powerNote = ({ found, foundAtEnd, naiveAtEnd, medianDay }: Simulated) =>
  `found ${percent(found)}, half of them by day ${medianDay}; at the last look alone ${percent(foundAtEnd)}, by a test for one look ${percent(naiveAtEnd)}`;

function report(events: number, say: (text: string) => void): Figure[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [run, String(events)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`report-run.ts ${events} failed:\n${stderr}`);
  const measured = JSON.parse(stdout) as {
    seconds: number;
    cpuSeconds: number;
    bytes: number;
    visitors: number;
    megabytes: number;
  };
  say(`${events} events reported in ${measured.seconds.toFixed(1)} s`);
  const name = `report of ${events.toLocaleString('en-GB')} events`;
  return [
    {
      name,
      measured: measured.seconds,
      target: 30,
      unit: 's',
      note: `${measured.megabytes.toFixed(0)} MB of NDJSON, ${measured.visitors.toLocaleString('en-GB')} visitors; ${measured.cpuSeconds.toFixed(1)} s of the processor`,
    },
    { name: `peak memory, ${name}`, measured: measured.bytes / MIB, target: 1024, unit: 'MiB' },
  ];
}
