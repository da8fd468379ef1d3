import type { OutputFile } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import { nginxConfig } from './nginx.ts';
import type { Hosting, Personal } from './options.ts';
import type { ServingRules } from './rules.ts';
import { cloudflareHeaders, cloudflareLimits, netlifyHeaders } from './underscore-headers.ts';
import { vercelFiles, vercelRoutes, type Route } from './vercel.ts';

export interface HostPlan {
  /** To be written into the output. */
  files: OutputFile[];
  /** Vercel's Build Output API: files beside the pages. */
  vercelOutput?: OutputFile[];
  problems: Problem[];
}

/** What stands in the output already, where a host has one file for several things. */
export interface Before {
  /** Lines that `redirects` wrote for Netlify. */
  redirects?: string | undefined;
  /** Routes that `redirects` wrote for Vercel. */
  vercel?: string | undefined;
  /** What pages that differ by visitor need. */
  personal?: Personal | undefined;
}

/** The files that a host needs beside the pages. */
export function planHosting(
  options: Hosting,
  rules: ServingRules,
  before: Before,
  trailingSlash: 'always' | 'never' | 'ignore',
): HostPlan {
  switch (options.host) {
    case 'static':
      return { files: [], problems: [] };
    case 'github-pages':
      return { files: githubPages(options.url), problems: [] };
    case 'netlify':
      return {
        files: [
          { path: '_headers', text: netlifyHeaders(rules) },
          ...netlifyNotFound(rules, before.redirects ?? ''),
        ],
        problems: [],
      };
    case 'cloudflare': {
      const text = cloudflareHeaders(rules);
      return { files: [{ path: '_headers', text }], problems: cloudflareLimits(text) };
    }
    case 'vercel': {
      const redirects: Route[] = before.vercel ? JSON.parse(before.vercel).routes : [];
      const routes = vercelRoutes(rules, redirects, trailingSlash);
      const { json, output } = vercelFiles(routes, before.personal?.middleware);
      return { files: [{ path: 'vercel.json', text: json }], vercelOutput: output, problems: [] };
    }
    case 'nginx':
      return {
        files: [{ path: 'nginx.conf', text: nginxConfig(options, rules, before.personal?.nginx) }],
        problems: [],
      };
  }
}

/**
 * Without .nojekyll GitHub drops folders that start with an underscore, such as _astro. CNAME names the
 * site's own domain (https://docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site).
 */
function githubPages(url: string): OutputFile[] {
  const { hostname } = new URL(url);
  return [
    { path: '.nojekyll', text: '' },
    ...(hostname.endsWith('.github.io') ? [] : [{ path: 'CNAME', text: `${hostname}\n` }]),
  ];
}

/**
 * Netlify finds only the root's 404.html by itself; the others are lines of _redirects
 * (https://docs.netlify.com/manage/routing/redirects/redirect-options/#custom-404-page-handling).
 */
function netlifyNotFound({ notFound }: ServingRules, redirects: string): OutputFile[] {
  const lines = notFound
    .filter(({ folder }) => folder !== '/')
    .map(({ folder, file }) => `${folder}* ${file} 404\n`);
  return lines.length ? [{ path: '_redirects', text: redirects + lines.join('') }] : [];
}
