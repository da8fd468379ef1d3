import type { z } from 'astro/zod';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { readYaml } from '../kit/source.ts';
import type { RedirectRule } from './rule.ts';
import { redirect, redirects } from './schema.ts';

/**
 * Reads content/redirects.yaml. `file` is only the name that problems carry.
 * Gives the rules that are well formed, each with its line, and what is wrong with the others
 * (MQ1002, MQ1101 to MQ1107).
 */
export function readRedirects(
  text: string,
  file: string,
): { rules: RedirectRule[]; problems: Problem[] } {
  const source = readYaml(text);
  if (source.errors.length)
    return {
      rules: [],
      problems: source.errors.map(({ message, duplicate, place }) => ({
        code: duplicate ? 'MQ1109' : 'MQ1002',
        severity: 'error',
        file,
        ...place,
        message,
      })),
    };
  const parsed = redirects.safeParse(source.data ?? [], { reportInput: true });
  const problems = (parsed.error?.issues ?? []).flatMap((issue) => {
    const key = issue.code === 'unrecognized_keys';
    return (key ? issue.keys : [undefined]).map((name): Problem => {
      const path = name === undefined ? issue.path : [...issue.path, name];
      return { severity: 'error', file, ...source.locate(path, { key }), ...describe(issue, name) };
    });
  });
  const broken = new Set((parsed.error?.issues ?? []).map((issue) => issue.path[0]));
  const entries = Array.isArray(source.data) ? source.data : [];
  const rules = entries.flatMap((entry: unknown, at): RedirectRule[] =>
    broken.has(at)
      ? []
      : [{ ...redirect.parse(entry), source: { file, line: source.locate([at, 'from']).line } }],
  );
  return { rules, problems };
}

type Said = Pick<Problem, 'code' | 'message' | 'found' | 'fix'>;

function describe(issue: z.core.$ZodIssue, key?: string): Said {
  const field = String(issue.path.at(-1) ?? '');
  if (key !== undefined) {
    const meant = nearest(key, Object.keys(redirect.shape)) ?? 'from, to and status are known';
    return { code: 'MQ1102', message: `A redirect has no field ${key}.`, found: key, fix: meant };
  }
  if (issue.code === 'custom')
    return { code: 'MQ1107', message: issue.message, ...(issue.params as Partial<Said>) };
  const whole = issue.path.length < 2;
  const fix = whole
    ? '- from: /old/\n  to: /new/'
    : field === 'status'
      ? 'status: 301 (or 302, 307, 308, 410)'
      : `${field}: /an-address/`;
  const found = JSON.stringify(issue.input);
  if (issue.code === 'invalid_value')
    return { code: 'MQ1104', message: `${field} is not one of the allowed ones.`, found, fix };
  return issue.input === undefined && !whole
    ? { code: 'MQ1101', message: `A redirect needs ${field}.`, fix }
    : {
        code: 'MQ1103',
        message: whole ? 'A list of redirects is expected here.' : `${field} is a text.`,
        found,
        fix,
      };
}
