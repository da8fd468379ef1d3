import { posix } from 'node:path';
import type { Source } from '../source.ts';

/**
 * Texts of a whole site that are pages (an imprint, a manual) and not posts: they have no date, and no text with one
 * stands in their folder or above it. Without any dated text nothing can be told, and all are posts.
 */
export function pagesAmong(sources: Source[]): Source[] {
  const sections = new Set(sources.filter(({ dated }) => dated).map(({ file }) => section(file)));
  if (sections.size === 0) return [];
  return sources.filter(
    ({ dated, draft, file }) =>
      !dated && !draft && !above(section(file)).some((path) => sections.has(path)),
  );
}

/** The folder that a post is listed by: that of its file, or the one around its own folder. */
const section = (file: string): string => {
  const folder = posix.dirname(file);
  return /\/index\.[^/]+$/.test(file) ? posix.dirname(folder) : folder;
};

/** A folder and all around it. */
function above(folder: string): string[] {
  const out = [folder];
  while (out.at(-1) !== '.' && out.at(-1) !== '/') out.push(posix.dirname(out.at(-1)!));
  return out;
}
