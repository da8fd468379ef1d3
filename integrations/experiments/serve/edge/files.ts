import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fnv32a } from '../../assign/hash.ts';
import type { ServedPage } from '../build.ts';
import { nginxTests, type NginxTests } from './nginx/config.ts';
import type { EdgeSite } from './route.ts';

/** Hosts that decide before a page is sent; on all others the page itself does. */
const EDGE_HOSTS = ['cloudflare', 'netlify', 'vercel', 'nginx'] as const;

export type EdgeHost = (typeof EDGE_HOSTS)[number];

export const isEdgeHost = (host: string): host is EdgeHost =>
  (EDGE_HOSTS as readonly string[]).includes(host);

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

/** What a host needs to divide visitors. */
export interface EdgeOutput {
  files: EdgeFile[];
  /** Vercel: code that its own configuration must name. */
  middleware?: Middleware;
  /** nginx: text for its configuration. */
  nginx?: NginxTests;
}

export interface Middleware {
  /** Addresses for which it is asked; everything else goes past it. */
  paths: string[];
  code: string;
}

/** What a host needs to divide visitors of the site at `url`; nothing where no test runs. */
export async function edgeOutput(
  host: EdgeHost,
  pages: readonly ServedPage[],
  url: URL,
): Promise<EdgeOutput> {
  if (pages.length === 0) return { files: [] };
  const site = edgeSite(pages);
  const controls = Object.keys(site.pages);
  const paths = [...controls, ...Object.keys(site.hidden)].sort();
  if (host === 'nginx') {
    const prefix = `mq${fnv32a(url.hostname).toString(36).slice(0, 4)}`;
    return { files: [], nginx: nginxTests(site, prefix, url.protocol === 'https:') };
  }
  const code = await bundled(`${host}.ts`, { SITE: site, PATHS: controls });
  if (host === 'vercel') return { files: [], middleware: { paths, code } };
  if (host === 'netlify') {
    const path = '.netlify/v1/edge-functions/marquee-experiments.js';
    return { files: [{ in: 'root', path, text: code }] };
  }
  // Everything else goes past the worker: it costs nothing there (_routes.json counts to a hundred rules).
  const routes = { version: 1, include: paths.length > 100 ? ['/*'] : paths, exclude: [] };
  return {
    files: [
      { in: 'output', path: '_worker.js', text: code },
      { in: 'output', path: '_routes.json', text: `${JSON.stringify(routes, null, 2)}\n` },
    ],
  };
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
