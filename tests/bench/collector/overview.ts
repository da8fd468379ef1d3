import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../figure.ts';

const EVENTS = 10_000_000;
const script = fileURLToPath(new URL('overview-run.ts', import.meta.url));

/** The overview of ten million events. */
export function overviewFigures(folder: string, say: (text: string) => void): Figure[] {
  const file = join(folder, 'large.db');
  const { rate } = run<{ rate: number }>('write', file, String(EVENTS));
  say(
    `${EVENTS} events in ${(statSync(file).size / 1e6).toFixed(0)} MB, ${rate.toFixed(0)} a second`,
  );
  const { seconds, bytes, visits, visitors } = run<{
    seconds: number;
    bytes: number;
    visits: number;
    visitors: number;
  }>('overview', file);
  const name = `overview of ${EVENTS.toLocaleString('en-GB')} events`;
  const note = `${visits.toLocaleString('en-GB')} visits of ${visitors.toLocaleString('en-GB')} visitors`;
  return [
    { name, measured: seconds, target: 10, unit: 's', note },
    { name: `peak memory, ${name}`, measured: bytes / 2 ** 20, target: 1024, unit: 'MiB' },
  ];
}

function run<Result>(...args: string[]): Result {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`overview-run.ts ${args.join(' ')} failed:\n${stderr}`);
  return JSON.parse(stdout) as Result;
}
