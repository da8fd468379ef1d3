import { Command } from 'commander';
import { buildNow } from '../../../integrations/kit/now.ts';
import { formatProblems } from '../../../integrations/kit/problem.ts';
import { checkMedia, mediaJson, mediaReport } from '../../../integrations/media/index.ts';
import { mediaOptions } from '../../content/media-options.ts';
import { projectSite, root } from '../project.ts';

interface Flags {
  unused?: boolean;
  missingAlt?: boolean;
  duplicates?: boolean;
  expired?: boolean;
  large?: boolean;
  json?: boolean;
}

const HELP = `
Without a choice all originals are listed. What a file is called, shows and may be used for stands in a sidecar beside
it (rain.jpg.yaml); what others may embed is said by public: true there, or by media.public in content/site.yaml.
More in docs/marketers/media.md.`;

/** `marquee media`: the originals below content/media, and what there is to say of them. */
export const mediaCommand = () =>
  new Command('media')
    .description('list the media library; find what is unused, alike, expired or too large')
    .option('--unused', 'only originals that nothing names and that are not public')
    .option('--missing-alt', 'only public pictures that lack a description in a language')
    .option('--duplicates', 'only originals that are the same, or look so')
    .option('--expired', 'only originals whose rights have run out')
    .option('--large', 'only originals that are larger than the settings allow')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', HELP)
    .action(async ({ json, ...flags }: Flags) => {
      const found = await checkMedia(root, mediaOptions(projectSite()), buildNow());
      const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
      const only = (
        [
          ['unused', flags.unused],
          ['missing-alt', flags.missingAlt],
          ['duplicates', flags.duplicates],
          ['expired', flags.expired],
          ['large', flags.large],
        ] as const
      ).flatMap(([name, chosen]) => (chosen ? [name] : []));
      if (json) console.log(JSON.stringify(mediaJson(found), null, 2));
      else {
        console.log(mediaReport(found, { only, color, width: process.stdout.columns ?? 80 }));
        if (found.problems.length > 0 && only.length === 0)
          console.log(`\n${formatProblems(found.problems, { color })}`);
      }
      if (found.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
