import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { plainEnv } from './project.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A running dev server: its address, and how to read its pages. */
export interface DevServer {
  origin: string;
  page(path: string): Promise<string>;
}

/** What a server says once it answers. */
const READY = { dev: 'watching for file', desk: 'The desk is open' } as const;

/** Starts `marquee dev` or `marquee desk`; it ends with the test. */
export async function startDev(
  folder: string,
  command: keyof typeof READY = 'dev',
): Promise<DevServer> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join('src', 'cli', 'marquee.mjs'), command, '--port', String(port)],
    {
      cwd: folder,
      env: plainEnv({ MARQUEE_NOW: '2026-11-24' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY[command])) resolve();
    });
  child.on('exit', (status) => reject(new Error(`dev ended with ${status}:\n${said}`)));
  await ready;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    async page(path) {
      const response = await fetch(origin + path);
      expect([path, response.status]).toEqual([path, 200]);
      return response.text();
    },
  };
}
