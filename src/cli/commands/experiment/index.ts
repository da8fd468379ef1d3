import { Command } from 'commander';
import { evaluateCommand } from './evaluate.ts';
import { experimentListCommand } from './list.ts';
import { experimentNewCommand } from './new.ts';
import { planCommand } from './plan.ts';
import { promoteCommand } from './promote.ts';
import { rebalanceCommand } from './rebalance.ts';
import { reportCommand } from './report.ts';
import { simulateCommand } from './simulate.ts';
import { startCommand } from './start.ts';
import { stopCommand } from './stop.ts';

const commands = [
  experimentNewCommand,
  experimentListCommand,
  planCommand,
  startCommand,
  stopCommand,
  reportCommand,
  promoteCommand,
  rebalanceCommand,
  simulateCommand,
  evaluateCommand,
];

const HELP = `
From an idea to a page: new writes the file, plan says how long it takes, start puts it on record, report judges it, and
promote makes the winner the page. More in docs/marketers/experiments.md.

  marquee experiment new --page /spring-tasting/ --variant short-form
  marquee experiment plan spring-form
  marquee experiment start spring-form`;

/** `marquee experiment`: tests of variants, from the file to the verdict. */
export const experimentCommand = () => {
  const command = new Command('experiment').description('plan, run and judge tests of variants');
  for (const one of commands) command.addCommand(one().exitOverride());
  return command.addHelpText('after', HELP);
};
