import { z } from 'astro/zod';
import { line, patch } from './fields.ts';

/**
 * A variant of a post: content/blog/<locale>/<post>.<key>.yaml, or .md and .mdx with another text. What
 * places the post (dates, authors, tags, series, addresses) is the control's.
 */
export const postVariant = z.strictObject({
  title: line(160).optional().describe('Another headline.'),
  description: line(320).optional().describe('Another description.'),
  cover: patch().nullable().optional().describe('Another cover; null takes it away.'),
  toc: z.boolean().optional().describe('Whether there is a table of contents.'),
});

export type PostVariant = z.infer<typeof postVariant>;
