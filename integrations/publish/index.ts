import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../kit/output.ts';
import { rememberPageCount } from './last-build.ts';
import { withoutLitter } from './litter.ts';
import { rendering, type FindFile } from './rendering.ts';
import { publish as swap, stageOf, sweep } from './stage.ts';
import { steadyAssets } from './steady-assets.ts';
import { formatSummary, type BuildSummary } from './summary.ts';
import { watchBuild } from './watch.ts';

export { lockBuild } from './lock.ts';
export { formatBytes, formatSummary } from './summary.ts';

export interface PublishOptions {
  /** Entries that a later build will show, the next one first; asked at the end of the build. */
  scheduled?: () => BuildSummary['scheduled'];
  /** Finds the file of content behind a page, for errors of its code. */
  findFile?: FindFile;
  /** Warnings that the checks have given. */
  warnings?: () => number;
}

// The configuration is resolved by now: Astro takes an address here, though the type says text.
const stageUrl = (root: string) => pathToFileURL(join(stageOf(root).next, '/')) as unknown as URL;

const PICTURE = /\.(?:avif|webp|jpe?g|png|gif|svg)$/;

/**
 * Writes the build beside the published site, and puts it in its place only when every other integration has
 * done its work. Must be the last in the list.
 */
export default function publish(options: PublishOptions = {}): AstroIntegration {
  const started = performance.now();
  let root = '';
  let swept: Promise<void> | undefined;
  let endWatch = () => {};
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        endWatch = watchBuild();
        updateConfig({ outDir: stageUrl(root), vite: { plugins: [steadyAssets()] } });
        swept = sweep(stageOf(root));
        // Waited for at the end of the build; until then its failure is not an unhandled one.
        swept.catch(() => {});
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer(rendering(root, options.findFile ?? (() => undefined))),
      'astro:build:done': async ({ pages }) => {
        const stage = stageOf(root);
        const files = withoutLitter(await filesBelow(stage.next), (file) =>
          rmSync(join(stage.next, file)),
        );
        const bytes = files.reduce((sum, file) => sum + statSync(join(stage.next, file)).size, 0);
        await swept;
        endWatch();
        swap(stage);
        rememberPageCount(root, pages.length);
        const summary: BuildSummary = {
          pages: pages.length,
          pictures: files.filter((file) => PICTURE.test(file)).length,
          warnings: options.warnings?.() ?? 0,
          bytes,
          files: files.length,
          seconds: (performance.now() - started) / 1000,
          scheduled: options.scheduled?.() ?? [],
          folder: 'dist/',
        };
        process.stdout.write(`\n${formatSummary(summary, { color: process.stdout.isTTY })}\n`);
      },
    },
  };
}
