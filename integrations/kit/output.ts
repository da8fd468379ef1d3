import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Every file below a folder, sorted, as paths relative to it with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A text to be written into the output. */
export interface OutputFile {
  /** Relative to the output, with forward slashes. */
  path: string;
  text: string;
}

/** The same for what is no text. */
export interface OutputBytes {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes files into the output. In their place at once, since the output is published only when it is whole: to rename
 * a file over another makes the file system wait for the disk.
 */
export function writeOutput(folder: string, files: (OutputFile | OutputBytes)[]): void {
  for (const file of files) {
    const { path } = file;
    const target = join(folder, ...path.split('/'));
    if (relative(folder, target).startsWith('..'))
      throw new RangeError(`${path} leaves the output`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, 'text' in file ? file.text : file.bytes);
  }
}

/** Copies files between two folders, by their relative paths. */
export function copyFiles(from: string, to: string, files: string[]): void {
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    // A file system that can share the blocks of both files does.
    copyFileSync(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
  }
}
