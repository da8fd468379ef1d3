import { Command } from 'commander';
import { forgetBefore } from '../../../../integrations/collector/index.ts';
import { days } from '../../values.ts';
import { opened, storeOption } from '../../event-stores.ts';

/** `marquee collect prune`: what is older than it need be. */
export const pruneCommand = () =>
  new Command('prune')
    .description('delete what is older than it need be; run it daily')
    .requiredOption('--keep <days>', 'days to keep: 400', days)
    .addOption(storeOption())
    .action(({ keep, store }: { keep: number; store: string }) => {
      using source = opened(store, { write: true });
      const { visits, events } = forgetBefore(source.db, Date.now() - keep * 86_400_000);
      console.log(`✓ ${visits} visits with ${events} events older than ${keep} days are deleted`);
    });
