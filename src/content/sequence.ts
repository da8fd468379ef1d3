import { execFileSync } from 'node:child_process';

/**
 * How often each file of the content, or of some folders of it, was changed in git, by its path from the root: calendar programs
 * take an event with a higher number for the newer one. Empty outside of git.
 */
export function changesOf(root: string, folders = ['content']): Map<string, number> {
  const changes = new Map<string, number>();
  try {
    const log = execFileSync(
      'git',
      ['log', '--format=', '--name-only', '--relative', '-z', '--', ...folders],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    for (const file of log.split('\0'))
      if (file) changes.set(file.trim(), (changes.get(file.trim()) ?? 0) + 1);
  } catch {
    // No git, or no history: every event is then as it was first told.
  }
  return changes;
}
