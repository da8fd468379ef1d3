import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../kit/problem.ts';
import type { Consumer } from '../consumer.ts';
import { SITEMAP_INDEX } from '../sitemap/sitemap.ts';
import type { SeoSite } from '../site.ts';
import type { RobotsOptions } from './options.ts';
import { robotsTxt } from './robots-txt.ts';

/** Writes robots.txt, unless the site has one of its own. Comes after the sitemap, whose index it names. */
export function robots(options: RobotsOptions, site: SeoSite): Consumer {
  const { pathname } = new URL(site.url);
  return {
    end() {
      if (existsSync(join(site.output, 'robots.txt'))) return { problems: [OWN_FILE] };
      const text = robotsTxt({
        ai: options.ai,
        preview: site.preview,
        disallow: [...site.excluded, ...options.disallow].map((path) => pathname + path.slice(1)),
        sitemap: existsSync(join(site.output, SITEMAP_INDEX))
          ? new URL(SITEMAP_INDEX, site.url).href
          : undefined,
      });
      return {
        files: [{ path: 'robots.txt', text }],
        problems: pathname === '/' ? [] : [notAtRoot(pathname)],
      };
    },
  };
}

const OWN_FILE: Problem = {
  code: 'MQ1920',
  severity: 'warning',
  file: 'public/robots.txt',
  message:
    'The site has a robots.txt of its own, so that none is written and the policy for AI crawlers has no effect.',
  fix: 'remove public/robots.txt, and write further paths as `disallow` among the settings of robots',
};

const notAtRoot = (pathname: string): Problem => ({
  code: 'MQ1921',
  severity: 'warning',
  file: 'astro.config.mjs',
  message: 'Crawlers read robots.txt only at the root of the host, and this site lies below it.',
  found: `base: ${pathname}`,
  fix: 'put the lines of the written robots.txt into the one at the root of the host',
});
