/** How long a live desk shows what it has read, so that a page that asks five times reads once. Milliseconds. */
const FRESH = 1_500;

/** Reads once for a build; a desk that runs reads again after a while. */
export function once<T>(read: () => T, fresh = FRESH): () => T {
  let kept: { at: number; value: T } | undefined;
  return () => {
    if (!kept || (import.meta.env.DEV && Date.now() - kept.at > fresh))
      kept = { at: Date.now(), value: read() };
    return kept.value;
  };
}
