/** What is begun (with a label) or done (without one); a label given again is that of the work that runs just now. */
export interface WorkNote {
  id: number;
  label?: string;
}

interface Watch {
  tell: (note: WorkNote) => void;
  count: number;
}

// Vite loads this file a second time, and both have to speak to the one who listens.
const KEY = Symbol.for('marquee.at-work');
const shared = globalThis as { [KEY]?: Watch };

/** Tells a listener of all work that is named from now on; what comes back ends it. */
export function listenToWork(tell: Watch['tell']): () => void {
  shared[KEY] = { tell, count: 0 };
  return () => {
    delete shared[KEY];
  };
}

/**
 * Names work while it runs, so that work without an end can be told from all other. `work` may call `now` where it is
 * about to run code of others, which could be what never ends.
 */
export async function atWork<Result>(
  label: string,
  work: (now: () => void) => Promise<Result>,
): Promise<Result> {
  const watch = shared[KEY];
  if (!watch) return work(() => {});
  const id = (watch.count += 1);
  const now = () => watch.tell({ id, label });
  now();
  try {
    return await work(now);
  } finally {
    watch.tell({ id });
  }
}
