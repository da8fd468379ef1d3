import { join, resolve } from 'node:path';
import { home, layProject, runIn } from './project.ts';

/**
 * The example site, built in a folder of its own: the writer's dist/ stays as it is, and caches stay for the
 * next time. `MARQUEE_DIST` names a built site to take instead. Answers the folder of the built site.
 */
export async function exampleSite(): Promise<string> {
  const given = process.env['MARQUEE_DIST'];
  if (given) return resolve(given);
  const folder = join(home, '.marquee', 'tests', 'example');
  layProject(folder, join(home, 'content'));
  const { code, stdout, stderr } = await runIn(folder, ['npm', 'run', 'build'], {
    MARQUEE_NOW: '2026-11-24',
  });
  if (code !== 0) throw new Error(`The example site does not build:\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}
