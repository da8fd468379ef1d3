import type { z } from 'astro/zod';
import type { Context } from './explain-issues.ts';
import { fieldName } from './field-names.ts';
import type { Finding } from './finding.ts';
import { parseDate } from './guess-date.ts';
import { definition, isLocalized, unwrap } from './schema-walk.ts';
import { sketchField, sketchValue } from './sketch.ts';

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : value instanceof Date
      ? 'a date'
      : typeof value === 'boolean'
        ? `${String(value)}`
        : (KINDS[typeof value] ?? typeof value);

/** A value of another kind than its field takes, a date that does not exist among them. */
export function explainType(
  path: readonly PropertyKey[],
  schema: z.core.$ZodType | undefined,
  value: unknown,
  { data }: Context,
): Finding {
  const name = path.length > 0 ? fieldName(path, data) : 'The file';
  const key = path.at(-1);
  const plain = schema && unwrap(schema);
  const type = plain ? definition(plain).type : '';
  if (type === 'date' && typeof value === 'string') return badDate(path, name, key, value);
  const whole = type === 'number' && typeof value === 'number';
  const expected = !plain
    ? 'something else'
    : isLocalized(plain)
      ? 'text, or one text for each language'
      : whole
        ? 'a whole number'
        : (KINDS[type] ?? 'something else');
  const known = ['string', 'number', 'boolean'].includes(typeof value)
    ? String(whole ? Math.round(Number(value)) : value)
    : Array.isArray(value) && typeof value[0] === 'string' && type !== 'array'
      ? value[0]
      : undefined;
  return {
    code: 'MQ1103',
    path,
    message: `${name} takes ${expected}; this is ${whole ? 'a fraction' : kindOf(value)}.`,
    ...(schema && {
      fix: typeof key === 'string' ? sketchField(key, schema, known) : sketchValue(schema, known),
    }),
  };
}

function badDate(
  path: readonly PropertyKey[],
  name: string,
  key: PropertyKey | undefined,
  text: string,
): Finding {
  const guess = parseDate(text);
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
  return {
    code: guess || /\d/.test(text) ? 'MQ1105' : 'MQ1103',
    path,
    message: iso
      ? `${name} names a day that the calendar does not have.`
      : `${name} takes a date, written as year-month-day.`,
    fix: `${String(key)}: ${guess ?? '2026-04-20'}`,
  };
}
