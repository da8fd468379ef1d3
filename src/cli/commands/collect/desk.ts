import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CollectorSettings } from '../../../../integrations/collector/index.ts';
import { serveDesk, type LoginWords } from '../../../../integrations/desk/index.ts';
import { ProblemsError, type Problem } from '../../../../integrations/kit/problem.ts';
import { BASE } from '../../../desk/base.ts';
import { dictionary } from '../../../i18n/dictionary.ts';
import { localText } from '../../../i18n/locale.ts';
import type { Site } from '../../../schemas/site.ts';
import { hashProblems, noDesk, PASSWORD } from '../../desk-problems.ts';

/**
 * A built desk as pages of the collector, behind the password whose hash the environment holds. Throws a ProblemsError that says
 * all that is missing.
 */
export function deskPages(
  folder: string,
  env: NodeJS.ProcessEnv,
  site: Site,
): NonNullable<CollectorSettings['pages']> {
  const password = env[PASSWORD] ?? '';
  const problems = [...hashProblems(password), ...folderProblems(folder)];
  if (problems.length) throw new ProblemsError(problems);
  const words = loginWords(site);
  return {
    prefix: BASE,
    handle: serveDesk({ folder: resolve(folder), base: BASE, password, words }),
  };
}

/** What the login page says in each language of the site. */
export const loginWords = (site: Site): LoginWords[] =>
  site.locales.map(({ id, tag }) => {
    const { desk, login } = dictionary(id);
    return { ...login, tag, title: desk.of(localText(site, id, site.name)) };
  });

/** What is wrong with a folder that is to hold a built desk: one of another site would lead to nothing below its path. */
function folderProblems(folder: string): Problem[] {
  const index = join(folder, 'index.html');
  if (existsSync(index) && readFileSync(index, 'utf8').includes(`"${BASE}`)) return [];
  return [noDesk(folder)];
}
