import { z } from 'astro/zod';

/** Options of the sitemap. */
export const sitemapOptions = z.strictObject({
  /** Write sitemap-index.xml and the sitemaps that it names. */
  enabled: z.boolean().default(true),
  /** Most addresses in a file; the protocol allows 50,000. */
  entries: z.int().min(1).max(50_000).default(50_000),
  /** Most bytes in a file; the protocol allows 50 MB. */
  bytes: z.int().min(1_000).max(52_428_800).default(52_428_800),
  /** Ask git for the day of the last change where neither the page nor its source says one. */
  git: z.boolean().default(true),
});

export type SitemapOptions = z.output<typeof sitemapOptions>;
