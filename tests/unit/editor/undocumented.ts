import type { z } from 'astro/zod';
import { jsonSchema } from '../../../integrations/editor/index.ts';

type Json = Record<string, unknown> & { properties?: Record<string, Json>; description?: string };

/** The fields of a schema, and within them, that say nothing to somebody who writes them in an editor. */
export const undocumented = (schema: z.ZodType): string[] =>
  fieldsWithout(JSON.parse(jsonSchema(schema)) as Json, '');

function fieldsWithout(json: Json, path: string): string[] {
  const inner = [json['items'], ...((json['anyOf'] ?? json['oneOf'] ?? []) as unknown[])];
  return [
    ...Object.entries(json.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...fieldsWithout(field, `${path}.${name}`),
    ]),
    ...inner.filter(Boolean).flatMap((one) => fieldsWithout(one as Json, `${path}[]`)),
  ];
}
