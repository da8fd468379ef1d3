import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumPaths } from './chromium.ts';

const run = promisify(execFile);

/** Ubuntu's package is an empty shell around a snap: a browser counts when it can say its version. */
export async function chromiumWorks(path: string): Promise<boolean> {
  try {
    await run(path, ['--version', '--no-sandbox'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium that is here and starts; undefined when there is none. */
export async function workingChromium(): Promise<string | undefined> {
  for await (const path of chromiumPaths()) if (await chromiumWorks(path)) return path;
  return undefined;
}
