import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { filesOf } from './files-of.ts';
import { layProject, marquee, shareCaches, writeFiles, type Files, type Run } from './project.ts';

/** Contents that tests begin with. */
export const minimal: string = new URL('./minimal/content/', import.meta.url).pathname;

/** A project in a temporary folder, which goes when the test has finished. */
export interface TestSite {
  folder: string;
  /** Adds or replaces files; null takes one away. Paths are from the project's root. */
  write(files: Record<string, string | Uint8Array | null>): void;
  build(env?: Record<string, string>): Promise<Run>;
  run(args: string[], env?: Record<string, string>): Promise<Run>;
  /** Every file of dist/ with the hash of its bytes; empty when there is no dist/. */
  dist(): Record<string, string>;
}

/** Lays out a project of the minimal content with some files over it. A `cold` one draws and cuts everything itself. */
export function testSite(files: Files = {}, { cold = false } = {}): TestSite {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  layProject(folder, minimal);
  shareCaches(folder, inject('caches'), { cold });
  writeFiles(folder, files);
  return {
    folder,
    write(changes) {
      for (const [path, text] of Object.entries(changes))
        if (text === null) rmSync(join(folder, path));
        else writeFiles(folder, { [path]: text });
    },
    build: (env) => marquee(folder, ['build'], env),
    run: (args, env) => marquee(folder, args, env),
    dist: () => filesOf(join(folder, 'dist')),
  };
}
