import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A line of the log begins with this where it bears a commit's date, and not a file. */
const COMMIT = '\u0001';

/**
 * When files were last committed, by one reading of the history, newest first, which ends as soon as every file
 * has been met. Paths are from `root`, with forward slashes. Answers nothing where there is no git, and
 * nothing in a shallow clone, in which every file seems to be as old as the newest commit.
 */
export async function gitDates(
  root: string,
  files: ReadonlySet<string>,
): Promise<Map<string, Date>> {
  const dates = new Map<string, Date>();
  if (!files.size || (await shallow(root))) return dates;
  const log = spawn(
    'git',
    [
      '-c',
      'core.quotePath=false',
      'log',
      '--no-renames',
      '--relative',
      '--name-only',
      `--format=${COMMIT}%cI`,
      '--',
      '.',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = new Promise<void>((resolve) =>
    log.once('close', () => resolve()).once('error', () => resolve()),
  );
  let date: Date | undefined;
  for await (const line of createInterface({ input: log.stdout })) {
    if (line.startsWith(COMMIT)) date = new Date(line.slice(1));
    else if (date && files.has(line) && !dates.has(line)) dates.set(line, date);
    if (dates.size === files.size) break;
  }
  log.kill();
  await ended;
  return dates;
}

/** Whether the history is cut off, or there is none. */
async function shallow(root: string): Promise<boolean> {
  const git = spawn('git', ['rev-parse', '--is-shallow-repository'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  git.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((resolve) =>
    git.once('close', () => resolve()).once('error', () => resolve()),
  );
  return said.trim() !== 'false';
}
