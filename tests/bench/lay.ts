import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { home, layProject, linkModules, writeFiles, type Files } from '../sites/project.ts';
import { AUTHORS, TAGS, benchPost, slugOf } from './post.ts';

/** Where benches work: thrown away at their beginning, never in anybody's content/ or dist/. */
export const benchFolder = (name: string): string => join(home, '.marquee', 'bench', name);

const fixture = (name: string) => join(import.meta.dirname, name);

/** So many posts by their path below `folder`. */
export function posts(folder: string, count: number, format: 'md' | 'mdx'): Files {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.map((number) => [`${folder}/${slugOf(number)}.${format}`, benchPost(number, format)]),
  );
}

/** A whole Marquee site of one locale with so many posts, as `marquee build` finds it on the first day. */
export function layOurs(folder: string, count: number, format: 'md' | 'mdx'): void {
  rmSync(folder, { recursive: true, force: true });
  layProject(folder, fixture('content'));
  const named = (kind: string, ids: string[]) =>
    ids.map((id) => [`content/${kind}/${id}.yaml`, `name: { en: ${id} }\n`]);
  writeFiles(folder, {
    ...Object.fromEntries([...named('authors', AUTHORS), ...named('tags', TAGS)]),
    ...posts('content/blog/en', count, format),
  });
}

/** A bare Astro site with the same posts: Astro's own MDX, one plain layout, nothing else. */
export function layBare(folder: string, count: number, format: 'md' | 'mdx'): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture('bare'), folder, { recursive: true });
  linkModules(folder);
  writeFiles(folder, posts('content/blog', count, format));
}
