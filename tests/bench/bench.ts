import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { home } from '../sites/project.ts';
import { calendarFigures } from './calendar/figures.ts';
import { deskFigures } from './desk/figures.ts';
import { collectorFigures, collectorParts } from './collector/figures.ts';
import { experimentFigures } from './experiments/figures.ts';
import { isMet, type Figure } from './figure.ts';
import { lintFigures } from './lint.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { ogFigures } from './og.ts';
import { postsFigures } from './posts.ts';
import { scaleFigures } from './scale.ts';
import { formatTable } from './table.ts';
import { weightFigures } from './weight.ts';

const HELP = `npm run bench -- [figures…] [options]

Figures, all of them when none is named:
  posts        1,000 MDX posts against bare Astro, cold and with one post edited
  scale        1,000, 5,000 and 10,000 Markdown posts: time a page, peak memory
  lighthouse   Lighthouse's four scores of every kind of page of the example site
  lint         1,000 and 10,000 pages through the linter: time, peak memory, time a page
  og           pictures of 500 titles, beside astro-og-canvas and takumi; 10,000 unchanged
  experiments  2,000 A/A and 2,000 A/B tests through the rules; a report of 10,000,000 events;
               what tests add in workerd, in nginx and to the first paint
  collector    events a second, 50 kills, 20,000 wrong requests, a full disk, ClickHouse away for a minute, the
               overview of 10,000,000 events; one part alone by a word after it: ingest, hard, outage, overview
  calendar     solar terms by two libraries, against DE431, the Hong Kong Observatory and each other
  desk         the desk of 2,000 posts, 200 campaigns, 50 tests and 1,000,000 events: build, Today, weight
  weight       HTML + CSS + JS of landing pages after gzip

Options:
  --runs <n>       runs of posts, whose median counts (3)
  --counts <list>  sizes of scale (1000,5000,10000)
  --tdb <file>     TDBtimes.txt of github.com/ytliu0/ChineseCalendar, for calendar over two centuries
  -h, --help       show this help

The result is printed as a table and written to .marquee/bench.json. Exits with 1 when a target is missed.
How to read it: docs/developers/bench.md`;

const started = performance.now();

/** A line of progress, with the time since the beginning. */
const say = (text: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`);

interface Options {
  runs: number;
  counts: number[];
  tdb: string | undefined;
  /** Parts of the collector's figures; all where none is named. */
  parts: string[];
}

const benches: Record<string, (options: Options) => Promise<Figure[]>> = {
  posts: ({ runs }) => postsFigures(runs, say),
  scale: ({ counts }) => scaleFigures(counts, say),
  lighthouse: () => lighthouseFigures(say),
  lint: () => lintFigures([1000, 10_000], say),
  og: () => ogFigures(say),
  experiments: () => experimentFigures(say),
  collector: ({ parts }) => collectorFigures(parts, say),
  calendar: async ({ tdb }) => calendarFigures(say, tdb),
  desk: () => deskFigures(say),
  weight: () => weightFigures(say),
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '3' },
      counts: { type: 'string', default: '1000,5000,10000' },
      tdb: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const options = {
    runs: Number(values.runs),
    counts: values.counts.split(',').map(Number),
    tdb: values.tdb,
    parts: positionals.includes('collector')
      ? positionals.filter((name) => collectorParts.includes(name))
      : [],
  };
  const names = positionals.filter((name) => !options.parts.includes(name));
  const unknown = names.find((name) => !(name in benches));
  if (unknown)
    throw new RangeError(`There is no figure ${unknown}: ${Object.keys(benches).join(', ')}`);
  if (![options.runs, ...options.counts].every((value) => Number.isInteger(value) && value > 0))
    throw new RangeError('--runs and --counts take whole numbers from 1 on');

  const figures: Figure[] = [];
  for (const name of names.length ? names : Object.keys(benches)) {
    say(name);
    figures.push(...(await benches[name]!(options)));
  }
  write(figures);
  console.log(`\n${formatTable(figures, { color: process.stdout.isTTY })}`);
  return figures.every(isMet) ? 0 : 1;
}

function write(figures: Figure[]): void {
  const file = join(home, '.marquee', 'bench.json');
  mkdirSync(join(home, '.marquee'), { recursive: true });
  const result = {
    date: new Date().toISOString(),
    node: process.version,
    figures: figures.map((figure) => ({ ...figure, ok: isMet(figure) })),
  };
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  // A wrong word of the command line needs no stack; anything else does.
  const known =
    error instanceof RangeError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? (error as Error).message : error);
  process.exitCode = 2;
}
