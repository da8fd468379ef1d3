import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Load } from '../../servers/collector/load.ts';
import { collectorProcess } from '../../servers/collector/process.ts';
import type { Figure } from '../figure.ts';

const RUN = fileURLToPath(new URL('load-run.ts', import.meta.url));
const MIB = 2 ** 20;

interface Result {
  eventsPerSecond: number;
  failed: number;
  p50: number;
  p99: number;
}

/** Load from a process of its own. */
async function loaded(origin: string, what: Load): Promise<Result> {
  const child = spawn(process.execPath, [RUN, origin, JSON.stringify(what)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  await once(child, 'close');
  return JSON.parse(said) as Result;
}

/** Resident memory of a process in bytes (proc_pid_status(5)). */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;

const SECONDS = 20;
const MINUTES = 5;

/** How many events are acknowledged, each on the disk, and how long a sender waits. */
export async function ingestFigures(
  folder: string,
  say: (text: string) => void,
): Promise<Figure[]> {
  await using running = await started(join(folder, 'ingest.db'));
  const { origin, pid } = running;
  await loaded(origin, { size: 20, connections: 8, seconds: 5 });
  const single = await loaded(origin, { size: 1, connections: 32, seconds: SECONDS });
  say(`single: ${single.eventsPerSecond.toFixed(0)} a second, p99 ${single.p99.toFixed(1)} ms`);
  const batches = await loaded(origin, { size: 20, connections: 16, seconds: SECONDS });
  say(`batches: ${batches.eventsPerSecond.toFixed(0)} a second, p99 ${batches.p99.toFixed(1)} ms`);
  const before = memoryOf(pid);
  const steady = await loaded(origin, {
    size: 20,
    connections: 16,
    seconds: MINUTES * 60,
    rate: 250,
  });
  const after = memoryOf(pid);
  say(
    `${MINUTES} minutes: ${steady.eventsPerSecond.toFixed(0)} a second, p99 ${steady.p99.toFixed(1)} ms`,
  );
  const failed = single.failed + batches.failed + steady.failed;
  return [
    {
      name: 'events a second, one in a request',
      measured: single.eventsPerSecond,
      target: 2000,
      least: true,
      unit: 'points',
      note: '32 connections, load in a second process',
    },
    {
      name: 'p99 of it',
      measured: single.p99,
      target: 50,
      unit: 'ms',
      note: `median ${single.p50.toFixed(1)} ms`,
    },
    {
      name: 'events a second, 20 in a request',
      measured: batches.eventsPerSecond,
      target: 5000,
      least: true,
      unit: 'points',
      note: '16 connections',
    },
    {
      name: 'p99 of it',
      measured: batches.p99,
      target: 50,
      unit: 'ms',
      note: `median ${batches.p50.toFixed(1)} ms`,
    },
    {
      name: `p99 at 5,000 events a second for ${MINUTES} minutes`,
      measured: steady.p99,
      target: 50,
      unit: 'ms',
    },
    {
      name: 'memory grown in them',
      measured: (after - before) / MIB,
      target: 64,
      unit: 'MiB',
      note: `${(before / MIB).toFixed(0)} MiB before, ${(after / MIB).toFixed(0)} after`,
    },
    { name: 'requests that failed', measured: failed, target: 0, unit: 'points' },
  ];
}

async function started(file: string) {
  const running = await collectorProcess(file);
  return { ...running, [Symbol.asyncDispose]: () => running.kill('SIGTERM') };
}
