import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, dev } from 'astro';
import { Command } from 'commander';
import { BASE } from '../../../desk/base.ts';
import { deskConfig, OUTPUT, STAGE } from '../../../desk/config.ts';
import { named, storeOption } from '../../event-stores.ts';
import { projectSite, root } from '../../project.ts';
import { port } from '../../values.ts';
import { feedsCommand } from './feeds.ts';
import { passwordCommand } from './password.ts';

const HELP = `
The desk shows what needs you today, the calendar, campaigns with their board, tests, numbers, content, media, the
plan, and the agreement with sales. It is no part of the public site. On your own machine it writes tasks that you
move; a built one is only read. Behind a password it is served by the collector:

  marquee desk
  marquee desk build
  marquee desk password
  marquee collect --desk ${OUTPUT}
  marquee desk feeds --url https://desk.example`;

/** `marquee desk`: the private pages for marketers. */
export const deskCommand = () =>
  new Command('desk')
    .enablePositionalOptions()
    .description('open the private pages for marketers: today, calendar, campaigns, numbers')
    .option('-p, --port <number>', 'port to listen on', port, 4330)
    .option('--host', 'let other devices on the network see it, without a password')
    .addOption(storeOption())
    .addHelpText('after', HELP)
    .action(async (options: { port: number; host?: boolean; store: string }) => {
      const settings = { root, store: await named(options.store), live: true };
      const server = { port: options.port, host: options.host ?? false };
      const { address } = await dev({
        ...deskConfig(settings, projectSite()),
        server,
        logLevel: 'warn',
      });
      // Another port than was asked for, where that is taken.
      const url = `http://localhost:${address.port}${BASE}`;
      // The first page reads everything: whoever opens the desk need not wait for that.
      await fetch(url).catch(() => {});
      console.error(`The desk is open at ${url}. Ctrl+C ends it.`);
    })
    .addCommand(buildCommand().exitOverride())
    .addCommand(passwordCommand().exitOverride())
    .addCommand(feedsCommand().exitOverride());

const buildCommand = () =>
  new Command('build')
    .description(`build the desk into ${OUTPUT}/, to be put behind a login`)
    .addOption(storeOption())
    .action(async ({ store }: { store: string }) => {
      const settings = { root, store: await named(store), live: false };
      await build({ ...deskConfig(settings, projectSite()), logLevel: 'warn' });
      rmSync(join(root, OUTPUT), { recursive: true, force: true });
      renameSync(join(root, STAGE), join(root, OUTPUT));
      console.error(`Built the desk into ${OUTPUT}/.`);
    });
