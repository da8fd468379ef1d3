import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A process with its parent and its resident memory in bytes. */
export interface Process {
  pid: number;
  parent: number;
  rss: number;
}

/** Resident memory of a process and all below it, in bytes. Pages that two of them share count twice. */
export function treeMemory(processes: Process[], root: number): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, { pid, rss }) => sum + rss + below(pid), 0);
  return below(root) + (processes.find(({ pid }) => pid === root)?.rss ?? 0);
}

/** Every process of this machine: from /proc on Linux, else from `ps`. */
export const allProcesses = (): Process[] =>
  process.platform === 'linux'
    ? fromProc()
    : fromPs(execFileSync('ps', ['-axo', 'pid=,ppid=,rss=']).toString());

function fromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [fromStatus(Number(name), readFileSync(`/proc/${name}/status`, 'utf8'))];
      } catch {
        // It has ended since the folder was read.
        return [];
      }
    });
}

/** A process by its /proc/<pid>/status; kernel threads and the dead have no VmRSS. */
export const fromStatus = (pid: number, status: string): Process => ({
  pid,
  parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0),
  rss: Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
});

/** Processes by the lines of `ps -o pid=,ppid=,rss=`, whose memory is in KiB. */
export const fromPs = (lines: string): Process[] =>
  lines
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((row) => row.length === 3)
    .map(([pid = 0, parent = 0, kib = 0]) => ({ pid, parent, rss: kib * 1024 }));
