import { Command } from 'commander';
import { checkContent, readSite } from '../../../integrations/content/index.ts';
import { formatProblems } from '../../../integrations/kit/problem.ts';
import { checkOptions } from '../../content/checks.ts';
import { site as siteSchema } from '../../schemas/site.ts';
import { root } from '../project.ts';

/** `marquee check`: everything that is wrong with the content, without building it. */
export const checkCommand = () =>
  new Command('check')
    .description('check all content and print everything that is wrong with it')
    .option('--json', 'print the problems as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { problems, entries } = await checkContent({
        ...checkOptions(readSite(root, siteSchema).site),
        root,
      });
      if (json) console.log(JSON.stringify(problems, null, 2));
      else if (problems.length)
        console.log(formatProblems(problems, { color: process.stdout.isTTY }));
      else console.log(`Nothing is wrong in ${entries.length} files.`);
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    });
