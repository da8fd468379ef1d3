import { z } from 'astro/zod';
import { defineBlock } from '../block.ts';
import { heading } from '../heading.ts';

/** Running text: Markdown of its own, or the body of the page’s MDX file. */
export const schema = defineBlock('content', {
  ...heading,
  markdown: z
    .string()
    .trim()
    .min(1)
    .max(40_000)
    .optional()
    .describe('Text in Markdown, without HTML; leave it out to set the body of page.mdx here.'),
});
