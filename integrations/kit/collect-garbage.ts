import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A heap below this, in bytes, is not worth the pause. */
const LARGE = 400 * 2 ** 20;

/**
 * Gives back the memory that nobody uses any more, where the heap is large: a second at 10,000 posts. V8 would wait until it
 * needs room itself, and does not know that another process is about to.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapTotal < LARGE) return;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
