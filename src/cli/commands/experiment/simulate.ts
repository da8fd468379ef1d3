import { Command } from 'commander';
import { loadJudging } from '../../../../integrations/experiments/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';

interface Flags {
  baseline: string;
  lift: string;
  mde?: string;
  weights?: string;
  visitors?: string;
  days: string;
  runs: string;
  seed: string;
  json?: boolean;
}

/** `marquee experiment simulate`: what the rules would have said of tests whose truth is known. */
export const simulateCommand = () =>
  new Command('simulate')
    .description('draw made-up visitors with a known effect, and count what the rules make of them')
    .option('--baseline <rate>', 'conversion rate of the control', '0.05')
    .option('--lift <list>', 'true relative lift of each variant; 0 is an A/A test', '0')
    .option('--mde <lift>', 'lift that the number of visitors is planned for')
    .option('--weights <list>', 'planned split, the control first')
    .option('--visitors <n>', 'visitors of a test; planned for a power of 80% if not given')
    .option('--days <n>', 'days of a test, with one look each', '28')
    .option('--runs <n>', 'tests that are made up', '100')
    .option('--seed <n>', 'the same seed gives the same figures', '1')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', HELP)
    .action(async ({ json, ...typed }: Flags) => {
      const { readSetting, simulate, simulationSheet } = await loadJudging();
      const { setting, runs, seed, problems } = readSetting(typed);
      if (problems.length) throw new ProblemsError(problems);
      const result = simulate(setting, runs, seed);
      if (json) return console.log(JSON.stringify(result, null, 2));
      const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
      console.log(simulationSheet(result, { color, width: process.stdout.columns ?? 80 }));
    });

const HELP = `
  $ marquee experiment simulate --baseline 0.1 --lift 0 --mde 0.2
  $ marquee experiment simulate --baseline 0.1 --lift 0.2,0.05 --runs 500

With a lift of 0 whatever is found is false: compare the rule that may be looked at daily with the one that may not.`;
