import { Command } from 'commander';
import { loadReport } from '../../../../integrations/experiments/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';

interface Flags {
  control: string;
  variant?: string[];
  weights?: string;
  planned?: string;
  mde?: string;
  alpha?: string;
  language: string;
  json?: boolean;
}

const HELP = `
Counts are conversions/visitors, from any tool. A winner is named only when its
lift is certain however often you have looked, and never while visitors are not
divided by the weights.

  marquee experiment evaluate --control 120/2400 --variant b=150/2390
  marquee experiment evaluate --control 90/3000 --variant b=99/1500 \\
    --variant c=70/1500 --weights 50,25,25 --json`;

const collect = (value: string, all: string[] = []) => [...all, value];

/** `marquee experiment evaluate`: judges counts from anywhere. */
export const evaluateCommand = () =>
  new Command('evaluate')
    .description('judge counts from anywhere: another tool, a shop till')
    .requiredOption('--control <counts>', 'conversions/visitors of the control')
    .option('--variant <name=counts>', 'those of a variant; once for each', collect)
    .option('--weights <list>', 'how visitors were divided, the control first (default: evenly)')
    .option('--planned <visitors>', 'visitors in all that the test was planned for')
    .option('--mde <lift>', 'smallest relative lift worth finding, such as 0.1')
    .option('--alpha <chance>', 'chance of a false winner (default: 0.05)')
    .option('--language <tag>', 'language of the words: en or zh', 'en')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', HELP)
    .action(async ({ variant = [], language, json, ...rest }: Flags) => {
      const { judge, metricTable, readCounts, reportTexts, sentenceOf } = await loadReport();
      const { counts, problems, ...options } = readCounts({ ...rest, variants: variant });
      if (problems.length) throw new ProblemsError(problems);
      const judged = judge(counts, options);
      const texts = reportTexts(language);
      const sentence = sentenceOf(judged.reason, texts);
      if (json) {
        console.log(JSON.stringify({ ...judged, sentence }, null, 2));
        return;
      }
      const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
      const paint = (code: number, text: string) =>
        color ? `\u001b[${code}m${text}\u001b[0m` : text;
      console.log(`\n${metricTable(judged, { texts, paint })}\n\n${paint(1, sentence)}\n`);
    });
