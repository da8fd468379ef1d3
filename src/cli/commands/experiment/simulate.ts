import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import {
  daysBetween,
  loadReport,
  scheduleOf,
  type Experiment,
} from '../../../../integrations/experiments/index.ts';
import { named, projectExperiments } from '../../experiments.ts';
import { root } from '../../project.ts';

interface Flags {
  lift: number;
  runs: number;
  days?: number;
  daily?: number;
  seed: number;
  events?: string;
  json?: boolean;
}

const HELP = `
Draws visitors with a true effect through the real assignment, and judges every day as
the report does. With --lift 0 every winner is a false one.

  marquee experiment simulate spring-form --lift 0
  marquee experiment simulate spring-form --lift 0.25 --daily 400`;

/** `marquee experiment simulate`: what a test would find, if the truth were known. */
export const simulateCommand = () =>
  new Command('simulate')
    .description('what a test would find, if the truth were known')
    .argument('<id>', 'name of its file in content/experiments')
    .option('--lift <share>', 'true relative lift of every variant', number, 0)
    .option('--runs <count>', 'tests to be drawn', number, 500)
    .option('--days <count>', 'days of each (default: those of the file)', number)
    .option('--daily <visitors>', 'visitors a day (default: as many as it needs)', number)
    .option('--seed <number>', 'the same seed gives the same tests', number, 1)
    .option('--events <file>', 'write the events of one such test, for marquee experiment report')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (id: string, { json, events, ...flags }: Flags) => {
      const one = named(await projectExperiments(), id, ['MQ2203', 'MQ2204', 'MQ2205', 'MQ2206']);
      const { percent, simulate, whole } = await loadReport();
      const days = flags.days ?? Math.min(90, Math.max(1, daysBetween(one.start, one.stop)));
      if (events) {
        await writeEvents(one, resolve(root, events), { ...flags, days });
        console.log(`Wrote ${events}. Read it: marquee experiment report ${id} --events ${events}`);
        return;
      }
      const found = simulate(one, { ...flags, days });
      if (json) {
        console.log(JSON.stringify(found, null, 2));
        return;
      }
      const share = (value: number) => percent(value, 'en').padStart(7);
      const { winners, naiveWinners, covered, srmAlarms, visitors, runs } = found;
      console.log(
        [
          `${whole(runs, 'en')} tests of ${whole(visitors, 'en')} visitors in ${days} days, true lift ${percent(flags.lift, 'en')}:`,
          `${share(winners)}  named a winner, looked at every day`,
          `${share(naiveWinners)}  would have, by the first p < ${one.alpha} of a plain t test`,
          `${share(covered)}  had the true lift within the interval on every day`,
          `${share(srmAlarms)}  raised the alarm of a broken split`,
        ].join('\n'),
      );
    });

async function writeEvents(
  experiment: Experiment,
  path: string,
  { lift, days, daily, seed }: { lift: number; days: number; daily?: number; seed: number },
) {
  const { drawEvents } = await loadReport();
  const { visitors } = await scheduleOf(experiment);
  const file = createWriteStream(path);
  const all = daily === undefined ? visitors : daily * days;
  for (const event of drawEvents(experiment, { visitors: all, days, lift, seed }))
    if (!file.write(`${JSON.stringify(event)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new InvalidArgumentError('Write a number.');
  return value;
}
