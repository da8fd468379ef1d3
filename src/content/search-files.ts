import type { SeoOptions } from '../../integrations/seo/index.ts';
import type { Site } from '../schemas/site.ts';

/** What `marquee/seo` is told of sitemaps, robots.txt, feeds and IndexNow of this site. */
export const searchFileOptions = ({
  seo,
}: Site): Pick<SeoOptions, 'robots' | 'feeds' | 'indexnow'> => ({
  robots: { ai: seo.ai, disallow: seo.hide },
  feeds: seo.feeds,
  indexnow: seo.indexnow,
});
