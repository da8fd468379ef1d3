#!/usr/bin/env node
// Plain JavaScript, because an older Node must be able to read it: it hands over to the project's own Node 24.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));

if (major >= 24) {
  // Compiled code and stripped types are kept for the next command, which need not make them again.
  nodeModule.enableCompileCache(
    fileURLToPath(new URL('../../node_modules/.cache/node-compile', import.meta.url)),
  );
  await import('./main.ts');
} else if (existsSync(own)) {
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  // A terminal tells both to end; who is told alone (systemd, kill) passes it on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status, signal) => process.exit(signal ? 1 : (status ?? 1)));
} else {
  console.error(
    `Marquee needs Node 24; this is ${process.version}. Run npm ci first: it brings Node 24 along.`,
  );
  process.exit(1);
}
