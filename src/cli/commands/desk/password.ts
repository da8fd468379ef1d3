import { isCancel, password as ask } from '@clack/prompts';
import { Command } from 'commander';
import { hashPassword, SHORTEST } from '../../../../integrations/desk/index.ts';
import { PASSWORD } from '../../desk-password.ts';

/** `marquee desk password`: what the collector must know of a password, which is not the password. */
export const passwordCommand = () =>
  new Command('password')
    .description(`ask for a password and print what ${PASSWORD} is to hold`)
    .action(async () => {
      const given = await ask({
        message: 'Password of the desk',
        validate: (text = '') =>
          text.length < SHORTEST ? `Write at least ${SHORTEST} characters.` : undefined,
      });
      if (isCancel(given)) return;
      console.log(`${PASSWORD}='${await hashPassword(given)}'`);
    });
