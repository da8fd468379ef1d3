import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type ContentEntry } from '../../integrations/content/index.ts';
import type { Experiment, Ledger } from '../../integrations/experiments/index.ts';
import { nearest } from '../../integrations/kit/nearest.ts';
import { buildNow } from '../../integrations/kit/now.ts';
import { ProblemsError, type Problem } from '../../integrations/kit/problem.ts';
import { checkOptions } from '../content/checks.ts';
import { dayIn, EXPERIMENTS, experimentsOf, readLedgerFile } from '../content/experiments.ts';
import { projectSite, root } from './project.ts';

/** The tests of this project, as commands see them. */
export interface ProjectExperiments {
  /** All content. */
  entries: ContentEntry[];
  all: Experiment[];
  ledger: Ledger;
  /** What is wrong with the files of tests. */
  problems: Problem[];
  /** Today, in the zone of the site. */
  today: string;
}

export async function projectExperiments(): Promise<ProjectExperiments> {
  const site = projectSite();
  const { entries, problems } = await checkContent({ ...checkOptions(site), root });
  return {
    entries,
    all: experimentsOf(entries),
    ledger: readLedgerFile(root).ledger,
    problems: problems.filter(({ file }) => file.startsWith(`${EXPERIMENTS}/`)),
    today: dayIn(site, buildNow()),
  };
}

/** Path of a test's file, from the root. */
export const fileOf = (id: string): string => `${EXPERIMENTS}/${id}.yaml`;

export const textOf = (id: string): string => readFileSync(join(root, fileOf(id)), 'utf8');

/** One test by its id. Throws a ProblemsError with what is wrong with its file, or that there is none. */
export function named(
  { all, problems }: ProjectExperiments,
  id: string,
  ignore: readonly Problem['code'][] = [],
): Experiment {
  const wrong = problems.filter(
    ({ file, code, severity }) =>
      file === fileOf(id) && severity === 'error' && !ignore.includes(code),
  );
  if (wrong.length) throw new ProblemsError(wrong);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const near = nearest(
    id,
    all.map((one) => one.id),
  );
  throw new ProblemsError([
    {
      code: 'MQ1801',
      severity: 'error',
      file: EXPERIMENTS,
      message: `There is no test ${id}.`,
      found: id,
      fix:
        near ??
        (all.length ? `One of ${all.map((one) => one.id).join(', ')}` : `Write ${fileOf(id)}`),
    },
  ]);
}

/** Colours a text on a terminal that shows colours. */
export const paint = (code: number, text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? `\u001b[${code}m${text}\u001b[0m` : text;
