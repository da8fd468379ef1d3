import { backup } from 'node:sqlite';
import { Command } from 'commander';
import { opened, storeOption } from '../../event-stores.ts';

/** `marquee collect backup`: a copy of the store, while the collector goes on. */
export const backupCommand = () =>
  new Command('backup')
    .description('copy the store to a file, while the collector goes on')
    .argument('<file>', 'file to write')
    .addOption(storeOption())
    .action(async (file: string, { store }: { store: string }) => {
      using source = opened(store);
      await backup(source.db, file);
      console.log(`✓ ${store} is copied to ${file}`);
    });
