import { z } from 'astro/zod';
import { line, link, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Two to four columns of short texts. */
export const schema = defineBlock('features', {
  ...heading,
  columns: z
    .union([z.literal(2), z.literal(3), z.literal(4)])
    .default(3)
    .describe('Columns on a wide screen: 2, 3 or 4.'),
  numbered: z.boolean().default(false).describe('true sets a number above each item.'),
  items: z
    .array(
      z.strictObject({
        title: line(80).describe('Title of the item.'),
        text: line(400).describe('Two or three sentences.'),
        picture: picture().optional().describe('A picture above the title.'),
        link: link().optional().describe('Where to read more.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('The items.'),
});
