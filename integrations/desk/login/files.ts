import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookup } from 'mrmime';

/** A file of a built desk. */
export interface DeskFile {
  bytes: Buffer;
  type: string;
}

/**
 * The file that a path below the base leads to: `board/` to board/index.html. Undefined where there is none, and for every path
 * that leads out of the folder or to a hidden file. It is read whole when it is asked for: a desk that is built anew meanwhile is
 * served at once, and a file that goes away breaks no answer.
 */
export async function fileAt(folder: string, path: string): Promise<DeskFile | undefined> {
  const name = plain(path);
  if (name === undefined) return undefined;
  const names = /(^|\/)$/.test(name) ? [`${name}index.html`] : [name, `${name}/index.html`];
  for (const one of names) {
    const bytes = await readFile(join(folder, one)).catch(none);
    if (bytes) return { bytes, type: typeOf(one) };
  }
  return undefined;
}

/** A path without its escapes; undefined where it is broken, or more than names below a folder. */
function plain(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path);
    const isBelow = name.split('/').every((part) => !/^\.|[\\:\0]/.test(part));
    return isBelow ? name : undefined;
  } catch {
    return undefined;
  }
}

const ABSENT = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG']);

function none(error: NodeJS.ErrnoException): undefined {
  if (!ABSENT.has(error.code ?? '')) throw error;
}

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
