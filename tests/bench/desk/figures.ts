import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { accessibleFigure } from './accessible.ts';
import { measuredRun } from '../measured-run.ts';
import { benchFolder } from '../lay.ts';
import type { Figure } from '../figure.ts';
import { layBusy } from './lay.ts';
import { openDesk } from './open.ts';

const SIZE = { posts: 2000, campaigns: 200, experiments: 50, events: 1_000_000 } as const;
const ABOUT = '2,000 posts, 200 campaigns, 50 tests, 1,000,000 events';

/** A busy project's desk: how long it takes to build, how soon its first page is there, how heavy its pages are. */
export async function deskFigures(say: (text: string) => void): Promise<Figure[]> {
  const folder = benchFolder('desk');
  layBusy(folder, SIZE);
  say(`laid out ${ABOUT}`);
  rmSync(join(folder, '.marquee'), { recursive: true, force: true });
  const command = [join('src', 'cli', 'marquee.mjs'), 'desk', 'build'];
  const { seconds, peakBytes } = await measuredRun(folder, process.execPath, command);
  say(`built in ${seconds.toFixed(1)} s, ${Math.round(peakBytes / 2 ** 20)} MiB`);
  const pages = pagesOf(join(folder, 'dist-desk'));
  const heaviest = pages.toSorted((a, b) => b.sent - a.sent)[0]!;
  say(
    `${pages.length} pages; the heaviest is ${heaviest.path}: ${heaviest.whole} B, ${heaviest.sent} B sent`,
  );
  const accessible = await accessibleFigure(folder, onePerKind(pages), say);
  await using desk = await openDesk(folder);
  const first = await desk.timeOf('');
  const again = await desk.timeOf('');
  appendFileSync(join(folder, 'content/campaigns/campaign-1.yaml'), '# said\n');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const saved = await desk.timeOf('');
  say(
    `Today: first ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, after a save ${saved.toFixed(0)} ms`,
  );
  return [
    { name: `A desk of ${ABOUT}, built`, measured: seconds, target: 30, unit: 's' },
    {
      name: 'Today on a live desk, after a file was saved',
      measured: saved,
      target: 1000,
      unit: 'ms',
      note: `the first time ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms`,
    },
    {
      name: `Heaviest page of the desk, as it is sent (${heaviest.path})`,
      measured: heaviest.sent,
      target: 100_000,
      unit: 'B',
      note: `${heaviest.whole.toLocaleString('en-GB')} B before gzip, without style and script`,
    },
    accessible,
  ];
}

const pagesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((path) => {
      const text = readFileSync(join(folder, path));
      return { path, whole: text.length, sent: gzipSync(text).length };
    });

/** A page of each kind: one campaign stands for all of them. */
const onePerKind = (pages: readonly { path: string }[]): string[] => {
  const kinds = new Map(
    pages.map(({ path }) => [path.replace(/\/[^/]+\/index/, '/one/index'), path]),
  );
  return [...kinds.values()]
    .filter((path) => path !== 'calendar/index.html')
    .map((path) => path.replace('index.html', ''));
};
