import { z } from 'astro/zod';
import { line, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Pictures with captions. */
export const schema = defineBlock('gallery', {
  ...heading,
  items: z
    .array(
      z.strictObject({
        picture: picture().describe('The picture.'),
        caption: line(160).optional().describe('A line below it.'),
        wide: z.boolean().default(false).describe('true gives the picture two columns.'),
      }),
    )
    .min(2)
    .max(24)
    .describe('The pictures in their order.'),
});
