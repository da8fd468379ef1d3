import { z } from 'astro/zod';
import { ruleSettings } from '../../integrations/kit/lint-settings.ts';
import { about } from './about.ts';

/** `seo` of a page: what search engines are told of this page alone. */
export const pageSeo = z.strictObject({
  index: z.boolean().default(true).describe('false asks search engines to leave the page out.'),
  follow: z.boolean().default(true).describe('false asks them not to follow its links.'),
  snippet: z
    .boolean()
    .default(true)
    .describe('false keeps the text of the page out of search results; only its title shows.'),
  rules: ruleSettings
    .optional()
    .describe('Rules of the linter on this page alone: { content-thin: off }.'),
  about: about.optional().describe('What the page is about, when it is a thing by itself.'),
});

export type PageSeo = z.infer<typeof pageSeo>;
