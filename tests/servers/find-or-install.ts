import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findCommand } from '../../integrations/kit/find-command.ts';

const run = promisify(execFile);
const MINUTE = 60_000;

/** Whether this process may install Debian packages. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && findCommand(['apt-get']) !== undefined;

/** Runs apt without questions. Two test runs at once wait for each other instead of failing. */
const apt = (args: string[], minutes: number) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: minutes * MINUTE,
  });

/** What Debian has is asked once, however many packages are missing. */
let updated: Promise<unknown> | undefined;

/** Installs a Debian package without asking anything; throws with what apt said when it cannot. */
async function aptInstall(debianPackage: string): Promise<void> {
  await (updated ??= apt(['update'], 3));
  await apt(['install', '-y', '--no-install-recommends', debianPackage], 6);
}

/**
 * The path of a command that tests need: one that is here, else Debian's, installed where we are root.
 * Throws an error that says how to install it by hand.
 */
export async function findOrInstall(commands: string[], debianPackage: string): Promise<string> {
  const here = findCommand(commands);
  if (here) return here;
  const wanted = `The tests need ${commands[0]}: install the package ${debianPackage}`;
  if (!canInstall()) throw new Error(`${wanted}.`);
  console.log(`tests: installing ${debianPackage}`);
  try {
    await aptInstall(debianPackage);
  } catch (error) {
    throw new Error(`${wanted} (apt-get did not manage it).`, { cause: error });
  }
  const installed = findCommand(commands);
  if (!installed) throw new Error(`${wanted} (apt-get brought no such command).`);
  return installed;
}
