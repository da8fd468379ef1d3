import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import {
  importEvents,
  LOG_FORMATS,
  type LogFormat,
} from '../../../integrations/collector/index.ts';
import { ProblemsError } from '../../../integrations/kit/problem.ts';
import { projectSite } from '../project.ts';
import { storeOption, writable } from '../event-stores.ts';
import { datacentersOption, readLists, spamOption, type ListFlags } from '../list-options.ts';

interface Flags extends ListFlags {
  format: 'events' | LogFormat;
  site?: string;
  store: string;
}

const HELP = `
An event that is in the store already is not counted twice. More in docs/developers/collector.md.

  marquee import-events events/
  marquee import-events access.log.gz --format combined --site guyu.example`;

/** `marquee import-events`: what a Worker or a web server wrote down. */
export const importEventsCommand = () =>
  new Command('import-events')
    .description('read events that a Worker wrote, or pageviews from the logs of a web server')
    .argument('<files...>', 'files, or folders of them; .gz as they are')
    .addOption(
      new Option(
        '-f, --format <name>',
        'what the files are: lines of our Worker, or a server’s log',
      )
        .choices(['events', ...LOG_FORMATS])
        .default('events'),
    )
    .option('--site <host>', 'host that the logs are of; that of site.yaml if left out')
    .addOption(spamOption())
    .addOption(datacentersOption())
    .addOption(storeOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], { format, site, store: file, ...flags }: Flags) => {
      const lists = readLists(flags);
      const store = await writable(file);
      const host = site ?? new URL(projectSite().url).hostname;
      const done = await importEvents(store, {
        files: paths.flatMap(filesOf),
        format,
        site: host,
        ...lists,
      });
      await store.close();
      const { lines, added, known, passed, bad } = done;
      const n = (value: number) => value.toLocaleString('en-GB');
      console.log(
        `✓ ${n(added)} events of ${n(lines)} lines are new; ${n(known)} were there already`,
      );
      if (passed) console.log(`  ${n(passed)} lines are no visits: pictures, programs, errors`);
      if (bad.count) throw badLines(bad, format);
    });

function filesOf(path: string): string[] {
  if (!existsSync(path))
    throw new ProblemsError([
      {
        code: 'MQ2502',
        severity: 'error',
        file: path,
        message: 'There is no such file or folder.',
        fix: 'Name files of events or logs: access.log, events/',
      },
    ]);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const badLines = (
  { count, first }: { count: number; first: { file: string; line: number }[] },
  format: string,
) =>
  new ProblemsError(
    first.map(({ file, line }, index) => ({
      code: 'MQ2503',
      severity: 'error',
      file,
      line,
      message: `The line is none of the format ${format}.`,
      ...(index === first.length - 1 &&
        count > first.length && { found: `${count} such lines in all; these are the first` }),
      fix: 'Everything else has been read. Is it another format? See marquee import-events --help',
    })),
  );
