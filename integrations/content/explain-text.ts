import type { z } from 'astro/zod';
import { betterAddress } from './better-address.ts';
import type { Context } from './explain-issues.ts';
import { fieldName, labelOf } from './field-names.ts';
import type { Finding } from './finding.ts';
import { safeName } from './safe-name.ts';
import { sketchValue } from './sketch.ts';

/** A text that does not have the form that its field asks for. */
export function explainFormat(
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssueInvalidStringFormat,
  schema: z.core.$ZodType | undefined,
  value: unknown,
  { data }: Context,
): Finding {
  const label = labelOf(path);
  const text = String(value);
  const name = fieldName(path, data);
  const own = issue.message.startsWith('Invalid') ? undefined : issue.message;
  if (own?.includes('hyphens')) {
    const better = safeName(text);
    return {
      code: label === 'slug: ' ? 'MQ1302' : 'MQ1107',
      path,
      message: `${name} takes lower-case letters, digits and single hyphens, since it becomes part of an address.`,
      fix: better ? `${label}${better}` : `${label}grain-rain`,
    };
  }
  if (issue.format === 'url')
    return {
      code: 'MQ1107',
      path,
      message: `${name} takes a whole address, with https:// at its beginning.`,
      fix: betterAddress(label, text, 'https') ?? `${label}https://guyu.example/`,
    };
  return {
    code: 'MQ1107',
    path,
    message: `${name} is not written as it should be.`,
    fix: own
      ? (betterAddress(label, text, own) ?? advice(own))
      : schema
        ? sketchValue(schema)
        : advice(issue.message),
  };
}

/** Text, a list or a number that is too large or too small. */
export function explainSize(
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  { data }: Context,
): Finding {
  const name = path.length > 0 ? fieldName(path, data) : 'This';
  const big = issue.code === 'too_big';
  const limit = Number(big ? issue.maximum : issue.minimum);
  if (typeof value === 'string') {
    const { length } = value.trim();
    if (length === 0)
      return {
        code: 'MQ1106',
        path,
        message: `${name} is empty.`,
        fix: `${labelOf(path)}…`,
      };
    const off = Math.abs(length - limit);
    const characters = off === 1 ? 'character' : 'characters';
    return {
      code: 'MQ1106',
      path,
      message: `${name} has ${length} characters; ${limit} are the ${big ? 'most' : 'least'}.`,
      fix: `${big ? 'Shorten it by' : 'Write at least'} ${off} ${characters}${big ? '' : ' more'}.`,
    };
  }
  if (Array.isArray(value)) {
    const items = limit === 1 ? 'item' : 'items';
    return {
      code: 'MQ1106',
      path,
      message: `${name} has ${value.length || 'no'} ${value.length === 1 ? 'item' : 'items'}; it takes at ${big ? 'most' : 'least'} ${limit}.`,
      found: '',
      fix: big ? `Leave out ${value.length - limit}.` : `Write at least ${limit} ${items}.`,
    };
  }
  const exact = 'inclusive' in issue && issue.inclusive === false;
  return {
    code: 'MQ1107',
    path,
    message: `${name} must be ${exact ? (big ? 'less than' : 'more than') : big ? 'at most' : 'at least'} ${limit}.`,
    fix: `${labelOf(path)}${exact ? limit + (big ? -1 : 1) : limit}`,
  };
}

/** Advice of a schema as a sentence. */
export const advice = (message: string): string =>
  `${message[0]!.toUpperCase()}${message.slice(1)}.`;
