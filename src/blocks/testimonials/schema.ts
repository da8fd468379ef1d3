import { z } from 'astro/zod';
import { id, line, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** What others say, word for word. */
export const schema = defineBlock('testimonials', {
  ...heading,
  items: z
    .array(
      z.strictObject({
        quote: line(600).describe('The words, without quotation marks: the page sets them.'),
        name: line(80).describe('Who said it.'),
        role: line(120).optional().describe('What this person does, and where.'),
        rating: z
          .number()
          .min(1)
          .max(5)
          .optional()
          .describe('What this person gave, of 5, if it was asked for; printed below the words.'),
        picture: picture().optional().describe('A portrait, cropped to a square.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('The quotations; the first is set largest.'),
  of: id()
    .optional()
    .describe('Id of the plan that the ratings are about, if the page has several.'),
});
