import { existsSync } from 'node:fs';
import { findCommand } from '../kit/find-command.ts';

/** Names of Chromium and its kin; all of them print in the same way. */
export const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The paths at which a Chromium may be, the likeliest first: `CHROME_PATH`, the system's, one that Playwright
 * downloaded. `CHROME_PATH=none` says that none is to be used.
 */
export async function* chromiumPaths(): AsyncGenerator<string> {
  const named = process.env['CHROME_PATH'];
  if (named === 'none') return;
  const system = findCommand([...(named ? [named] : []), ...chromiumNames, ...elsewhere]);
  if (system !== undefined) yield system;
  // Playwright takes a while to load: only where there is no other.
  const { chromium } = await import('playwright-core');
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) yield playwrights;
}

/** What keeps a Chromium that works for us to itself: it asks no one for updates, lists or predictions. */
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
