import inspector from 'node:inspector';
import { Worker } from 'node:worker_threads';
import { listenToWork } from '../kit/at-work.ts';
import type { Watched } from './watch-worker.ts';

/** Seconds after which a page that is still being rendered is named. */
const PATIENCE = 30;

/**
 * Watches what a build renders from a thread of its own, since code without an end leaves this one no time to speak:
 * names it after a while, and ends the process when it goes on. What comes back ends the watch.
 */
export function watchBuild(): () => void {
  // Who stands in a debugger takes his time.
  if (inspector.url() !== undefined) return () => {};
  const asked = Math.ceil(Number(process.env['MARQUEE_PATIENCE']));
  const workerData: Watched = { patience: asked > 0 ? asked : PATIENCE };
  const worker = new Worker(new URL('watch-worker.ts', import.meta.url), { workerData });
  worker.unref();
  // A watch that fails is no reason for a build to fail.
  worker.on('error', () => {});
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin.
  const end = listenToWork((note) => worker.postMessage(note));
  return () => {
    end();
    void worker.terminate();
  };
}
