import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../figure.ts';

const EVENTS = 10_000_000;
const MIB = 2 ** 20;
const script = fileURLToPath(new URL('./report-run.ts', import.meta.url));

/** The report of a test with ten million events. */
export function reportFigures(say: (text: string) => void): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-events-'));
  try {
    const file = join(folder, 'events.ndjson');
    const { megabytes } = run<{ megabytes: number }>('write', String(EVENTS), file);
    say(`${EVENTS} events written, ${megabytes.toFixed(0)} MB`);
    const { seconds, bytes, visitors } = run<{ seconds: number; bytes: number; visitors: number }>(
      'report',
      file,
    );
    say(`reported in ${seconds.toFixed(1)} s`);
    const name = `report of ${EVENTS.toLocaleString('en-GB')} events`;
    const note = `${megabytes.toFixed(0)} MB of NDJSON, ${visitors.toLocaleString('en-GB')} visitors`;
    return [
      { name, measured: seconds, target: 30, unit: 's', note },
      { name: `peak memory, ${name}`, measured: bytes / MIB, target: 1024, unit: 'MiB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run<Result>(...args: string[]): Result {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`report-run.ts ${args.join(' ')} failed:\n${stderr}`);
  return JSON.parse(stdout) as Result;
}
