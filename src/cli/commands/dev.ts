import { Server } from 'node:http';
import { dev, preview } from 'astro';
import { Command } from 'commander';
import { followRedirects } from '../../../integrations/redirects/index.ts';
import { port } from '../values.ts';
import { root } from '../project.ts';

/** `marquee dev`: the site while it is written, drafts and scheduled entries included. */
export const devCommand = () =>
  new Command('dev')
    .description('serve the site while you write; drafts and scheduled entries are shown, marked')
    .option('-p, --port <number>', 'port to listen on', port, 4321)
    .option('--host', 'let other devices on the network see it')
    .addHelpText(
      'after',
      '\nA saved file is seen at once, and what is wrong with it is told here. Every kind of block is shown at /_blocks/.\n\n  marquee dev\n  marquee dev --port 8080 --host',
    )
    .action(async (options: { port: number; host?: boolean }) => {
      await dev({ root, server: { port: options.port, host: options.host ?? false } });
    });

/** `marquee preview`: the built site as a host would serve it. */
export const previewCommand = () =>
  new Command('preview')
    .description('serve the built site from dist/')
    .option('-p, --port <number>', 'port to listen on', port, 4322)
    .addHelpText(
      'after',
      '\nBuild first: what is served is the site that marquee build has made, with its redirects.\n\n  marquee build\n  marquee preview',
    )
    .action(async (options: { port: number }) => {
      const served = await preview({ root, server: { port: options.port } });
      // Astro's type of it does not tell of the server of a static site.
      if ('server' in served && served.server instanceof Server)
        followRedirects(served.server, root);
    });
