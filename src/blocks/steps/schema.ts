import { z } from 'astro/zod';
import { line, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Things to do, or that happen, one after the other. */
export const schema = defineBlock('steps', {
  ...heading,
  picture: picture().optional().describe('A tall picture beside the steps.'),
  instructions: z
    .boolean()
    .default(false)
    .describe('true: the steps tell how to do something, and search engines are told so.'),
  items: z
    .array(
      z.strictObject({
        title: line(80).describe('What to do, in a few words.'),
        text: line(400).describe('How to do it.'),
        note: line(60).optional().describe('A measure: 85 °C, two minutes.'),
      }),
    )
    .min(2)
    .max(9)
    .describe('The steps in their order.'),
}).superRefine((block, context) => {
  if (block.instructions && !block.headline)
    context.addIssue({
      code: 'custom',
      path: ['instructions'],
      params: { fix: 'headline: what one learns to do' },
      message: 'Instructions need a headline: it is their name in search results.',
    });
});
