import { Command } from 'commander';
import {
  defaults,
  startCollector,
  type CollectorSettings,
} from '../../../../integrations/collector/index.ts';
import { serverSinks } from '../../../../integrations/analytics/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';
import { BASE } from '../../../desk/base.ts';
import { projectSite } from '../../project.ts';
import { storeOption, writable } from '../../event-stores.ts';
import { datacentersOption, readLists, spamOption, type ListFlags } from '../../list-options.ts';
import { port } from '../../values.ts';
import { backupCommand } from './backup.ts';
import { deskPages } from './desk.ts';
import { exportCommand } from './export.ts';
import { forgetCommand } from './forget.ts';
import { pruneCommand } from './prune.ts';

interface Flags extends ListFlags {
  port: number;
  host: string;
  store: string;
  site: string[];
  addressHeader?: string;
  desk?: string;
  quiet?: boolean;
}

/** `marquee collect`: the collector, and what is done with its store. */
export const collectCommand = () => {
  const command = new Command('collect')
    // What stands after the name of a subcommand is for it.
    .enablePositionalOptions()
    .description('take the events of your site and keep them in a file of your own')
    .option('-p, --port <number>', 'port to listen on', port, defaults.port)
    .option('--host <address>', 'address to listen on', defaults.host)
    .addOption(storeOption())
    .option('--site <host...>', 'hosts whose events are taken, besides that of site.yaml', [])
    .option(
      '--address-header <name>',
      'header in which your web server writes the visitor’s address',
    )
    .addOption(spamOption())
    .addOption(datacentersOption())
    .option('--desk <folder>', `serve the built desk at ${BASE}, behind its password`)
    .option('-q, --quiet', 'log nothing but faults')
    .addHelpText('after', HELP)
    .action(run);
  for (const one of [backupCommand, exportCommand, forgetCommand, pruneCommand])
    command.addCommand(one().exitOverride());
  return command;
};

const HELP = `
Pages send to it by analytics.collector in content/site.yaml. It answers an event only once it is on the disk. Put it
behind your web server, on an address of your own:

  marquee collect --address-header x-forwarded-for
  marquee stats

With --desk it also serves the desk that marquee desk build has made (docs/developers/desk.md).

/health says that it works, /metrics what it counts (Prometheus). Its log holds no addresses.`;

async function run(flags: Flags): Promise<void> {
  const site = projectSite();
  const { analytics, url } = site;
  const own = new URL(url).hostname;
  const { sinks, missing } = serverSinks(analytics, process.env);
  for (const name of missing) console.error(`${name} is not set: GA4 is sent nothing.`);
  const settings: CollectorSettings = {
    sites: [...new Set([own, `www.${own}`, ...flags.site])],
    file: flags.store,
    port: flags.port,
    host: flags.host,
    addressHeader: flags.addressHeader,
    dropParameters: analytics.dropParameters,
    ...readLists(flags),
    forward: sinks,
    limit: defaults.limit,
    pages: flags.desk === undefined ? undefined : deskPages(flags.desk, process.env, site),
    log: (line) => {
      if (!flags.quiet || line.includes('"error"')) console.log(line);
    },
  };
  const collector = await startCollector(settings, await writable(flags.store)).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? portTaken(flags.port) : error;
    },
  );
  console.error(
    `Collecting for ${own} at ${collector.origin}/api/event, in ${flags.store}. Ctrl+C ends it.`,
  );
  if (flags.desk !== undefined) console.error(`The desk is at ${collector.origin}${BASE}.`);
  const end = () => void collector.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

const portTaken = (number: number) =>
  new ProblemsError([
    {
      code: 'MQ2506',
      severity: 'error',
      file: 'marquee collect',
      message: 'Something else listens on the port; another collector, perhaps.',
      found: `${number}`,
      fix: `--port ${number + 1}`,
    },
  ]);
