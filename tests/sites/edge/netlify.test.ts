import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../project.ts';
import { askAt } from './asked.ts';
import { dividesVisitors, type Host } from './divides-visitors.ts';
import { testedSite, type TestedSite } from './tested-site.ts';

let site: TestedSite;
let deno: ChildProcess;
let ask: Host['ask'];

beforeAll(async () => {
  site = await testedSite('netlify');
  const code = join(site.output, 'function.mjs');
  writeFileSync(code, site.edge.files[0]!.text);
  const host = fileURLToPath(new URL('netlify-host.ts', import.meta.url));
  const rights = ['--no-prompt', `--allow-read=${site.output}`, '--allow-net=127.0.0.1'];
  deno = spawn(
    join(home, 'node_modules', '.bin', 'deno'),
    ['run', '--no-config', '--no-remote', ...rights, host, site.output, code],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [port] = (await once(deno.stdout!, 'data')) as [Buffer];
  ask = askAt(`http://127.0.0.1:${port.toString().trim()}`);
});
afterAll(async () => {
  deno.kill();
  await once(deno, 'exit');
  site[Symbol.dispose]();
});

describe('the edge function of Netlify, in Deno,', () => {
  // Netlify ends https before its functions: they see it in the address, which this host cannot give.
  dividesVisitors(() => ({ site, ask, isPlain: true }), 400);

  it('is asked for tested pages only', async () => {
    expect(site.edge.files[0]!.path).toBe('.netlify/v1/edge-functions/marquee-experiments.js');
    const { config } = await import(/* @vite-ignore */ join(site.output, 'function.mjs'));
    expect(config.path).toEqual([...new Set(site.pages.map(({ control }) => control))]);
  });
});
