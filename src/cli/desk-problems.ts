import { isHash, lengthOf, LONGEST, SHORTEST } from '../../integrations/desk/index.ts';
import type { Problem } from '../../integrations/kit/problem.ts';

/** Variable of the environment that holds what is kept of the desk's password. */
export const PASSWORD = 'MARQUEE_DESK_PASSWORD';

/** What is wrong with what the variable holds. */
export function hashProblems(given: string): Problem[] {
  if (isHash(given)) return [];
  return [
    {
      code: 'MQ2661',
      severity: 'error',
      file: PASSWORD,
      message: given
        ? 'It holds no hash of a password: the password itself must not stand there.'
        : 'The desk is only served behind a password, and there is none.',
      fix: 'marquee desk password prints the line for the environment.',
    },
  ];
}

/** Why a password will not do, in a sentence; undefined for one that will. */
export function whyUnfit(password: string): string | undefined {
  const length = lengthOf(password);
  if (length < SHORTEST) return `Write at least ${SHORTEST} characters: a few words are best.`;
  return length > LONGEST ? `Write at most ${LONGEST} characters.` : undefined;
}

/** A folder that holds no built desk. */
export const noDesk = (folder: string): Problem => ({
  code: 'MQ2662',
  severity: 'error',
  file: folder,
  message: 'The folder holds no built desk.',
  fix: 'marquee desk build',
});
