import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../kit/problem.ts';
import { readYaml, type Source } from '../kit/source.ts';
import { yamlProblems } from '../kit/yaml-problem.ts';
import { explainIssues } from './explain-issues.ts';
import { problemAt } from './finding.ts';
import { readText } from './read-text.ts';

/** Path of the settings from the project's root. */
export const SITE = 'content/site.yaml';

/** content/site.yaml with everything that is known of it. */
export interface SiteFile<T> {
  /** The settings; undefined when the file is not right. */
  site: T | undefined;
  problems: Problem[];
  /** The file as it was written; undefined when it could not be read. */
  source: Source | undefined;
}

function noSettings(root: string): Partial<Problem> {
  const other = SITE.replace(/yaml$/, 'yml');
  return existsSync(join(root, other))
    ? {
        message: 'The settings are in a file of another name.',
        found: other,
        fix: `Rename it: ${SITE}`,
      }
    : {
        message: 'The site has no settings yet.',
        found: '',
        fix: `Write ${SITE}; docs/marketers/settings.md says what it holds.`,
      };
}

/**
 * Reads content/site.yaml. Never throws: what is wrong comes back as problems, and then there is no
 * site. A config without one can still run the content integration, which prints the problems.
 */
export function readSite<Schema extends z.ZodType>(
  root: string,
  schema: Schema,
): SiteFile<z.output<Schema>> {
  const read = readText(join(root, SITE));
  if ('unread' in read)
    return {
      site: undefined,
      source: undefined,
      problems: [
        {
          ...read.unread,
          severity: 'error',
          file: SITE,
          ...(read.unread.found === 'ENOENT' && noSettings(root)),
        },
      ],
    };
  const source = readYaml(read.text);
  const problems = yamlProblems(source, read.text, SITE);
  if (source.data === undefined) return { site: undefined, source, problems };
  const result = schema.safeParse(source.data);
  const wrong = problems.some(({ severity }) => severity === 'error');
  if (result.success) return { site: wrong ? undefined : result.data, source, problems };
  const lines = read.text.split('\n');
  const lineAt = (path: readonly PropertyKey[]) =>
    lines[source.locate(path, { key: true }).line - 1] ?? '';
  const findings = explainIssues(result.error.issues, { schema, data: source.data, lineAt });
  problems.push(...findings.map((finding) => problemAt({ file: SITE, source }, finding)));
  return { site: undefined, source, problems };
}
