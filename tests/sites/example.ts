import { join, resolve } from 'node:path';
import { home, layProject, runIn } from './project.ts';

const given = process.env['MARQUEE_DIST'];
const folder = join(home, '.marquee', 'tests', 'example');

/** Where the example site is once it is built. `MARQUEE_DIST` names a built site to take instead. */
export const exampleDist: string = given ? resolve(given) : join(folder, 'dist');

/**
 * Builds the example site in a folder of its own: the writer's dist/ stays as it is, and caches stay for the
 * next time.
 */
export async function buildExample(): Promise<void> {
  if (given) return;
  layProject(folder, join(home, 'content'));
  const { code, stdout, stderr } = await runIn(folder, ['npm', 'run', 'build'], {
    MARQUEE_NOW: '2026-11-24',
  });
  if (code !== 0) throw new Error(`The example site does not build:\n${stdout}\n${stderr}`);
}
