import { z } from 'astro/zod';

/**
 * A schema as editors read it (JSON Schema 2020-12): what a person writes, with the description of every
 * field. Checks that JSON Schema has no word for are left to the build.
 */
export const jsonSchema = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
