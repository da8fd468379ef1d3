import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The day on which a file came into its git repository, or else was last changed on the disk. */
export async function fileDate(file: string): Promise<{ date: string; from: string }> {
  const { stdout } = await run(
    'git',
    [
      '-C',
      dirname(file),
      'log',
      '--follow',
      '--diff-filter=A',
      '--format=%aI',
      '--',
      basename(file),
    ],
    { timeout: 5000 },
  ).catch(() => ({ stdout: '' }));
  const first = stdout.trim().split('\n').at(-1);
  if (first) return { date: first.slice(0, 10), from: 'its first commit' };
  return {
    date: (await stat(file)).mtime.toISOString().slice(0, 10),
    from: 'the file on the disk',
  };
}
