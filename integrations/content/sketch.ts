import { parseDate } from './guess-date.ts';
import { definition, descriptionOf, isLocalized, isOptional, unwrap } from './schema-walk.ts';
import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

const indent = (text: string) => text.replace(/^/gm, '  ');

/** A line of YAML that shows how a field is written, such as `title: …  # Headline of the post.` */
export function sketchField(key: string, schema: Schema, known?: string): string {
  const value = sketchValue(schema, known);
  const description = descriptionOf(schema);
  const comment = description && known === undefined && value === '…' ? `  # ${description}` : '';
  return value.includes('\n') ? `${key}:\n${indent(value)}` : `${key}: ${value}${comment}`;
}

/** An example of a value; `known` is what the person has written already and can stay. */
export function sketchValue(schema: Schema, known?: string): string {
  const plain = unwrap(schema);
  const { type, shape, element, entries, values, options } = definition(plain);
  if (type === 'date') return (known && parseDate(known)) ?? '2026-04-20';
  if (type === 'boolean') return asBoolean(known) ?? 'true';
  if (type === 'number') return asNumber(known) ?? '1';
  if (entries) return String(Object.values(entries)[0]);
  if (values) return String(values[0]);
  if (element) return sketchList(element, known);
  if (shape) return sketchObject(shape, known);
  if (options && !isLocalized(plain)) return sketchValue(options[0]!, known);
  return known === undefined ? '…' : quoted(known);
}

function sketchList(element: Schema, known?: string): string {
  const item = sketchValue(element, known);
  return item.includes('\n') ? `- ${indent(item).trimStart()}` : `[${item}]`;
}

function sketchObject(shape: Record<string, Schema>, known?: string): string {
  // `decorative` and `alt` are each optional, but a picture needs one of them.
  const needed = Object.entries(shape).filter(
    ([key, field]) => !isOptional(field) || key === 'alt',
  );
  const rows = needed.length > 0 ? needed : Object.entries(shape).slice(0, 1);
  return rows
    .map(([key, field], index) => sketchField(key, field, index === 0 ? known : undefined))
    .join('\n');
}

/** Text as YAML: in quotes where it could be read as something else. */
export function quoted(text: string): string {
  const plain = /^[\p{L}\p{N}/][^:#\n"'{}[\]]*$/u.test(text);
  const other = /^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d.,_eE+-]*|\d{4}-\d\d.*)$/i.test(
    text,
  );
  return plain && !other ? text : JSON.stringify(text);
}

const asBoolean = (text?: string) =>
  text === undefined
    ? undefined
    : /^["']?(?:yes|y|on|1|true|ja|是)["']?$/i.test(text.trim())
      ? 'true'
      : /^["']?(?:no|n|off|0|false|否)["']?$/i.test(text.trim())
        ? 'false'
        : undefined;

const asNumber = (text?: string) => /-?\d+(?:[.]\d+)?/.exec(text?.replaceAll(',', '') ?? '')?.[0];
