import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a step keeps what it has made, from build to build and, if a CI carries it along, from machine to machine:
 * `name` below `node_modules/.cache/marquee` of the project at `root` (a path, or the address that Astro gives).
 */
export const cacheFolder = (root: string | URL, name: string): string =>
  join(root instanceof URL ? fileURLToPath(root) : root, 'node_modules', '.cache', 'marquee', name);
