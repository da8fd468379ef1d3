import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of caches that the projects of one run of the tests share (caches.ts). */
    caches: string;
  }
}

/** Marquee's own folder: the code that every test project is laid out with. */
export const home: string = fileURLToPath(new URL('../../', import.meta.url));

const code = ['src', 'integrations', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Folders that tools write into node_modules: each project needs its own. */
const caches = new Set(['.astro', '.vite', '.cache', '.package-lock.json']);

/** Files by their path from the project's root. */
export type Files = Record<string, string | Uint8Array>;

/** What a command did. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Lays out a whole Marquee project in a folder: a copy of the code, the content of another folder, and a
 * node_modules of links, so that caches of several projects don't meet. Laid out again, it keeps its caches.
 */
export function layProject(folder: string, content: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [...code, 'content']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of code)
    cpSync(join(home, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  cpSync(content, join(folder, 'content'), { recursive: true, preserveTimestamps: true });
  linkModules(folder);
}

/** What Node has compiled, and what is kept by the hash of all that it was made of: pictures, cut fonts. */
const shared = { code: 'node-compile', made: 'marquee' };

/**
 * Lets a project take from a folder what others have made before: compiled code, and unless it is `cold` pictures and
 * fonts. What Astro remembers of a build stays the project's own.
 */
export function shareCaches(folder: string, caches: string, { cold = false } = {}): void {
  const own = join(folder, 'node_modules', '.cache');
  mkdirSync(own, { recursive: true });
  for (const name of cold ? [shared.code] : Object.values(shared)) {
    mkdirSync(join(caches, name), { recursive: true });
    symlinkSync(join(caches, name), join(own, name));
  }
}

/** The environment in which Node keeps what it compiles, as it does for `marquee`, for another command. */
export const compiledIn = (folder: string): Record<string, string> => ({
  NODE_COMPILE_CACHE: join(folder, 'node_modules', '.cache', shared.code),
});

/** Gives a folder a node_modules of its own whose packages are links to ours. */
export function linkModules(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  const have = new Set(readdirSync(modules));
  for (const name of readdirSync(join(home, 'node_modules')))
    if (!caches.has(name) && !have.has(name))
      symlinkSync(join(home, 'node_modules', name), join(modules, name));
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The environment of a build that was not started by a test runner. */
export function plainEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|NODE_OPTIONS|VITEST|TEST|DEV|PROD|MODE|BASE_URL|FORCE_COLOR)$|^(?:VITEST|VITE)_/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Compiled code is found by its place in the project, which has another folder in each test.
    NODE_COMPILE_CACHE_PORTABLE: '1',
    ...extra,
  };
}

/** Runs a command in a project and waits for its end; never throws for a failure of the command. */
export function runIn(
  folder: string,
  [command, ...args]: [string, ...string[]],
  env: Record<string, string> = {},
): Promise<Run> {
  const { promise, resolve, reject } = Promise.withResolvers<Run>();
  const child = spawn(command, args, {
    cwd: folder,
    env: plainEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  child.on('error', reject);
  child.on('close', (status) => resolve({ code: status, ...said }));
  return promise;
}

/** Runs the `marquee` command in a project. */
export const marquee = (folder: string, args: string[], env: Record<string, string> = {}): Promise<Run> =>
  runIn(folder, [process.execPath, join('src', 'cli', 'marquee.mjs'), ...args], env);
