import { Command } from 'commander';
import { loadJudging } from '../../../../integrations/experiments/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';

interface Flags {
  control?: string;
  variant: string[];
  weights?: string;
  planned?: string;
  json?: boolean;
}

/** `marquee experiment evaluate`: judges counts, wherever they come from. */
export const evaluateCommand = () =>
  new Command('evaluate')
    .description('judge counts from anywhere: conversions/visitors of a control and its variants')
    .option('--control <counts>', 'conversions/visitors of the control')
    .option('--variant <key=counts>', 'the same of a variant; again for each', collect, [])
    .option('--weights <list>', 'planned split, the control first: 50,50')
    .option('--planned <n>', 'visitors of all variants at which the test should end')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', HELP)
    .action(async ({ control, variant, weights, planned, json }: Flags) => {
      const { evaluate, evaluationTable, readCounts } = await loadJudging();
      const { asked, problems } = readCounts({ control, variants: variant, weights, planned });
      if (problems.length) throw new ProblemsError(problems);
      const { counts, ...options } = asked;
      const evaluation = evaluate(counts, options);
      if (json) return console.log(JSON.stringify(evaluation, null, 2));
      const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
      console.log(
        `\n${evaluationTable(evaluation, { color, width: process.stdout.columns ?? 80 })}\n`,
      );
    });

const collect = (value: string, all: string[]) => [...all, value];

const HELP = `
  $ marquee experiment evaluate --control 120/2400 --variant b=150/2390
  $ marquee experiment evaluate --control 120/2400 --variant b=150/2390 \\
      --variant c=131/2405 --weights 50,25,25 --planned 20000 --json

Lifts are relative to the control; the range below one holds however often you look (95%). Best is the chance that no
other variant converts better. With several variants the p-values are corrected (Holm). While visitors are not split
as planned (p < 0.001), no variant is recommended.`;
