import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { AT_ONCE } from './at-once.ts';
import type { Job, Rendered, Studio } from './render.ts';
import { forThread } from './studio-for-thread.ts';

/** A thread takes a second to start, in which another draws this many pictures. */
const WORTH_A_THREAD = 150;

/** As many threads as pay off, if nobody says how many; at most eight, each of which has fonts in its memory. */
const threadsFor = (jobs: number): number =>
  Math.min(8, availableParallelism(), 1 + Math.floor(jobs / WORTH_A_THREAD));

export interface DrawOptions {
  threads?: number | undefined;
  /** Called with every picture, in the order in which they are ready. */
  done: (index: number, picture: Rendered) => void;
}

/** Draws pictures in several threads. Rejects when one cannot be drawn at all, which no facts should bring about. */
export async function drawAll(
  jobs: readonly Job[],
  studio: Studio,
  { threads = threadsFor(jobs.length), done }: DrawOptions,
): Promise<void> {
  if (jobs.length <= 1 || threads === 1) {
    // Loaded only here: where threads draw, this one has no use for it.
    const { Renderer } = await import('./render.ts');
    const renderer = new Renderer(studio);
    await inLanes(jobs, AT_ONCE, async (job, index) => done(index, await renderer.render(job)));
    return;
  }
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: Math.min(threads, jobs.length),
    maxThreads: Math.min(threads, jobs.length),
    concurrentTasksPerWorker: AT_ONCE,
    workerData: forThread(studio),
  });
  try {
    await inLanes(jobs, threads * AT_ONCE, async (job, index) => done(index, await pool.run(job)));
  } finally {
    await pool.destroy();
  }
}

/** Works through a list with so many at a time, so that results never pile up. */
async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
