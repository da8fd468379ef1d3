import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The Worker as one module, for `wrangler deploy`; it needs the flag `nodejs_compat`. */
export async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
