import { Command } from 'commander';
import { evaluateCommand } from './evaluate.ts';
import { reportCommand } from './report.ts';
import { simulateCommand } from './simulate.ts';

/** `marquee experiment`: everything about A/B tests, one command a file. */
export function experimentCommand(): Command {
  const command = new Command('experiment').description('A/B tests, from the file to the verdict');
  for (const one of [evaluateCommand, reportCommand, simulateCommand])
    command.addCommand(one().exitOverride());
  return command;
}
