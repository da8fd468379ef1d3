import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve, type SiteServer } from '../browser/serve.ts';
import { buildExample, exampleDist } from '../sites/example.ts';
import { benchFolder } from './lay.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/;

/** Builds the example site and serves it as a good host does: gzip, and hashed files kept for a year. */
export async function exampleServer(): Promise<SiteServer> {
  const folder = benchFolder('example');
  rmSync(folder, { recursive: true, force: true });
  await buildExample();
  cpSync(exampleDist, folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && TEXT.test(entry.name))
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  return serve(folder, { compressed: true, immutable: ['/_astro/', '/fonts/'] });
}
