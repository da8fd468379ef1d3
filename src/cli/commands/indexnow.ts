import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { endpoints, formatReports, submitSite } from '../../../integrations/seo/index.ts';
import { seoOptions } from '../../content/seo-options.ts';
import { projectSite, root } from '../project.ts';

interface Options {
  send?: boolean;
  engine: (keyof typeof endpoints)[];
  endpoint?: string;
  ledger: string;
  all?: boolean;
  json?: boolean;
}

/** `marquee indexnow`: tells search engines which pages of the built site are new, changed or gone. */
export const indexNowCommand = () =>
  new Command('indexnow')
    .description('tell Bing, Yandex and others which pages have changed since the last time')
    .option('--send', 'submit; without it the command only says what it would do')
    .addOption(
      new Option(
        '-e, --engine <engine...>',
        'where to submit; each one passes the addresses on to the others',
      )
        .choices(Object.keys(endpoints))
        .default(['indexnow']),
    )
    .option('--endpoint <address>', 'another address that takes submissions')
    .option('--ledger <file>', 'file of what was accepted', '.marquee/indexnow.json')
    .option('--all', 'print every address')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action(async ({ send = false, engine, endpoint, ledger, all = false, json }: Options) => {
      const site = projectSite();
      const reports = await submitSite({
        root,
        output: join(root, 'dist'),
        url: new URL('/', site.url).href,
        seo: seoOptions(site),
        ledger: resolve(root, ledger),
        endpoints: endpoint ? [endpoint] : engine.map((name) => endpoints[name]),
        send,
      });
      const color = process.stdout.isTTY;
      console.log(
        json
          ? JSON.stringify(reports, null, 2)
          : formatReports(reports, { color, all, sent: send }),
      );
      if (reports.some(({ answers }) => answers.some(({ answer }) => !answer.accepted)))
        process.exitCode = 1;
    });

const HELP = `
Run it when the new site is public: engines fetch the pages, and the file of the
key, at once. The key is seo.indexnow.key in content/site.yaml, or the variable
INDEXNOW_KEY. In continuous integration keep .marquee/ between runs; a lost
ledger does no harm, but every page is submitted once more.`;
