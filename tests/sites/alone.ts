import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { compiledIn, home, linkModules, runIn, shareCaches, writeFiles, type Files, type Run } from './project.ts';

/** A plain Astro site in a folder of its own, which has Marquee among its packages and nothing else of it. */
export interface PlainSite {
  folder: string;
  build(env?: Record<string, string>): Promise<Run>;
}

/** Lays out an Astro site of some files, to try one of Marquee's integrations without Marquee's site. */
export function plainSite(files: Files): PlainSite {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-alone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  linkModules(folder);
  shareCaches(folder, inject('caches'), { cold: true });
  symlinkSync(home, join(folder, 'node_modules', 'marquee'));
  writeFiles(folder, { 'package.json': '{ "name": "alone", "type": "module" }', ...files });
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return { folder, build: (env) =>
      runIn(folder, [process.execPath, astro, 'build'], { ...compiledIn(folder), ...env }) };
}
