import { isHash } from '../../integrations/desk/index.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';

/** Variable of the environment that holds what is kept of the desk's password. */
export const PASSWORD = 'MARQUEE_DESK_PASSWORD';

/** What is kept of the password. Throws a ProblemsError where the variable holds none. */
export function deskPassword(env: NodeJS.ProcessEnv): string {
  const given = env[PASSWORD] ?? '';
  if (isHash(given)) return given;
  throw new ProblemsError([
    {
      code: 'MQ2661',
      severity: 'error',
      file: PASSWORD,
      message: given
        ? 'It holds no hash of a password: the password itself must not stand there.'
        : 'The desk is only served behind a password, and there is none.',
      fix: 'marquee desk password prints the line for the environment; quote it, since it holds $ signs',
    },
  ]);
}
