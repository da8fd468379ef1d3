import { Command } from 'commander';
import { experimentList } from '../../../../integrations/experiments/index.ts';
import { formatProblems } from '../../../../integrations/kit/problem.ts';
import { paint, projectExperiments } from '../../experiments.ts';

/** `marquee experiment list`: all tests, and how they stand. */
export const experimentListCommand = () =>
  new Command('list')
    .description('all tests: running, waiting, overdue, stopped, shipped')
    .option('--json', 'print everything as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { all, problems, today } = await projectExperiments();
      if (json) {
        console.log(JSON.stringify({ today, experiments: all, problems }, null, 2));
        return;
      }
      console.log(experimentList(all, today, paint));
      if (problems.length)
        console.log(`\n${formatProblems(problems, { color: Boolean(process.stdout.isTTY) })}`);
    });
