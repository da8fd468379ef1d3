import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Studio } from './render.ts';
import { forThread, type ThreadStudio } from './studio-for-thread.ts';

export interface AheadOptions {
  /** Where the site is being built. */
  output: string;
  /** Folder of the cache. */
  folder: string;
  /** Ids of sizes that every page has. */
  sizes: readonly string[];
  plainPages: boolean;
}

/** What the thread is given. */
export type AheadWork = AheadOptions & { studio: ThreadStudio };

/**
 * Draws pictures into the cache while pages are still being rendered, which takes one core only. Answers what ends
 * it, gives its memory back and says how many were drawn; the others are left to makePictures().
 */
export function drawAhead(
  studio: Studio,
  options: AheadOptions,
  threads = availableParallelism(),
): () => Promise<number> {
  if (threads < 2) return async () => 0;
  const workerData: AheadWork = { ...options, studio: forThread(studio) };
  const worker = new Worker(new URL('ahead-worker.ts', import.meta.url), { workerData });
  // A build that fails does not wait for it; and what it could not draw is drawn, or told of, after it.
  worker.unref();
  const drawn = once(worker, 'message').then(
    ([count]: number[]) => count!,
    () => 0,
  );
  const gone = once(worker, 'exit').catch(() => {});
  return () => {
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin.
    worker.postMessage('end');
    return drawn.finally(() => gone);
  };
}
