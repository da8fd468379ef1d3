import { z } from 'astro/zod';
import type { blockUnion } from './block-union.ts';
import { date, line, picture, sitePath } from './fields.ts';
import { pageSeo } from './page-seo.ts';
import { social } from './social.ts';
import { theme } from './theme.ts';

/** The shape of a landing page, given that of a block. */
export const landingOf = (block: ReturnType<typeof blockUnion>) =>
  z.strictObject({
    title: line(160).describe('Title in search results and in the browser’s tab.'),
    description: line(320).describe('One or two sentences for search results and previews.'),
    image: picture().optional().describe('Picture in social previews.'),
    theme: theme.prefault({}).describe('Palette, navigation and footer of this page.'),
    draft: z.boolean().default(false).describe('true keeps the page out of the built site.'),
    publishDate: date()
      .optional()
      .describe('The day from which the page is public; at once if absent.'),
    updatedDate: date()
      .optional()
      .describe('The day of the last change that a visitor would notice.'),
    expiryDate: date().optional().describe('The day from which the page is no longer public.'),
    aliases: z.array(sitePath()).default([]).describe('Old addresses that lead here.'),
    keyphrase: line(80)
      .optional()
      .describe('The words that the page wants to be found for: what a reader would search for.'),
    social: social.optional().describe('The page’s picture in link previews.'),
    seo: pageSeo.prefault({}).describe('What search engines are told of this page.'),
    blocks: z.array(block).min(1).describe('The sections of the page, from top to bottom.'),
  });

export type Landing = z.infer<ReturnType<typeof landingOf>>;
