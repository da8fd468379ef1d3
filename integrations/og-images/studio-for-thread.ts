import type { Studio } from './render.ts';

/** A studio as it can be handed to a thread: addresses cannot, as objects. */
export type ThreadStudio = Omit<Studio, 'root'> & { root: string };

/** What a thread is given for a studio. */
export const forThread = (studio: Studio): ThreadStudio => ({ ...studio, root: studio.root.href });

/** The studio that a thread was given. */
export const inThread = (studio: ThreadStudio): Studio => ({
  ...studio,
  root: new URL(studio.root),
});
