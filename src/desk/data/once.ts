import { SAVED } from '../../../integrations/desk/index.ts';

/** How long a live desk shows what it has read, so that a page that asks five times reads once. Milliseconds. */
const FRESH = 1_500;

/** How often a file of content was saved since the desk was opened. */
let saves = 0;
import.meta.hot?.on(SAVED, () => (saves += 1));

/**
 * Reads once for a build; a desk that runs reads again when a file of content was saved, or after a while. What is told how long
 * it is fresh takes long to read, and waits for that.
 */
export function once<T>(read: () => T, fresh?: number): () => T {
  let kept: { at: number; saves: number; value: T } | undefined;
  const isStale = ({ at, saves: then }: { at: number; saves: number }): boolean =>
    Date.now() - at > (fresh ?? FRESH) || (fresh === undefined && then !== saves);
  return () => {
    if (!kept || (import.meta.env.DEV && isStale(kept)))
      kept = { at: Date.now(), saves, value: read() };
    return kept.value;
  };
}
