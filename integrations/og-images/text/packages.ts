import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Family } from './families.ts';

/** A font file on disk and the code points that it is said to have. */
export interface FontFile {
  file: string;
  /** Undefined: whatever the font itself says. */
  covers?: ((code: number) => boolean) | undefined;
  /** Of `files`: the one weight that it draws. */
  weight?: number | undefined;
}

/** A family as it is installed. */
export interface Installed {
  family: Family;
  /** Name and version: a font changes only with these. */
  version: string;
  upright: FontFile[];
  /** Empty where the family has none. */
  italic: FontFile[];
}

/** Where Node finds a file of a package, from the project's root or from here; undefined when it is not installed. */
export function locate(root: URL, file: string): string | undefined {
  for (const from of [new URL('package.json', root), import.meta.url])
    try {
      return createRequire(from).resolve(file);
    } catch {
      // Not found from there: the next place is asked.
    }
  return undefined;
}

/** Reads what a font package has; undefined when it is not installed, or is laid out in no way that is known. */
export function readFamily(root: URL, family: Family): Installed | undefined {
  if (family.files) {
    const files = family.files.map(({ file, weight }) => ({ file: locate(root, file), weight }));
    if (files.some(({ file }) => !file)) return undefined;
    const upright = files as { file: string; weight: number }[];
    return { family, version: versionOf(root, family.package), upright, italic: [] };
  }
  const manifest = locate(root, `${family.package}/package.json`);
  const list = locate(root, `${family.package}/unicode.json`);
  if (!manifest || !list) return undefined;
  const ranges = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
  const name = family.package.split('/').at(-1)!;
  const folder = join(dirname(manifest), 'files');
  const slices = (style: string) =>
    ranges.flatMap(([key, range]): FontFile[] => {
      const slice = `${name}-${key.replace(/[[\]]/g, '')}`;
      const file = sliceFile(folder, slice, style);
      return file ? [{ file, covers: covering(range) }] : [];
    });
  return {
    family,
    version: versionOf(root, family.package),
    upright: slices('normal'),
    italic: slices('italic'),
  };
}

/** Letters drawn for their size look best; then those of any weight; then those of one. */
const AXES = ['opsz', 'wght', '600', '500', '400'];

function sliceFile(folder: string, slice: string, style: string): string | undefined {
  return AXES.map((axis) => join(folder, `${slice}-${axis}-${style}.woff2`)).find(existsSync);
}

function versionOf(root: URL, name: string): string {
  const manifest = locate(root, `${name}/package.json`);
  return `${name}@${manifest ? JSON.parse(readFileSync(manifest, 'utf8')).version : '0'}`;
}

/** Whether a code point is in a list such as `U+0000-00FF,U+0131`. */
function covering(range: string): (code: number) => boolean {
  const parts = range.split(',').map((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  });
  return (code) => parts.some(({ from, to }) => code >= from && code <= to);
}
