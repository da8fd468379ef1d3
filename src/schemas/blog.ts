import { z } from 'astro/zod';
import { date, id, line, picture, sitePath } from './fields.ts';
import { pageSeo } from './page-seo.ts';
import { mustFollow } from './must-follow.ts';
import { social } from './social.ts';

/** A post: content/blog/<locale>/<slug>.md or .mdx. */
export const blog = z
  .strictObject({
    title: line(160).describe('Headline of the post; also the page title.'),
    description: line(320).describe('One or two sentences for search results, cards and feeds.'),
    publishDate: date().describe('The day from which the post is public: 2026-04-20.'),
    updatedDate: date()
      .optional()
      .describe('The day of the last change that a reader would notice.'),
    expiryDate: date().optional().describe('The day from which the post is no longer public.'),
    draft: z.boolean().default(false).describe('true keeps the post out of the built site.'),
    slug: id()
      .optional()
      .describe('Last part of the address, if it should differ from the file name.'),
    canonical: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where the text was published first, if not here.'),
    aliases: z.array(sitePath()).default([]).describe('Old addresses that lead here.'),
    cover: picture().optional().describe('Picture at the top, on cards and in social previews.'),
    authors: z.array(id()).min(1).describe('Who wrote it: files of content/authors.'),
    tags: z.array(id()).default([]).describe('What it is about: files of content/tags.'),
    series: id().optional().describe('The series that it belongs to: a file of content/series.'),
    part: z.int().positive().optional().describe('Its place in the series, counted from 1.'),
    keyphrase: line(80)
      .optional()
      .describe('The words that the page wants to be found for: what a reader would search for.'),
    social: social.optional().describe('The page’s picture in link previews.'),
    seo: pageSeo.prefault({}).describe('What search engines are told of this post.'),
    toc: z.boolean().default(true).describe('false hides the table of contents.'),
  })
  .superRefine((post, context) => {
    mustFollow(post, context, 'expiryDate', 'publishDate');
    if (post.updatedDate && post.updatedDate < post.publishDate)
      context.addIssue({
        code: 'custom',
        path: ['updatedDate'],
        params: { code: 'MQ1108' },
        message: 'updatedDate must not come before publishDate.',
      });
    if (post.part && !post.series)
      context.addIssue({
        code: 'custom',
        path: ['part'],
        params: { code: 'MQ1101', fix: 'series: the-series-it-belongs-to' },
        message: 'part counts within a series, but no series is named.',
      });
  });

export type Blog = z.infer<typeof blog>;
