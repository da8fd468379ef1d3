import { z } from 'astro/zod';
import { action, line, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

const layouts = ['split', 'full', 'centered', 'editorial'] as const;

/** The opening of a page. */
export const schema = defineBlock('hero', {
  layout: z
    .enum(layouts)
    .default('split')
    .describe(
      'split: text beside the picture. full: the picture fills the screen. centered: text in the middle, the picture below. editorial: large type over a wide strip of picture.',
    ),
  ...heading,
  headline: line(120).describe('What the page promises, in one sentence.'),
  actions: z
    .array(action())
    .max(2)
    .default([])
    .describe('One call to action, or two: the first is the important one.'),
  note: line(160)
    .optional()
    .describe('Small line below the actions: dates, delivery, what it costs.'),
  picture: picture().optional().describe('The picture; every layout but centered needs one.'),
  quiet: z
    .enum(['left', 'right', 'top', 'bottom'])
    .default('left')
    .describe('full only: the side on which the picture is quiet and the text stands.'),
}).superRefine((block, context) => {
  if (block.layout !== 'centered' && !block.picture)
    context.addIssue({
      code: 'custom',
      path: ['picture'],
      message: `The layout ${block.layout} needs a picture; only centered can do without.`,
    });
});
