import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { loadJudging } from '../../../../integrations/experiments/index.ts';
import { formatProblems } from '../../../../integrations/kit/problem.ts';
import { projectSite, root } from '../../project.ts';

interface Flags {
  events: string[];
  json?: boolean;
  html?: string;
  language: string;
}

/** `marquee experiment report`: everything that the events say of one experiment. */
export const reportCommand = () =>
  new Command('report')
    .description('judge an experiment from its raw events')
    .argument('<id>', 'name of the file below content/experiments, without .yaml')
    .option('--events <path...>', 'NDJSON files, or folders with them', ['.marquee/events'])
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write a page with charts')
    .addOption(
      new Option('--language <tag>', 'language of that page').choices(['en', 'zh']).default('en'),
    )
    .addHelpText('after', HELP)
    .action(async (id: string, { events, json, html, language }: Flags) => {
      const { makeReport, readDefinition, readEvents, reportPage, reportSheet } =
        await loadJudging();
      const experiment = readDefinition(root, id);
      const reading = readEvents(root, events);
      const report = await makeReport(experiment, reading.events, {
        timeZone: projectSite().timeZone,
      });
      const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
      if (json) console.log(JSON.stringify(report, null, 2));
      else console.log(reportSheet(report, { color, width: process.stdout.columns ?? 80 }));
      if (html !== undefined) {
        mkdirSync(dirname(resolve(root, html)), { recursive: true });
        writeFileSync(resolve(root, html), reportPage(report, language));
        console.error(`wrote ${html}`);
      }
      if (reading.broken === 0) return;
      console.error(`\n${formatProblems(reading.problems, { color: process.stderr.isTTY })}`);
      console.error(`\n${reading.broken} lines are no events and were left out.`);
    });

const HELP = `
  $ marquee experiment report short-form --events events.ndjson
  $ marquee experiment report short-form --events logs/ --html report.html --language zh

How to read it: docs/marketers/experiments-report.md`;
