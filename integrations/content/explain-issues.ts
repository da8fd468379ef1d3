import type { z } from 'astro/zod';
import { betterAddress } from './better-address.ts';
import { advice, explainFormat, explainSize } from './explain-text.ts';
import { explainType } from './explain-type.ts';
import { fieldName, labelOf, likelyField } from './field-names.ts';
import type { Finding } from './finding.ts';
import { nearest } from '../kit/nearest.ts';
import type { ErrorCode } from '../kit/catalogue.ts';
import { fieldsOf, isOptional, schemaAt, unwrap, definition } from './schema-walk.ts';
import { quoted, sketchField } from './sketch.ts';

type Issue = z.core.$ZodIssue;

/** What is needed to put an issue into words. */
export interface Context {
  schema: z.core.$ZodType;
  data: unknown;
  /** The line of the file on which a value stands. */
  lineAt: (path: readonly PropertyKey[]) => string;
}

/** The findings of a failed check, in words that a writer knows. */
export const explainIssues = (issues: readonly Issue[], context: Context): Finding[] =>
  issues.flatMap((issue) => explain(issue, context));

function explain(issue: Issue, context: Context): Finding[] {
  const { schema, value } = schemaAt(context.schema, issue.path, context.data);
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, context);
  if (value === undefined || value === null) return [missing(path, context)];
  switch (issue.code) {
    case 'invalid_type':
      return [explainType(path, schema, value, context)];
    case 'invalid_value':
      return [notAllowed(path, issue.values.map(String), value, context)];
    case 'invalid_union':
      return union(issue, context);
    case 'invalid_format':
      return [explainFormat(path, issue, schema, value, context)];
    case 'too_big':
    case 'too_small':
      return [explainSize(path, issue, value, context)];
    case 'custom':
      return [custom(issue, value, context)];
    default:
      return [
        {
          code: 'MQ1107',
          path,
          message: `${fieldName(path, context.data)} is not right: ${issue.message}.`,
        },
      ];
  }
}

/** A field that is not there, or a key without a value. */
function missing(path: readonly PropertyKey[], context: Context): Finding {
  const name = fieldName(path, context.data);
  const { schema, value } = schemaAt(context.schema, path, context.data);
  const label = labelOf(path);
  if (path.length === 0) {
    const needed = Object.entries(fieldsOf(schema, {})).filter(([, field]) => !isOptional(field));
    return {
      code: 'MQ1101',
      path,
      message: 'The file has no fields yet.',
      fix: needed.map(([field, inner]) => sketchField(field, inner)).join('\n'),
    };
  }
  const comment = value === null ? /^[^#]*:\s+(#.*)$/.exec(context.lineAt(path))?.[1] : undefined;
  return {
    code: 'MQ1101',
    path,
    key: true,
    message: comment
      ? `${name} has no value, because YAML takes text after # for a comment.`
      : value === null
        ? `${name} has no value.`
        : `${name} is missing.`,
    ...(comment && { found: comment }),
    fix: comment
      ? `${label}${JSON.stringify(comment)}`
      : schema && label !== '- '
        ? sketchField(String(path.at(-1)), schema)
        : `${label}…`,
  };
}

function unknownFields(keys: string[], path: PropertyKey[], context: Context): Finding[] {
  const { schema, value } = schemaAt(context.schema, path, context.data);
  const own = (value ?? {}) as Record<string, unknown>;
  const fields = Object.keys(fieldsOf(schema, value));
  const free = fields.filter((field) => !Object.hasOwn(own, field));
  return keys.map((key) => {
    const likely = likelyField(key, free) ?? fields.find((field) => nearest(key, [field]));
    const written = own[key];
    const holder = path.length > 0 ? ` in ${fieldName(path, context.data)}` : '';
    const simple = typeof written === 'string' ? quoted(written) : '…';
    return {
      code: 'MQ1102',
      path: [...path, key],
      key: true,
      message: `There is no field “${key}”${holder}.`,
      found: key,
      fix: likely
        ? free.includes(likely)
          ? `${likely}: ${simple}`
          : `${likely}, which is there already; leave out ${key}.`
        : `The fields here are: ${fields.join(', ')}.`,
    };
  });
}

function notAllowed(
  path: readonly PropertyKey[],
  values: readonly string[],
  value: unknown,
  context: Context,
  code: ErrorCode = 'MQ1104',
): Finding {
  const name = fieldName(path, context.data);
  const key = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  const near = nearest(String(value), values);
  return {
    code,
    path,
    message:
      values.length === 1
        ? `${name} can only be ${values[0]}.`
        : code === 'MQ1501'
          ? `There is no block of type “${String(value)}”.`
          : `${name} takes one of ${values.join(', ')}.`,
    fix: near
      ? `${key}${near}`
      : values.length === 1
        ? `${key}${values[0]}, or leave it out.`
        : `One of ${values.join(', ')}.`,
  };
}

function union(issue: z.core.$ZodIssueInvalidUnion, context: Context): Finding[] {
  const { path } = issue;
  if ('discriminator' in issue && issue.discriminator) {
    const values = ('options' in issue ? (issue.options as unknown[]) : []).map(String);
    const holder = schemaAt(context.schema, path.slice(0, -1), context.data);
    if (typeof holder.value !== 'object')
      return [explainType(path.slice(0, -1), holder.schema, holder.value, context)];
    const { value } = schemaAt(context.schema, path, context.data);
    const code = issue.discriminator === 'type' ? 'MQ1501' : 'MQ1104';
    return [notAllowed(path, values, value, context, code)];
  }
  const values = issue.errors.flatMap((errors) =>
    errors.flatMap((one) =>
      one.code === 'invalid_value' && one.path.length === 0 ? one.values : [],
    ),
  );
  const { schema, value } = schemaAt(context.schema, path, context.data);
  if (values.length > 1) return [notAllowed(path, values.map(String), value, context)];
  const fitting = issue.errors.find(
    (errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  if (!fitting) return [explainType(path, schema, value, context)];
  return explainIssues(
    fitting.map((one) => ({ ...one, path: [...path, ...one.path] })),
    context,
  );
}

function custom(issue: z.core.$ZodIssueCustom, value: unknown, context: Context): Finding {
  const { path } = issue;
  const { code = 'MQ1107', fix } = (issue.params ?? {}) as { code?: ErrorCode; fix?: string };
  const name = fieldName(path, context.data);
  const label = labelOf(path);
  const text = typeof value === 'string' ? value : '';
  if (/<\/?[a-z!]/i.test(text) && issue.message.includes('HTML'))
    return {
      code,
      path,
      message: `${name} holds HTML; it takes plain text only.`,
      fix: `${label}${quoted(text.replace(/<[^>]*>/g, '').trim() || '…')}`,
    };
  // A message that begins small is advice (“write it on one line”); others are whole sentences.
  if (
    /^[a-z]/.test(issue.message) &&
    !fieldsOf(context.schema, context.data)[issue.message.split(' ')[0]!]
  )
    return {
      code,
      path,
      message: `${name} is not written as it should be.`,
      fix: betterAddress(label, text, issue.message) ?? advice(issue.message),
    };
  const quiet = definition(unwrap(context.schema)).type !== 'object' || path.length === 0;
  return {
    code,
    path,
    message: /[.!?。]$/.test(issue.message) ? issue.message : `${issue.message}.`,
    ...(fix && { fix }),
    ...((quiet || typeof value === 'object') && { found: '' }),
  };
}
