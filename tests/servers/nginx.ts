import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findOrInstall } from './find-or-install.ts';
import { freePort } from './free-port.ts';

/** A running nginx. */
export interface Nginx {
  /** http://127.0.0.1:<port>, without a slash at the end. */
  origin: string;
  port: number;
  /** What `nginx -t` said of the configuration; warnings among it. */
  said: string;
  close(): Promise<void>;
}

/** Debian's /etc/nginx/nginx.conf, as far as it matters to a site, kept to one process in one folder. */
const main = (folder: string) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  sendfile on;
  # As docs/developers/experiments.md advises for more than a few tests.
  variables_hash_max_size 2048;
  types_hash_max_size 2048;
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  gzip on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include site.conf;
}
`;

/**
 * Starts Debian's nginx with a site's configuration, which is made for the port that it is to listen on.
 * Throws what nginx says when it does not accept the configuration.
 */
export async function startNginx(site: (port: number) => string): Promise<Nginx> {
  const command = await findOrInstall(['nginx'], 'nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'marquee-nginx-'));
  const port = await freePort();
  copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  writeFileSync(join(folder, 'nginx.conf'), main(folder));
  writeFileSync(join(folder, 'site.conf'), site(port));
  const args = ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const { stderr: said } = await promisify(execFile)(command, ['-t', ...args]);

  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(server, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`nginx ended with code ${server.exitCode}`);
    await wait(10);
  }
  return { origin, port, said, close };
}

function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1', () => {
    socket.destroy();
    resolve(true);
  });
  socket.once('error', () => resolve(false));
  return promise;
}
