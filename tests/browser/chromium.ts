import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { canInstall, findCommand, findOrInstall } from '../servers/find-or-install.ts';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What keeps a Chromium under test to itself: it asks no one for updates, lists or predictions. */
export const chromiumFlags: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // Chromium's sandbox refuses to run as root; /dev/shm is small in containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];

/** Ubuntu's package is an empty shell around a snap: a browser counts when it can say its version. */
async function works(path: string): Promise<boolean> {
  try {
    await run(path, ['--version', '--no-sandbox'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium: `CHROME_PATH`, the system's, one that Playwright downloaded before; else Debian's
 * (where we are root), else Playwright's download. Throws when all of that fails.
 */
export async function findChromium(): Promise<string> {
  const system = findCommand([process.env['CHROME_PATH'] ?? '', ...names, macOS].filter(Boolean));
  if (system && (await works(system))) return system;
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights) && (await works(playwrights))) return playwrights;

  // Debian's brings the system libraries with it, which Playwright's does not.
  const debians = canInstall()
    ? await findOrInstall(names, 'chromium').catch((error: Error) => console.warn(error.message))
    : undefined;
  if (debians && (await works(debians))) return debians;

  const dependencies = canInstall() ? ['--with-deps'] : [];
  await run('npx', ['playwright-core', 'install', '--no-shell', ...dependencies, 'chromium'], {
    timeout: 6 * 60_000,
  });
  if (await works(playwrights)) return playwrights;
  throw new Error('The browser tests need Chromium: install it, or name one in CHROME_PATH.');
}
