import { Command } from 'commander';
import { evaluateCommand } from './evaluate.ts';

/** `marquee experiment`: tests of variants, from the file to the verdict. */
export const experimentCommand = () => {
  const command = new Command('experiment').description('plan, run and judge tests of variants');
  for (const one of [evaluateCommand]) command.addCommand(one().exitOverride());
  return command;
};
