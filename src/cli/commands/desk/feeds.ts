import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { feedAddress } from '../../../../integrations/desk/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';
import { BASE } from '../../../desk/base.ts';
import { OUTPUT } from '../../../desk/config.ts';
import { hashProblems, noDesk, PASSWORD } from '../../desk-problems.ts';
import { root } from '../../project.ts';

const HELP = `
Google, Apple and Outlook calendars subscribe to an address and cannot log in: each of these has a key of its own, which
opens this one calendar. Whoever has the address reads the calendar, until the password is changed.

The keys are made with MARQUEE_DESK_PASSWORD, the one that the collector has, for the calendars in dist-desk/:

  marquee desk build
  node --env-file=.env src/cli/marquee.mjs desk feeds --url https://desk.example`;

const url = (text: string): URL => {
  const found = URL.parse(text);
  if (!found || !/^https?:$/.test(found.protocol))
    throw new InvalidArgumentError('write where the desk is: https://desk.example');
  return found;
};

/** `marquee desk feeds`: addresses of the private calendars, to subscribe to. */
export const feedsCommand = () =>
  new Command('feeds')
    .description('print the addresses of the private calendars, with their keys')
    .requiredOption('--url <address>', 'where the collector serves the desk', url)
    .addHelpText('after', HELP)
    .action(({ url: desk }: { url: URL }) => {
      const kept = process.env[PASSWORD] ?? '';
      const files = globSync('**/feeds/*.ics', { cwd: join(root, OUTPUT) }).sort();
      const problems = [...hashProblems(kept), ...(files.length ? [] : [noDesk(OUTPUT)])];
      if (problems.length) throw new ProblemsError(problems);
      for (const file of files) {
        const path = `${BASE}${file.replaceAll('\\', '/')}`;
        console.log(feedAddress(kept, path, desk));
      }
    });
