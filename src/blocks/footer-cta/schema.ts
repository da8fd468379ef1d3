import { z } from 'astro/zod';
import { action, line, picture } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** The last word of a page. */
export const schema = defineBlock('footer-cta', {
  ...heading,
  headline: line(120).describe('The promise once more, in other words.'),
  actions: z.array(action()).min(1).max(2).describe('One call to action, or two.'),
  picture: picture().optional().describe('A wide picture below the text.'),
});
