import { z } from 'astro/zod';
import { id } from '../schemas/fields.ts';

/** What every block has: its kind, and a stable id that variants, links and reports use. */
export const defineBlock = <Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  shape: Shape,
) =>
  z.strictObject({
    id: id().describe('Stable name within the page: variants and links use it.'),
    type: z.literal(type).describe('Kind of block.'),
    ...shape,
  });
