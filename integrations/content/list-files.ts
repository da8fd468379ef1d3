import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../kit/problem.ts';

/**
 * All files below a folder, as paths from the root with forward slashes, in a fixed order. Hidden files
 * and an editor's backups are passed over; a link that leads out of the project is a problem. A folder
 * that does not exist is empty.
 */
export function listFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (at: string, seen: readonly string[]): void => {
    for (const entry of entriesOf(join(root, at))) {
      const path = `${at}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name.endsWith('~')) continue;
      const kind = entry.isSymbolicLink() ? follow(root, path, problems) : entry;
      if (kind?.isFile()) files.push(path);
      if (!kind?.isDirectory()) continue;
      const real = realpathSync(join(root, path));
      if (!seen.includes(real)) walk(path, [...seen, real]);
    }
  };
  walk(folder, []);
  return { files: files.sort(), problems };
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function follow(root: string, path: string, problems: Problem[]) {
  try {
    const target = realpathSync(join(root, path));
    const away = relative(realpathSync(root), target);
    if (away !== '..' && !away.startsWith(`..${sep}`)) return statSync(target);
    problems.push({
      code: 'MQ1007',
      severity: 'error',
      file: path,
      message:
        'This is a link to a file outside the project, which would not be there on other machines.',
      fix: 'Copy the file itself here.',
    });
  } catch {
    problems.push({
      code: 'MQ1001',
      severity: 'error',
      file: path,
      message: 'This is a link to a file that does not exist.',
      fix: 'Delete the link, or copy the file itself here.',
    });
  }
  return undefined;
}
