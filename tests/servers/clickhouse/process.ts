import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));

/** ClickHouse in a process of its own, on a folder of its own; it can be taken away and come back. */
export async function clickHouseProcess() {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-clickhouse-'));
  const start = async (port: string) => {
    const child = spawn(process.execPath, [SERVE, join(folder, 'data'), port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // What comes before its address is of whoever brings the engine.
    for await (const line of createInterface(child.stdout))
      if (line.startsWith('http')) return { child, origin: line };
    throw new Error('ClickHouse did not start.');
  };
  let running = await start('0');
  const stop = async () => {
    running.child.kill('SIGKILL');
    if (running.child.exitCode === null && running.child.signalCode === null)
      await once(running.child, 'exit');
  };
  return {
    origin: running.origin,
    stop,
    /** Starts again, at the same address and with the same data. */
    again: async () => {
      running = await start(new URL(running.origin).port);
    },
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
