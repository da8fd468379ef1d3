import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { Command } from 'commander';
import { lastPageCount } from '../../../integrations/publish/index.ts';
import { root } from '../project.ts';

/** `marquee build`: checks the content, builds the site, and publishes it to dist/ when it is whole. */
export const buildCommand = () =>
  new Command('build')
    .description('check the content and build the site into dist/')
    .option('--force', 'read and render everything anew, without the caches of earlier builds')
    .action(async ({ force = false }: { force?: boolean }) => {
      const entrypoint = fileURLToPath(
        new URL('../../../integrations/publish/logger.ts', import.meta.url),
      );
      await build({
        root,
        force,
        logger: { entrypoint, config: { pages: lastPageCount(root) } },
      });
    });
