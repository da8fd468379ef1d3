import { z } from 'astro/zod';
import { line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Two to four figures worth remembering. */
export const schema = defineBlock('stats', {
  ...heading,
  items: z
    .array(
      z.strictObject({
        value: z.union([line(16), z.number()]).describe('The figure with its unit: 1,150 m.'),
        label: line(120).describe('What it counts.'),
      }),
    )
    .min(2)
    .max(4)
    .describe('The figures.'),
  source: line(160).optional().describe('Where the figures come from.'),
});
