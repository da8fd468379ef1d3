import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumNames } from '../../integrations/pdf/chromium.ts';
import { chromiumWorks, workingChromium } from '../../integrations/pdf/working-chromium.ts';
import { canInstall, findOrInstall } from '../servers/find-or-install.ts';

export { chromiumFlags } from '../../integrations/pdf/chromium.ts';

const run = promisify(execFile);

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
