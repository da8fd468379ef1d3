import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemsError } from '../kit/problem.ts';

/**
 * Keeps a second build of the project away while one runs, since both would write to one folder. Answers what
 * gives the place free; throws a ProblemsError when it is taken. A build that was killed holds nothing.
 */
export function lockBuild(path: string, shown: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  for (let left = 2; left > 0; left -= 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = holder(path);
    // In a container numbers begin anew: our own number there is that of a build which was killed.
    if (pid !== undefined && pid !== process.pid && isAlive(pid)) throw taken(pid, shown);
    rmSync(path, { force: true });
  }
  throw taken(undefined, shown);
}

const taken = (pid: number | undefined, file: string) =>
  new ProblemsError([
    {
      code: 'MQ1805',
      severity: 'error',
      file,
      message: 'Another build of this project is running.',
      ...(pid !== undefined && { found: `process ${pid}` }),
      fix: 'Wait until it has ended; if there is none, delete this file.',
    },
  ]);

/** The process that wrote the file; undefined when it has gone or holds no number. */
function holder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    // It was taken away in this moment: the next try finds the place free.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process cannot be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
