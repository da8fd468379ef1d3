import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Command } from 'commander';
import { loadReport } from '../../../../integrations/experiments/index.ts';
import { EVENTS, EVENTS_ARE, reportFrom } from '../../experiment-report.ts';
import { named, paint, projectExperiments } from '../../experiments.ts';
import { root } from '../../project.ts';

interface Flags {
  events: string;
  language: string;
  json?: boolean;
  html?: string;
}

const HELP = `
Events are those that the collector has kept (--events stats.db, or http://… of a ClickHouse), or NDJSON, one a line
(docs/developers/experiments.md), of one file or of all in a folder. Everything is computed again from them, however often you look.

  marquee experiment report spring-form
  marquee experiment report spring-form --events exports/ --html report.html`;

/** `marquee experiment report`: from raw events to a verdict. */
export const reportCommand = () =>
  new Command('report')
    .description('from raw events to a verdict')
    .argument('<id>', 'name of its file in content/experiments')
    .option('--events <path>', EVENTS_ARE, EVENTS)
    .option('--language <tag>', 'language of the words: en or zh', 'en')
    .option('--json', 'print everything as JSON')
    .option('--html <file>', 'write a page with charts')
    .addHelpText('after', HELP)
    .action(async (id: string, { events, language, json, html }: Flags) => {
      const one = named(await projectExperiments(), id, ['MQ2203', 'MQ2204', 'MQ2205', 'MQ2206']);
      const found = await reportFrom(one, events);
      const report = await loadReport();
      const texts = report.reportTexts(language);
      if (html) {
        writeFileSync(resolve(root, html), report.htmlReport(found, texts));
        console.error(`Wrote ${relative(root, resolve(root, html))}`);
      }
      if (json) console.log(JSON.stringify(found, null, 2));
      else if (!html) console.log(`\n${report.terminalReport(found, { texts, paint })}\n`);
    });
