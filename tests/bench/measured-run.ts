import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { plainEnv } from '../sites/project.ts';
import { allProcesses, treeMemory } from './processes.ts';

/** What a command cost. */
export interface Cost {
  /** From start to end, by the clock. */
  seconds: number;
  /** Processor time of the command and all that it started; NaN where the system does not tell. */
  cpuSeconds: number;
  /** Most resident memory of the whole tree of processes at one time, in bytes. */
  peakBytes: number;
}

const SAMPLE_MS = 200;

/** Runs a command in a folder, watched; throws with what it said when it fails. */
export async function measuredRun(folder: string, command: string, args: string[]): Promise<Cost> {
  const before = childSeconds();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: plainEnv({ MARQUEE_NOW: '2026-11-24' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    if (child.pid) peakBytes = Math.max(peakBytes, treeMemory(allProcesses(), child.pid));
  }, SAMPLE_MS);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const code = await promise.finally(() => clearInterval(sampling));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${said}`);
  return { seconds, cpuSeconds: childSeconds() - before, peakBytes };
}

/** Linux counts in hundredths of a second what ended children have used (proc_pid_stat(5), cutime and cstime). */
function childSeconds(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
