import { Command, InvalidArgumentError } from 'commander';
import { loadReport, scheduleOf } from '../../../../integrations/experiments/index.ts';
import { named, projectExperiments } from '../../experiments.ts';

const HELP = `
How many visitors it takes to find a lift of mde, and how many days. Two-proportion test, two-sided, unpooled;
days are rounded up to whole weeks, because weekends differ.

  marquee experiment plan spring-form --daily 420`;

/** `marquee experiment plan`: how large and how long a test must be. */
export const planCommand = () =>
  new Command('plan')
    .description('how many visitors and days a test needs')
    .argument('<id>', 'name of its file in content/experiments')
    .option('--daily <visitors>', 'visitors of the page a day', positive)
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (id: string, { daily, json }: { daily?: number; json?: boolean }) => {
      const one = named(await projectExperiments(), id, ['MQ2205', 'MQ2206']);
      const schedule = await scheduleOf(one, daily);
      if (json) {
        console.log(JSON.stringify(schedule, null, 2));
        return;
      }
      const { percent, whole } = await loadReport();
      const share = (value: number) => percent(value, 'en');
      const { perVariant, visitors, days, planned } = schedule;
      const lines = [
        `To find a lift of ${share(one.mde)} on ${share(one.baseline)}, with a power of ${share(one.power)}:`,
        `  ${whole(visitors, 'en')} visitors in all, looked at as often as you like`,
        `  (${whole(perVariant, 'en')} a variant would do for a single look at the end)`,
        days === undefined
          ? `  in ${planned} days that is ${whole(visitors / planned / one.coverage, 'en')} visitors of the page a day`
          : `  ${days} days at ${whole(daily!, 'en')} a day; the file has ${planned}`,
      ];
      if (days !== undefined && days > planned)
        lines.push(
          `Too short: let it stop ${days - planned} days later, or look for a larger lift.`,
        );
      console.log(lines.join('\n'));
    });

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError('Write a number above 0.');
  return value;
}
