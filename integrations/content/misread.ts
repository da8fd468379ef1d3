import { z } from 'astro/zod';
import type { ContentEntry } from './entry.ts';
import { fieldName, labelOf } from './field-names.ts';
import type { Finding } from './finding.ts';
import { walk } from './schema-walk.ts';
import { quoted } from './sketch.ts';

const DAY = /^\d{4}-\d{2}-\d{2}(?:[Tt ]+\d{1,2}:\d{2}:\d{2}.*)?$/;
const BINARY = /^[-+]?0b[01]+$/;

/** Texts without quotes that Astro’s reader of YAML takes for a date or a number, though ours does not. */
export function checkMisread({ source }: ContentEntry, schema: z.ZodType): Finding[] {
  const { data } = source;
  const findings: Finding[] = [];
  walk(schema, data, (value, path, own) => {
    if (typeof value !== 'string' || !own) return;
    const other = DAY.test(value) ? new Date(value) : BINARY.test(value) ? 2 : undefined;
    if (other === undefined || /^["'|>]/.test(source.written(path) ?? '')) return;
    // A field that takes both is right, and one that takes neither has been told so.
    if (z.safeParse(own, other).success || !z.safeParse(own, value).success) return;
    findings.push({
      code: 'MQ1103',
      path,
      message: `${fieldName(path, data)} takes text; without quotes this is ${typeof other === 'number' ? 'a number' : 'a date'}.`,
      fix: `${labelOf(path)}${quoted(value).startsWith('"') ? quoted(value) : `"${value}"`}`,
    });
  });
  return findings;
}
