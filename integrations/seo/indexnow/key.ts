import type { Consumer } from '../consumer.ts';
import type { Problem } from '../../kit/problem.ts';
import { KEY, type IndexNowOptions } from './options.ts';

/** The key of the settings, else that of the environment; nothing when there is none or it is not one. */
export function keyOf(
  { key }: IndexNowOptions,
  env: Record<string, string | undefined> = process.env,
): string | undefined {
  const given = key ?? env['INDEXNOW_KEY'];
  return given && KEY.test(given) ? given : undefined;
}

/** Says that the variable holds something that is no key. The value may be a secret of another service: it is not shown. */
export function keyProblem(
  { key }: IndexNowOptions,
  env: Record<string, string | undefined> = process.env,
): Problem | undefined {
  const given = env['INDEXNOW_KEY'];
  if (key !== undefined || !given || KEY.test(given)) return undefined;
  return {
    code: 'MQ1930',
    severity: 'error',
    file: 'INDEXNOW_KEY',
    message: 'The variable holds no key of IndexNow.',
    fix: 'set it to 8 to 128 letters, digits and hyphens',
  };
}

/** Writes the file by which search engines know that a submission comes from the site's owner. */
export function keyFile(options: IndexNowOptions): Consumer {
  return {
    end() {
      const problem = keyProblem(options);
      const key = keyOf(options);
      return {
        files: key ? [{ path: `${key}.txt`, text: key }] : [],
        problems: problem ? [problem] : [],
      };
    },
  };
}
