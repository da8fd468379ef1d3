import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { checkContent } from '../../../integrations/content/index.ts';
import { buildNow } from '../../../integrations/kit/now.ts';
import { nearest } from '../../../integrations/kit/nearest.ts';
import { formatProblems, ProblemsError } from '../../../integrations/kit/problem.ts';
import {
  charts,
  csvReport,
  peopleReport,
  planKeywords,
  type Plan,
} from '../../../integrations/keywords/index.ts';
import { checkOptions } from '../../content/checks.ts';
import { keywordTargets } from '../../content/targets.ts';
import { languageTag } from '../../i18n/locale.ts';
import { projectSite, root } from '../project.ts';

interface Flags {
  locale?: string;
  folder: string;
  brand: string[];
  charts?: string;
  all?: boolean;
  json?: boolean;
  csv?: boolean;
}

/** What is shown of each part unless all is asked for. */
const MOST = 8;

/** `marquee keywords`: which words pages want, what search engines counted, and what to do next. */
export const keywordsCommand = () =>
  new Command('keywords')
    .description('compare what pages want to be found for with what search engines counted')
    .option('-l, --locale <id>', 'only this language')
    .option('--folder <folder>', 'where the exports are', 'content/data/search')
    .option('--brand <name...>', 'names whose searches do not count, such as your own', [])
    .option('--charts <folder>', 'write charts there, as SVG')
    .option('-a, --all', 'print every row')
    .addOption(new Option('--json', 'print everything as JSON').conflicts('csv'))
    .option('--csv', 'print one table for spreadsheets')
    .addHelpText('after', HELP)
    .action(async (flags: Flags) => {
      const site = projectSite();
      const { locale, folder, brand } = flags;
      const ids = site.locales.map(({ id }) => id);
      if (locale !== undefined && !ids.includes(locale)) throw unknownLocale(locale, ids);
      const { entries } = await checkContent({ ...checkOptions(site), root });
      const { url, locales } = site;
      const plan = planKeywords(
        root,
        keywordTargets(entries, site, buildNow()),
        { url, locales, folder, brand },
        locale,
      );
      print(plan, flags);
      if (flags.charts !== undefined)
        write(plan, flags.charts, languageTag(site, locale ?? ids[0]!));
    });

const unknownLocale = (locale: string, ids: readonly string[]) =>
  new ProblemsError([
    {
      code: 'MQ1202',
      severity: 'error',
      file: 'marquee keywords --locale',
      message: `“${locale}” is not one of the site’s languages: ${ids.join(', ')}.`,
      found: locale,
      fix: `marquee keywords --locale ${nearest(locale, ids) ?? ids[0]}`,
    },
  ]);

function print({ analysis, problems, files, rows }: Plan, { json, csv, all }: Flags): void {
  const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  if (json) console.log(JSON.stringify({ ...analysis, problems, files }, null, 2));
  else if (csv) process.stdout.write(csvReport(analysis));
  else {
    const width = process.stdout.columns ?? 80;
    console.log(peopleReport(analysis, { color, width, ...(!all && { most: MOST }) }));
    console.log(`\n${rows.length} rows of ${files.length} files were read.`);
  }
  if (!problems.length) return;
  if (!json) console.error(`\n${formatProblems(problems, { color: process.stderr.isTTY })}`);
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function write({ rows }: Plan, folder: string, language: string): void {
  mkdirSync(resolve(root, folder), { recursive: true });
  for (const { name, svg } of charts(rows, { language })) {
    writeFileSync(resolve(root, folder, name), svg);
    console.error(`wrote ${join(folder, name)}`);
  }
}

const HELP = `
Put exports of Search Console, Bing Webmaster Tools and Yandex Webmaster into
content/data/search/, as CSV and as they are. Name files or folders by their
days (2026-10/Queries.csv) to see what has changed. An export that cannot be
read is reported with its line, and the exit code is 1; all other rows are
used.`;
