import { z } from 'astro/zod';
import { nearest } from '../../kit/nearest.ts';
import type { Place } from '../../kit/source.ts';
import type { BodyComponent, BodyProblem, BodyValue } from './facts.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with the attributes of a component. Code in braces is not run here: it is taken for right, and so is
 * whatever `{...values}` may bring.
 */
export function checkValues(component: BodyComponent, schema: z.ZodType): BodyProblem[] {
  const { values, spread } = component;
  const data = Object.fromEntries(
    [...values].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])),
  );
  const code = [...values].some(([, { value }]) => value === undefined);
  const { error } = z.safeParse(schema, data, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => {
    const key = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => unknown(component, name, schema));
    const value = values.get(key);
    if (value && value.value === undefined) return [];
    if (issue.code === 'custom') return code ? [] : [wrong(component, key, issue)];
    return value ? [wrong(component, key, issue)] : spread ? [] : [missing(component, key, issue)];
  });
}

const written = (key: string, { value }: BodyValue) =>
  value === true ? key : value === undefined ? `${key}={…}` : `${key}="${value}"`;

const error = (
  place: Place,
  code: BodyProblem['code'],
  words: Pick<BodyProblem, 'message' | 'found' | 'fix'>,
): BodyProblem => ({ code, severity: 'error', place, ...words });

function unknown({ name, values }: BodyComponent, key: string, schema: z.ZodType): BodyProblem {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const near = nearest(key, known);
  const value = values.get(key)!;
  return error(value.place, 'MQ1102', {
    message: `<${name}> takes no ${key}.`,
    found: written(key, value),
    fix: near
      ? written(near, value)
      : known.length
        ? `It takes ${known.join(', ')}.`
        : 'Leave it out.',
  });
}

const allowed = (issue: Issue): string[] =>
  issue.code === 'invalid_value' ? issue.values.map(String) : [];

function missing({ name, place }: BodyComponent, key: string, issue: Issue): BodyProblem {
  return error(place, 'MQ1101', {
    message: `<${name}> needs ${key}.`,
    found: `<${name}>`,
    fix: `${key}="${allowed(issue).join(' | ') || '…'}"`,
  });
}

function wrong({ name, values, place }: BodyComponent, key: string, issue: Issue): BodyProblem {
  const value = values.get(key);
  const found = value && written(key, value);
  const at = value?.place ?? place;
  const one = allowed(issue);
  if (one.length > 1) {
    const near = nearest(String(value?.value), one);
    return error(at, 'MQ1104', {
      message: `${key} of <${name}> takes one of ${one.join(', ')}.`,
      ...(found && { found }),
      fix: near ? `${key}="${near}"` : `One of ${one.join(', ')}.`,
    });
  }
  if (issue.code === 'custom')
    return error(at, 'MQ1107', { message: issue.message, ...(found && { found }) });
  return error(at, 'MQ1103', {
    message: `${key} of <${name}> ${one[0] === 'true' ? 'stands without a value' : 'takes a text'}.`,
    ...(found && { found }),
    fix: one[0] === 'true' ? key : `${key}="…"`,
  });
}
