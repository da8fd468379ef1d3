import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildExample, exampleDist } from '../sites/example.ts';
import { chromiumFlags, findShell } from './chromium.ts';
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

/** Begins to build the example site, serves it when it is there, and starts one Chromium. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before the build, which prints documents with it.
  const executablePath = await findShell();
  // Other tests need not wait for it; the browser's do, in built.ts.
  const site = await serve(exampleDist, { after: buildExample() });
  const browser = await chromium.launchServer({
    executablePath,
    args: chromiumFlags,
  });
  project.provide('dist', exampleDist);
  project.provide('origin', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
