import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../servers/free-port.ts';
import { plainEnv } from '../../sites/project.ts';

/** A live desk. */
interface OpenDesk extends AsyncDisposable {
  /** Milliseconds until a page is there, asked for as a browser does; throws where it is not. */
  timeOf(path: string): Promise<number>;
}

/** Starts `marquee desk` in a project; it ends with the block. */
export async function openDesk(folder: string): Promise<OpenDesk> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join('src', 'cli', 'marquee.mjs'), 'desk', '--port', String(port)],
    {
      cwd: folder,
      env: plainEnv({ MARQUEE_NOW: '2026-11-24' }),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('The desk is open')) resolve();
  });
  child.on('exit', () => reject(new Error(`The desk ended:\n${said}`)));
  await promise;
  return {
    async timeOf(path) {
      const began = performance.now();
      const response = await fetch(`http://localhost:${port}/desk/${path}`);
      await response.text();
      if (!response.ok) throw new Error(`/desk/${path} answered ${response.status}`);
      return performance.now() - began;
    },
    [Symbol.asyncDispose]: async () => {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}
