import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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

/** Takes away what an earlier build left behind; meant to run beside other work, for it is slow on large sites. */
export const sweep = ({ previous }: ReturnType<typeof stageOf>): Promise<void> =>
  rm(previous, { recursive: true, force: true });

/**
 * Puts a whole build in the place of the published one: two renames, undone when the second fails. The build
 * that was published before is left in `previous`.
 */
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
}
