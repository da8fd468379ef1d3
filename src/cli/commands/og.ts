import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dev } from 'astro';
import { Command, Option } from 'commander';
import { sizeIds } from '../../../integrations/kit/network-sizes.ts';
import { formatProblems } from '../../../integrations/kit/problem.ts';
import { drawPages, problemsOfDrawn, studioOf } from '../../../integrations/og-images/index.ts';
import { ogOptions } from '../../content/og-options.ts';
import { projectSite, root } from '../project.ts';

interface Flags {
  size: string[];
  out: string;
  all?: boolean;
}

const HELP = `
The page is read as marquee dev would show it, drafts included. More in docs/marketers/social-pictures.md.

  marquee og /blog/grain-rain-our-own-day/
  marquee og /spring-tasting/ --size story square --out pictures
  marquee og --all --size wechat-cover`;

/** `marquee og`: draws the picture of a page, in the sizes of networks. */
export const ogCommand = () =>
  new Command('og')
    .description('draw the picture of a page for link previews and networks')
    .argument('[page]', 'address of the page, such as /blog/grain-rain/')
    .addOption(
      new Option('-s, --size <size...>', 'sizes of networks').choices(sizeIds).default(['og']),
    )
    .option('-o, --out <place>', 'folder, or file for a single picture', join('.marquee', 'og'))
    .option('--all', 'every page that links lead to')
    .addHelpText('after', HELP)
    .action(async (page: string | undefined, { size, out, all }: Flags, command: Command) => {
      if (!page && !all) command.error('error: name a page, or say --all');
      const studio = studioOf(ogOptions(projectSite()), pathToFileURL(join(root, '/')));
      const server = await dev({ root, logLevel: 'error', server: { port: 4390 } });
      try {
        const written = await drawPages(studio, {
          origin: `http://localhost:${server.address.port}`,
          pages: all ? undefined : [page!.startsWith('/') ? page! : `/${page}`],
          sizes: size,
          out: resolve(root, out),
        });
        if (!written.length) command.error(`error: there is no page at ${page}`);
        for (const { file, bytes } of written)
          console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB`);
        const problems = problemsOfDrawn(written);
        if (problems.length) console.error(`\n${formatProblems(problems, { color: false })}`);
      } finally {
        await server.stop();
      }
    });
