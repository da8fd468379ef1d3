import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { Command } from 'commander';
import { cacheFolder } from '../../../integrations/kit/cache-folder.ts';
import { lockBuild } from '../../../integrations/publish/index.ts';
import { root } from '../project.ts';

const HELP = `
Errors of content end the build before anything is written: dist/ is the last good site until a whole new one takes its
place. A build after the first renders only what has changed.

  marquee build
  marquee build --force`;

/** `marquee build`: checks the content, builds the site, and publishes it to dist/ when it is whole. */
export const buildCommand = () =>
  new Command('build')
    .description('check the content and build the site into dist/')
    .option('--force', 'read and render everything anew, without the caches of earlier builds')
    .option('--verbose', 'show the whole stack when code of a page fails')
    .addHelpText('after', HELP)
    .action(async ({ force = false }: { force?: boolean }) => {
      const entrypoint = fileURLToPath(
        new URL('../../../integrations/publish/logger.ts', import.meta.url),
      );
      const lock = join('.marquee', 'building');
      const free = lockBuild(join(root, lock), lock);
      // What is kept of pages by their HTML; pictures and fonts are what their bytes say, and stay.
      if (force) rmSync(cacheFolder(root, 'pages'), { recursive: true, force: true });
      try {
        await build({ root, force, logger: { entrypoint } });
      } finally {
        free();
      }
    });
