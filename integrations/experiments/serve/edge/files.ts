import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ServedPage } from '../build.ts';
import type { EdgeSite } from './route.ts';

/** Hosts that decide before a page is sent; on all others the page itself does. */
export type EdgeHost = 'cloudflare' | 'netlify';

export interface EdgeFile {
  /** `output` beside the pages, `root` from the project's root. */
  in: 'output' | 'root';
  path: string;
  text: string;
}

/** What edges know of tested pages. */
export function edgeSite(pages: readonly ServedPage[]): EdgeSite {
  const byControl = Map.groupBy(pages, ({ control }) => control);
  return {
    pages: Object.fromEntries(
      [...byControl].map(([control, own]) => [
        control,
        own.map(({ test, variants }) => ({ ...test, variants })),
      ]),
    ),
    hidden: Object.fromEntries(
      pages.flatMap(({ control, variants }) =>
        Object.values(variants).map((address) => [address, control]),
      ),
    ),
  };
}

/** The files that a host needs to divide visitors; none where no test runs. */
export async function edgeFiles(host: EdgeHost, pages: readonly ServedPage[]): Promise<EdgeFile[]> {
  if (pages.length === 0) return [];
  const site = edgeSite(pages);
  const controls = Object.keys(site.pages);
  const text = await bundled(`${host}.ts`, { SITE: site, PATHS: controls });
  if (host === 'netlify')
    return [{ in: 'root', path: '.netlify/v1/edge-functions/marquee-experiments.js', text }];
  // Everything else goes past the worker: it costs nothing there (_routes.json counts to a hundred rules).
  const include = [...controls, ...Object.keys(site.hidden)].sort();
  const routes = { version: 1, include: include.length > 100 ? ['/*'] : include, exclude: [] };
  return [
    { in: 'output', path: '_worker.js', text },
    { in: 'output', path: '_routes.json', text: `${JSON.stringify(routes, null, 2)}\n` },
  ];
}

async function bundled(name: string, values: Record<string, unknown>): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    define,
  });
  return outputFiles[0]!.text;
}
