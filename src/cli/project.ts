import { readSite } from '../../integrations/content/index.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';
import { site as schema, type Site } from '../schemas/site.ts';

/** The project that a command works on: the folder in which it was called. */
export const root = process.cwd();

/** content/site.yaml; throws a ProblemsError that says what is wrong with it. */
export function projectSite(): Site {
  const { site, problems } = readSite(root, schema);
  if (!site) throw new ProblemsError(problems);
  return site;
}
