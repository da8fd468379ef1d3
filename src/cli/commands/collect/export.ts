import { Command, Option } from 'commander';
import {
  exportEvents,
  formatOf,
  FORMATS,
  type Format,
} from '../../../../integrations/collector/index.ts';
import { days } from '../../values.ts';
import { opened, storeOption } from '../../event-stores.ts';

interface Flags {
  store: string;
  format?: Format;
  days?: number;
}

/** `marquee collect export`: events as other tools read them. */
export const exportCommand = () =>
  new Command('export')
    .description('write events as NDJSON, CSV or Parquet')
    .argument('<file>', 'file to write: events.parquet')
    .addOption(storeOption())
    .addOption(
      new Option('-f, --format <name>', 'format, if the name of the file does not say').choices(
        FORMATS,
      ),
    )
    .option('--days <number>', 'only the last days', days)
    .action(async (file: string, flags: Flags) => {
      const format = flags.format ?? formatOf(file);
      using source = opened(flags.store);
      const from = flags.days === undefined ? 0 : Date.now() - flags.days * 86_400_000;
      const count = await exportEvents(source.db, {
        file,
        format,
        from,
        to: Number.MAX_SAFE_INTEGER,
      });
      console.log(`✓ ${count.toLocaleString('en')} events are in ${file}`);
    });
