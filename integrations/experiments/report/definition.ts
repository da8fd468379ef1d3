import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Experiment } from '../definition.ts';
import { nearest } from '../../kit/nearest.ts';
import { ProblemsError, type Problem } from '../../kit/problem.ts';
import { normalizeLines, readYaml } from '../../kit/source.ts';
import { yamlProblems } from '../../kit/yaml-problem.ts';

const FOLDER = 'content/experiments';

/**
 * The experiment of content/experiments/<id>.yaml, with the defaults of fields that may be missing. The one place where
 * the report meets the file: what is in it is checked by whoever builds or starts it. Throws a ProblemsError where there
 * is no such file, or what a report needs is not in it.
 */
export function readDefinition(root: string, id: string): Experiment {
  const file = `${FOLDER}/${id}.yaml`;
  let text: string;
  try {
    text = normalizeLines(readFileSync(join(root, file), 'utf8'));
  } catch {
    throw new ProblemsError([unknown(id, namesIn(join(root, FOLDER)))]);
  }
  const source = readYaml(text);
  if (source.errors.length) throw new ProblemsError(yamlProblems(source, text, file));
  const fields = (source.data ?? {}) as Partial<Experiment>;
  const missing = (['variants', 'primary'] as const).filter((field) => !fields[field]);
  if (missing.length)
    throw new ProblemsError(
      missing.map((field) => ({
        code: 'MQ1101',
        severity: 'error',
        file,
        message: `The field ${field} is missing.`,
        fix: field === 'primary' ? 'primary: signup' : 'variants: { control: 50, short-form: 50 }',
      })),
    );
  return {
    page: '/',
    hypothesis: '',
    guardrails: [],
    baseline: 0.05,
    mde: 0.1,
    alpha: 0.05,
    power: 0.8,
    coverage: 1,
    start: '',
    stop: '',
    phase: 1,
    status: 'running',
    variants: {},
    primary: '',
    ...fields,
    id,
  };
}

const unknown = (id: string, names: readonly string[]): Problem => ({
  code: 'MQ2412',
  severity: 'error',
  file: `${FOLDER}/${id}.yaml`,
  message: names.length
    ? `There is no experiment ${id}: there are ${names.join(', ')}.`
    : `There is no experiment ${id}, and none else in ${FOLDER}.`,
  found: id,
  fix: `marquee experiment report ${nearest(id, names) ?? names[0] ?? '<id>'}`,
});

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length));
  } catch {
    return []; // A project without experiments has no such folder.
  }
}
