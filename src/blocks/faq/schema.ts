import { z } from 'astro/zod';
import { line, link } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Questions that open to their answers. */
export const schema = defineBlock('faq', {
  ...heading,
  items: z
    .array(
      z.strictObject({
        question: line(160).describe('The question, as a visitor would ask it.'),
        answer: line(1200).describe('The answer, its first sentence enough by itself.'),
        link: link().optional().describe('Where to read more.'),
      }),
    )
    .min(1)
    .describe('Questions and answers.'),
});
