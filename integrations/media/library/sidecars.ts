import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, readValues } from '../../content/index.ts';
import { nearest } from '../../kit/nearest.ts';
import type { Problem } from '../../kit/problem.ts';
import { kindOf } from '../kinds.ts';
import { sidecar as schema, type Sidecar } from '../sidecar.ts';

/** A sidecar as it was read. */
export interface SidecarFile {
  /** Path from the project's root. */
  path: string;
  data: Sidecar;
  lineOf: (field: string) => number;
}

/** Whether a name is one of a sidecar: `rain.jpg.yaml`. */
export const isSidecar = (file: string): boolean => /\.ya?ml$/i.test(file);

/**
 * Reads the sidecars among `files` (paths below `folder`, which is named from `root`) and tells of those that are
 * wrong or describe nothing. Keys of the answer are the originals.
 */
export function readSidecars(
  root: string,
  folder: string,
  files: readonly string[],
  locales: readonly string[],
): { sidecars: Map<string, SidecarFile>; problems: Problem[] } {
  const sidecars = new Map<string, SidecarFile>();
  const problems: Problem[] = [];
  const originals = files.filter((file) => kindOf(file));
  for (const file of files.filter(isSidecar)) {
    const path = `${folder}/${file}`;
    const original = file.replace(/\.ya?ml$/i, '');
    if (!originals.includes(original) || !file.endsWith('.yaml')) {
      problems.push(stray(path, file, folder, originals));
      continue;
    }
    const read = decode(readFileSync(join(root, path)));
    if ('unread' in read) {
      problems.push({ severity: 'error', file: path, ...read.unread });
      continue;
    }
    // An empty sidecar says nothing, and that is no mistake.
    if (read.text.replace(/^\s*(?:#.*)?$/gm, '').trim() === '') continue;
    const { data, problems: wrong, lineOf } = readValues(path, read.text, schema, locales);
    problems.push(...wrong);
    if (data) sidecars.set(original, { path, data, lineOf });
  }
  return { sidecars, problems };
}

function stray(path: string, file: string, folder: string, originals: readonly string[]): Problem {
  const name = file.replace(/\.ya?ml$/i, '');
  const same = originals.find(
    (one) => one === name || one.replace(/\.[^.]+$/, '') === name.replace(/\.[^.]+$/, ''),
  );
  const near = same ?? nearest(name, originals);
  return {
    code: 'MQ1713',
    severity: 'error',
    file: path,
    message: originals.includes(name)
      ? 'Sidecars end in .yaml.'
      : `There is no original ${folder}/${name} that it could describe.`,
    found: file,
    fix: near
      ? `Rename it: ${folder}/${near}.yaml`
      : 'Name it after its file, ending and all (rain.jpg.yaml), or delete it.',
  };
}
