import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coldBuild, marqueeSite } from './builds.ts';
import type { Figure } from './figure.ts';
import { benchFolder, layOurs } from './lay.ts';

const MIB = 2 ** 20;

/** A build of so many posts. */
interface Size {
  posts: number;
  pages: number;
  seconds: number;
  peakBytes: number;
}

/** 1,000, 5,000 and 10,000 Markdown posts: whether a page costs the same, and the memory of the largest. */
export async function scaleFigures(
  counts: number[],
  say: (text: string) => void,
): Promise<Figure[]> {
  const sizes: Size[] = [];
  for (const posts of counts) {
    const site = marqueeSite(benchFolder('scale'));
    layOurs(site.folder, posts, 'md');
    const { seconds, peakBytes } = await coldBuild(site);
    const size = { posts, pages: pagesOf(site.folder), seconds, peakBytes };
    sizes.push(size);
    say(`${count(posts)} posts: ${describe(size)}`);
  }
  const first = sizes[0]!;
  const last = sizes.at(-1)!;
  const all = sizes
    .map((size) => `${count(size.posts)}: ${perPage(size).toFixed(2)} ms`)
    .join(', ');
  return [
    {
      name: `time a page, ${count(last.posts)} posts to ${count(first.posts)}`,
      measured: perPage(last) / perPage(first),
      target: 1.2,
      unit: '×',
      note: `a page of ${all}`,
    },
    {
      name: `peak memory, ${count(last.posts)} posts`,
      measured: last.peakBytes / MIB,
      target: 3 * 1024,
      unit: 'MiB',
      note: sizes
        .map((size) => `${count(size.posts)}: ${count(size.peakBytes / MIB)} MiB`)
        .join(', '),
    },
  ];
}

const count = (value: number) => Math.round(value).toLocaleString('en-GB');

const perPage = ({ seconds, pages }: Size) => (seconds * 1000) / pages;

const describe = (size: Size) =>
  `${count(size.pages)} pages in ${size.seconds.toFixed(1)} s, ${perPage(size).toFixed(2)} ms a page, ${count(size.peakBytes / MIB)} MiB`;

const pagesOf = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, '.marquee', 'last-build.json'), 'utf8')).pages;
