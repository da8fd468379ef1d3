import { z } from 'astro/zod';

/** Options of robots.txt. */
export const robotsOptions = z.strictObject({
  /** Write robots.txt. A file of that name in public/ is left as it is. */
  enabled: z.boolean().default(true),
  /**
   * What the crawlers of AI companies may do: `allow` everything, `search-only` (be found and quoted in answers, but
   * not used for training), or `block` all that honour robots.txt.
   */
  ai: z.enum(['allow', 'search-only', 'block']).default('allow'),
  /** Further paths that no crawler should ask for; excluded folders are always among them. */
  disallow: z.array(z.string().regex(/^\/[^\s#]*$/, 'write a path such as /drafts/')).default([]),
});

export type RobotsOptions = z.output<typeof robotsOptions>;
