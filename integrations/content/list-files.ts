import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../kit/problem.ts';

/**
 * All files below a folder, as paths from the root with forward slashes, in a fixed order. Hidden files
 * and backups are passed over; a folder that cannot be opened and a link that leads out of the project are problems. A folder
 * that does not exist is empty.
 */
export function listFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (at: string, seen: readonly string[]): void => {
    for (const entry of entriesOf(root, at, problems)) {
      const path = `${at}/${entry.name}`;
      if (LITTER.test(entry.name)) continue;
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

/** Hidden files, backups of editors, and what Windows puts into folders that it has shown. */
const LITTER = /^\.|~$|^(?:thumbs\.db|desktop\.ini)$/i;

function entriesOf(root: string, path: string, problems: Problem[]) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      problems.push({
        code: 'MQ1001',
        severity: 'error',
        file: path,
        message: 'The folder cannot be opened.',
        found: code,
        fix: `Let yourself read it: chmod u+rx ${path}`,
      });
    return [];
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
