import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { home, layProject, runIn } from '../sites/project.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built example site is served: http://127.0.0.1:<port>. */
    origin: string;
    /** The folder of the built example site. */
    dist: string;
    /** Address of the one Chromium that all browser tests share. */
    browser: string;
  }
}

/**
 * Builds the example site in a folder of its own (the writer's dist/ stays as it is; caches stay for the next
 * run), serves it, and starts one Chromium. `MARQUEE_DIST` names a built site to test instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['MARQUEE_DIST'];
  const dist = given ? resolve(given) : await buildExample();
  const site = await serve(dist);
  const browser = await chromium.launchServer({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  project.provide('dist', dist);
  project.provide('origin', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

async function buildExample(): Promise<string> {
  const folder = join(home, '.marquee', 'tests', 'example');
  layProject(folder, join(home, 'content'));
  const { code, stdout, stderr } = await runIn(folder, ['npm', 'run', 'build'], {
    MARQUEE_NOW: '2026-11-24',
  });
  if (code !== 0) throw new Error(`The example site does not build:\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}
