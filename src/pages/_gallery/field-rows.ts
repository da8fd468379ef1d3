import { z } from 'astro/zod';

/** One field of a schema, as a person reads it. */
export interface FieldRow {
  /** Its path: items[].title */
  name: string;
  kind: string;
  required: boolean;
  default?: unknown;
  description: string;
}

type Json = Record<string, unknown> & {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  description?: string;
  default?: unknown;
};

/** The fields of a schema and of what lies within them, from top to bottom. */
export const fieldRows = (schema: z.ZodType): FieldRow[] =>
  rows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json, '');

function rows(json: Json, path: string): FieldRow[] {
  return Object.entries(json.properties ?? {}).flatMap(([key, field]) => {
    const name = path + key;
    const row = {
      name,
      kind: kindOf(field),
      required: json.required?.includes(key) ?? false,
      default: field.default,
      description: field.description ?? '',
    };
    const inner =
      field.type === 'array' ? rows(field.items ?? {}, `${name}[].`) : rows(field, `${name}.`);
    return [row, ...inner];
  });
}

function kindOf(field: Json): string {
  if (field.const !== undefined) return String(field.const);
  if (field.format === 'day or instant') return 'date';
  if (field.enum) return field.enum.join(' | ');
  if (field.anyOf) return [...new Set(field.anyOf.map(kindOf))].join(' | ');
  if (field.type === 'array') return 'list';
  if (field.type === 'object') return 'group';
  return field.type ?? 'any';
}
