import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Makes the folder of caches, the same for all that run tests in this process; it goes when they have ended. */
export default function setup(project: TestProject): () => void {
  const folder = join(tmpdir(), `marquee-caches-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  project.provide('caches', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
