import { z } from 'astro/zod';
import { href, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Marks of partners, shops or the press. */
export const schema = defineBlock('logo-wall', {
  ...heading,
  items: z
    .array(
      z.strictObject({
        logo: picture().describe(
          'The mark, best as SVG, in a grey that shows by day and by night; alt is the name.',
        ),
        href: href().optional().describe('Where the mark leads.'),
      }),
    )
    .min(2)
    .max(24)
    .describe('The marks.'),
});
