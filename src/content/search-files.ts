import type { SeoOptions } from '../../integrations/seo/index.ts';
import type { Site } from '../schemas/site.ts';

/** What `marquee/seo` is told of sitemaps, robots.txt, feeds and IndexNow of this site. */
export const searchFileOptions = ({ locales, seo }: Site): SeoOptions => ({
  locales,
  robots: { ai: seo.ai, disallow: seo.hide },
  feeds: seo.feeds,
  indexnow: seo.indexnow,
});
