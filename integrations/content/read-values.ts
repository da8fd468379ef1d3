import type { z } from 'astro/zod';
import type { Problem } from '../kit/problem.ts';
import { readYaml } from '../kit/source.ts';
import { yamlProblems } from '../kit/yaml-problem.ts';
import { explainIssues } from './explain-issues.ts';
import { problemAt } from './finding.ts';
import { checkLanguages } from './languages.ts';

/** The values of a YAML file, and everything that is wrong with them. */
export interface Values<T> {
  /** As the schema gives them; undefined when the file is not right. */
  data: T | undefined;
  problems: Problem[];
  /** Line on which a field stands, or the first. */
  lineOf: (field: string) => number;
}

/**
 * Reads the text of a YAML file of any integration and checks it by a schema, in the words that all files of content
 * are spoken of in. `file` is its path from the root, `locales` those of the site. Never throws.
 */
export function readValues<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  locales: readonly string[],
): Values<z.output<Schema>> {
  const source = readYaml(text);
  const problems = yamlProblems(source, text, file);
  const lineOf = (field: string) => source.locate([field], { key: true }).line;
  if (source.data === undefined) return { data: undefined, problems, lineOf };
  const lines = text.split('\n');
  const lineAt = (path: readonly PropertyKey[]) =>
    lines[source.locate(path, { key: true }).line - 1] ?? '';
  const result = schema.safeParse(source.data);
  const findings = [
    ...(result.success
      ? []
      : explainIssues(result.error.issues, { schema, data: source.data, lineAt })),
    ...checkLanguages(schema, source.data, locales),
  ];
  problems.push(...findings.map((finding) => problemAt({ file, source }, finding)));
  const wrong = problems.some(({ severity }) => severity === 'error');
  return { data: wrong ? undefined : result.data, problems, lineOf };
}
