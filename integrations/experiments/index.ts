import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Experiment } from './definition.ts';
import type { Schedule } from './file/schedule.ts';
import { writeOutput } from '../kit/output.ts';
import type { Middleware } from './serve/edge/files.ts';
import type { NginxTests } from './serve/edge/nginx/config.ts';
import type { RunningTest } from './serve/build.ts';
import type { Consent } from './serve/served.ts';

export type { Experiment } from './definition.ts';
export type { ExperimentEvent } from './events.ts';
export { checkExperiments } from './file/check.ts';
export { daysBetween } from './file/days.ts';
export { withFields, withWeights } from './file/edit.ts';
export { experimentList } from './file/list.ts';
export { LEDGER, ledgerText, readLedger, withStarted, type Ledger } from './file/ledger.ts';
export { assigned, runningOn } from './file/running.ts';
export { experiment as experimentSchema } from './file/schema.ts';
export { promoted, type Change, type Promotion } from './promote/promote.ts';
export type { RunningTest } from './serve/build.ts';
export { mergeFields } from './variants/fields.ts';
export { mergeVariant } from './variants/merge.ts';
export { originOf, type Origin } from './variants/origin.ts';
export { isWholePage, type PageData, type VariantPatch } from './variants/page.ts';
export type { VariantProblem } from './variants/problem.ts';

interface Options {
  /** Pages by pattern, from the root of the project: `{ '/_v/blog/[slug]/[key]': './src/pages/_variants/Post.astro' }`. */
  routes?: Record<string, string>;
  /** The tests that run when the site is built, with the addresses of their pages. */
  tests?: () => readonly RunningTest[];
  /** A host that shall divide visitors before a page is sent; without one, and where it cannot, the page itself does. */
  host?: string;
  /** Where visitors are asked before anything is kept: only those who agreed take part. */
  consent?: Consent | undefined;
  /** Told what the host's own configuration must hold for these tests. */
  served?: (tests: ServedTests) => void;
}

/** What running tests ask of a host's configuration. */
export interface ServedTests {
  /** Texts of the scripts that stand inside pages, which a security policy must allow. */
  scripts: readonly string[];
  /** Addresses at which two visitors may get two pages: no shared cache may keep them. */
  personal: readonly string[];
  /** Vercel: code to be asked before a file is sent. */
  middleware?: Middleware | undefined;
  /** nginx: text for its configuration. */
  nginx?: NginxTests | undefined;
}

/**
 * Tests of variants: gives variants their hidden addresses below /_v/ (Astro makes no page of a folder that begins with
 * `_`), and puts running tests into the finished pages. Place it after all that reads pages, such as `marquee/seo`,
 * and before `hosting`, which checks the security policy.
 */
export default function experiments(options: Options): AstroIntegration {
  const { routes = {}, tests = () => [], served, consent, host = 'static' } = options;
  let root: URL;
  let site: string | undefined;
  return {
    name: 'marquee/experiments',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        root = config.root;
        site = config.site;
        for (const [pattern, entrypoint] of Object.entries(routes))
          injectRoute({ pattern, entrypoint: new URL(entrypoint, config.root), prerender: true });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { serveTests } = await import('./serve/build.ts');
        const { edgeOutput, isEdgeHost } = await import('./serve/edge/files.ts');
        const edge = isEdgeHost(host) ? host : undefined;
        const running = tests();
        const output = fileURLToPath(dir);
        const by = edge ? 'edge' : 'browser';
        const { pages, scripts } = await serveTests({ output, tests: running, by, consent });
        const { files = [], ...parts } = edge
          ? await edgeOutput(edge, pages, new URL(site ?? 'https://localhost'))
          : {};
        for (const file of files)
          writeOutput(file.in === 'root' ? fileURLToPath(root) : output, [file]);
        const personal = edge ? [...new Set(pages.map(({ control }) => control))] : [];
        served?.({ scripts, personal, ...parts });
        if (running.length) logger.info(`${running.length} tests run on ${pages.length} pages`);
      },
    },
  };
}

/** How long a test must run; see schedule.ts. */
export const scheduleOf = async (experiment: Experiment, daily?: number): Promise<Schedule> =>
  (await import('./file/schedule.ts')).scheduleOf(experiment, daily);

/** Statistics and reports: loaded only by those who judge, since pages import this door too. */
export const loadReport = () => import('./report/index.ts');
