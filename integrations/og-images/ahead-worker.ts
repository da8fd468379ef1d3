import { readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { filesBelow } from '../kit/output.ts';
import type { AheadWork } from './ahead.ts';
import { AT_ONCE } from './at-once.ts';
import { PictureCache } from './cache/cache.ts';
import { FileHashes } from './cache/hashes.ts';
import { keyMaker } from './cache/key.ts';
import { factsOf, jobsOf } from './jobs.ts';
import type { Job, Renderer } from './render.ts';
import { inThread } from './studio-for-thread.ts';

/** Threads anew take longer to start than this one, which has all it needs, takes for as many pictures. */
const LAST = 150;

/** Between two looks at the output, in milliseconds; and no more than a tenth of the time is spent on looking. */
const PAUSE_MS = 300;

// As in worker.ts: the renderer is compiled once for all threads, and each is one of sharp's own.
enableCompileCache();
sharp.concurrency(1);
const { output, folder, sizes, plainPages, ...given } = workerData as AheadWork;
const studio = inThread(given.studio);
const started = Date.now();
const cache = new PictureCache(folder);
const keyOf = keyMaker(studio, new FileHashes(folder));
const seen = new Set<string>();
let renderer: Renderer | undefined;
let drawn = 0;
const end = new AbortController();
parentPort!.once('message', () => end.abort());

/** Pictures that are to be drawn: key and job. */
const queue: [key: string, job: Job][] = [];

/** Looks for pages that were written since the last time, and queues what of theirs is not in the cache. */
async function look(): Promise<void> {
  // Before the first page there may be no folder.
  for (const file of await filesBelow(output).catch(() => [])) {
    if (seen.has(file) || !file.endsWith('.html')) continue;
    const path = join(output, file);
    // A page of the last build is not read with every look; one that is being written is left for the next.
    if (statSync(path).mtimeMs < started) continue;
    const html = readFileSync(path, 'utf8');
    if (!html.trimEnd().endsWith('</html>')) continue;
    seen.add(file);
    const page = factsOf(file, html, plainPages);
    for (const { job } of page ? jobsOf(page, sizes) : []) {
      const key = keyOf(job);
      if (!cache.find(key)) queue.push([key, job]);
    }
  }
}

async function draw(until: AbortSignal | undefined): Promise<void> {
  if (!queue.length) return;
  const { Renderer } = await import('./render.ts');
  renderer ??= new Renderer(studio);
  const take = () => (until?.aborted ? undefined : queue.shift());
  const lane = async () => {
    for (let next = take(); next; next = take()) {
      const [key, job] = next;
      cache.keep(key, await renderer!.render(job));
      drawn += 1;
      // Pictures follow each other without a turn of the event loop, in which alone the end is heard of.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

while (!end.signal.aborted) {
  const looked = performance.now();
  await look();
  const pause = Math.max(PAUSE_MS, 9 * (performance.now() - looked));
  await draw(end.signal);
  await setTimeout(pause, undefined, { signal: end.signal }).catch(() => {});
}
await look();
if (queue.length <= LAST) await draw(undefined);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin.
parentPort!.postMessage(drawn);
