import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags as ownFlags, chromiumNames } from '../../integrations/pdf/chromium.ts';
import { chromiumWorks, workingChromium } from '../../integrations/pdf/working-chromium.ts';
import { canInstall, findOrInstall } from '../servers/find-or-install.ts';

const run = promisify(execFile);

/** Letters are as wide as on the screens of phones, whichever of the two browsers draws them. */
export const chromiumFlags: string[] = [...ownFlags, '--font-render-hinting=none'];

/** Debian's name of the browser without windows, both of the command and of the package. */
const SHELL = 'chromium-headless-shell';

/**
 * The path of a Chromium: `CHROME_PATH`, the system's, one that Playwright downloaded before; else Debian's
 * (where we are root), else Playwright's download. Throws when all of that fails.
 */
export async function findChromium(): Promise<string> {
  const here = await workingChromium();
  if (here) return here;

  // Debian's brings the system libraries with it, which Playwright's does not.
  const debians = canInstall()
    ? await findOrInstall([...chromiumNames], 'chromium').catch((error: Error) =>
        console.warn(error.message),
      )
    : undefined;
  if (debians && (await chromiumWorks(debians))) return debians;

  const dependencies = canInstall() ? ['--with-deps'] : [];
  await run('npx', ['playwright-core', 'install', '--no-shell', ...dependencies, 'chromium'], {
    timeout: 6 * 60_000,
  });
  const playwrights = chromium.executablePath();
  if (await chromiumWorks(playwrights)) return playwrights;
  throw new Error('The browser tests need Chromium: install it, or name one in CHROME_PATH.');
}

/**
 * The path of a Chromium made for machines, which shows a page for a third of the processor time: Debian's, where
 * it is here or we are root, else the whole one. It has no back-forward cache, and is no browser of a visitor.
 * `CHROME_PATH` takes the place of both.
 */
export async function findShell(): Promise<string> {
  const whole = await findChromium();
  if (process.env['CHROME_PATH']) return whole;
  const shell = await findOrInstall([SHELL], SHELL).catch(() => whole);
  return (await chromiumWorks(shell)) ? shell : whole;
}
