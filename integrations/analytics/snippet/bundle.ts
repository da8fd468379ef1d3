import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where events go, each with the arguments of its maker. */
export interface Destination {
  /** `collector`, or a sink's maker: the name of its function and of its file. */
  name: 'collector' | 'plausible' | 'umami' | 'matomo' | 'posthog' | 'webhook' | 'gtag';
  arguments: readonly unknown[];
}

/** What the script can do: see flags.d.ts. */
export interface Flags {
  ENGAGEMENT: boolean;
  OUTBOUND: boolean;
  DOWNLOADS: string;
  FORMS: boolean;
  GOALS: boolean;
  VIDEO: boolean;
  NOT_FOUND: string;
  SEARCH: string;
  VITALS: boolean;
  EXPERIMENTS: boolean;
  CONSENT: boolean;
  TOUCHES: boolean;
  CLEAN: boolean;
  DROP: string;
  OFFLINE: boolean;
}

/** The script of all pages: only the destinations and events that a site uses are in it. */
export async function snippet(destinations: readonly Destination[], flags: Flags): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: entryOf(destinations),
      loader: 'ts',
      resolveDir: dirname(fileURLToPath(import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    // A module needs nothing around it.
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: Object.fromEntries(
      Object.entries(flags).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  return outputFiles[0]!.text.trim();
}

function entryOf(destinations: readonly Destination[]): string {
  const lines = [`import { start } from './start.ts';`];
  const calls = destinations.map(({ name, arguments: own }) => {
    const values = own.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
    if (name === 'collector') {
      lines.push(`import { toCollector } from './send.ts';`);
      return `toCollector(${values})`;
    }
    if (name === 'gtag') {
      lines.push(`import { gtag } from './gtag.ts';`);
      return `gtag(${values})`;
    }
    lines.push(`import { toSink } from './send.ts';`);
    lines.push(`import { ${name} } from '../sinks/${name}.ts';`);
    return `toSink(${name}(${values}))`;
  });
  return [...new Set(lines), `start(${calls.join(', ')});`].join('\n');
}
