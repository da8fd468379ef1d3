import { text as textOf } from 'node:stream/consumers';
import { isCancel, password as ask } from '@clack/prompts';
import { Command } from 'commander';
import { hashPassword } from '../../../../integrations/desk/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';
import { PASSWORD, whyUnfit } from '../../desk-problems.ts';

const HELP = `
It is asked for on the terminal, or read from what is piped in. What is printed is not the password, and does not lead
back to it; the collector takes it from its environment:

  marquee desk password >> .env
  node --env-file=.env src/cli/marquee.mjs collect --desk dist-desk`;

/** `marquee desk password`: what the collector must know of a password, which is not the password. */
export const passwordCommand = () =>
  new Command('password')
    .description(`ask for a password and print what ${PASSWORD} is to hold`)
    .addHelpText('after', HELP)
    .action(async () => {
      const given = process.stdin.isTTY ? await asked() : await piped();
      if (given !== undefined) console.log(`${PASSWORD}=${await hashPassword(given)}`);
    });

/** Asks twice, on the side: what is printed may go to a file. Undefined where it was broken off. */
async function asked(): Promise<string | undefined> {
  const output = process.stderr;
  const given = await ask({
    output,
    message: 'Password of the desk',
    validate: (text = '') => whyUnfit(text),
  });
  if (isCancel(given)) return undefined;
  const again = await ask({
    output,
    message: 'Once more',
    validate: (text) => (text === given ? undefined : 'It is another one.'),
  });
  return isCancel(again) ? undefined : given;
}

/** The first line of what is piped in. Throws a ProblemsError where it will not do. */
async function piped(): Promise<string> {
  const [given = ''] = (await textOf(process.stdin)).split(/\r?\n/);
  const message = whyUnfit(given);
  if (message === undefined) return given;
  throw new ProblemsError([
    { code: 'MQ2661', severity: 'error', file: 'marquee desk password', message },
  ]);
}
