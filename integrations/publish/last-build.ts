import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fileOf = (root: string) => join(root, '.marquee', 'last-build.json');

/** Number of pages of the last build of a project, for the progress bar; undefined when there was none. */
export function lastPageCount(root: string): number | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8')).pages;
  } catch {
    // No build yet, or a file that a killed build left: the bar does without a total.
    return undefined;
  }
}

export function rememberPageCount(root: string, pages: number): void {
  mkdirSync(dirname(fileOf(root)), { recursive: true });
  writeFileSync(fileOf(root), JSON.stringify({ pages }));
}
