import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { exportEvents, FORMATS, type Format } from '../../../../integrations/collector/index.ts';
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
      using source = opened(flags.store);
      const ending = extname(file).slice(1) as Format;
      const format = flags.format ?? (FORMATS.includes(ending) ? ending : 'ndjson');
      const from = flags.days === undefined ? 0 : Date.now() - flags.days * 86_400_000;
      const count = await exportEvents(source.db, {
        file,
        format,
        from,
        to: Number.MAX_SAFE_INTEGER,
      });
      console.log(`✓ ${count.toLocaleString('en')} events are in ${file}`);
    });
