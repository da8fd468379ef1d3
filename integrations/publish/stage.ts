import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a build is written and where it is published. The build goes to a folder of its own and takes the
 * place of the last one only when it is whole, so that a failed build leaves the last good one alone.
 */
export const stageOf = (root: string) => ({
  next: join(root, '.marquee', 'next'),
  previous: join(root, '.marquee', 'previous'),
  published: join(root, 'dist'),
});

/** Puts a whole build in the place of the published one: two renames, undone when the second fails. */
export function publish({ next, previous, published }: ReturnType<typeof stageOf>): void {
  rmSync(previous, { recursive: true, force: true });
  const had = existsSync(published);
  if (had) renameSync(published, previous);
  try {
    renameSync(next, published);
  } catch (error) {
    if (had) renameSync(previous, published);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
