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

/** Starts `marquee dev`; it ends with the test. */
export async function startDev(folder: string): Promise<DevServer> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join('src', 'cli', 'marquee.mjs'), 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: plainEnv({ MARQUEE_NOW: '2026-11-24' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('watching for file')) resolve();
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
