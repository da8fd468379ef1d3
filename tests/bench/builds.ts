import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun, type Cost } from './measured-run.ts';

/** A site that can be built again and again. */
export interface Site {
  folder: string;
  /** Arguments of node that build it. */
  args: string[];
}

export const marqueeSite = (folder: string): Site => ({
  folder,
  args: ['src/cli/marquee.mjs', 'build'],
});

export const bareSite = (folder: string): Site => ({
  folder,
  args: ['node_modules/astro/bin/astro.mjs', 'build'],
});

/** All that a build leaves behind, and that the next one could use. */
const LEFT = [
  '.astro',
  '.marquee',
  'dist',
  'node_modules/.astro',
  'node_modules/.vite',
  'node_modules/.cache',
];

/** Builds a site as if for the first time. */
export function coldBuild({ folder, args }: Site): Promise<Cost> {
  for (const name of LEFT) rmSync(join(folder, name), { recursive: true, force: true });
  return measuredRun(folder, process.execPath, args);
}

/** Adds a sentence to one text and builds the site over the caches of the last build. */
export function warmBuild({ folder, args }: Site, text: string): Promise<Cost> {
  appendFileSync(join(folder, text), '\nOne more sentence.\n');
  return measuredRun(folder, process.execPath, args);
}

/** The middle value; of an even number of values the lower one of the two in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
