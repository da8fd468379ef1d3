import { decodeAddress } from '../kit/address.ts';
import type { OutputFile } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import { redirectFile, redirectPage, type Locale } from './html.ts';
import { nginxRedirects } from './nginx.ts';
import { fromText, type Redirect } from './rule.ts';
import { underscoreLimits, underscoreRedirects, type Unable } from './underscore-redirects.ts';
import { vercelRedirects, vercelRouteLimit } from './vercel.ts';

export type Host = 'static' | 'github-pages' | 'netlify' | 'cloudflare' | 'vercel' | 'nginx';

export interface PlanInput {
  redirects: Redirect[];
  host: Host;
  /** Address of the site. */
  url: string;
  locales: Locale[];
  /** Files that the output has already, relative to it. */
  files: string[];
}

/**
 * The files that make the redirects on a host. What a host cannot do itself gets a page that sends visitors
 * on; what a page cannot do either (a prefix, an address that is gone) is a warning, MQ1606. `made` are those that the host
 * makes itself.
 */
export function planRedirects({ redirects, host, url, locales, files }: PlanInput): {
  files: OutputFile[];
  problems: Problem[];
  made: Redirect[];
} {
  const { own, unable } = hostFiles(redirects, host);
  const taken = new Set(files.map((file) => file.toLowerCase()));
  const problems: Problem[] = [];
  const pages: OutputFile[] = [];
  for (const { redirect, reason } of unable) {
    const path = redirect.to === undefined ? undefined : redirectFile(redirect);
    if (path === undefined) {
      problems.push(warning(redirect, host, reason));
    } else if (taken.has(path.toLowerCase())) {
      // Half of all disks take `Spring` and `spring` for one name: the page must win.
      problems.push(
        warning(redirect, host, `${decodeAddress(`/${path}`)} exists, at least in other capitals`),
      );
    } else {
      taken.add(path.toLowerCase());
      pages.push({ path, text: redirectPage(redirect.to!, url, locales) });
    }
  }
  const left = new Set(unable.map(({ redirect }) => redirect));
  return {
    files: [...own, ...pages],
    problems,
    made: redirects.filter((redirect) => !left.has(redirect)),
  };
}

function hostFiles(redirects: Redirect[], host: Host): { own: OutputFile[]; unable: Unable[] } {
  const file = (path: string, text: string) => (redirects.length ? [{ path, text }] : []);
  switch (host) {
    case 'netlify':
    case 'cloudflare': {
      const { text, unable } = underscoreRedirects(redirects, underscoreLimits[host]);
      return { own: file('_redirects', text), unable };
    }
    case 'nginx':
      return { own: file('nginx-redirects.conf', nginxRedirects(redirects)), unable: [] };
    case 'vercel': {
      // Some routes are left for headers, slashes and the pages for what is not found.
      const most = vercelRouteLimit - 48;
      const routes = vercelRedirects(redirects.slice(0, most));
      const reason = `it takes ${vercelRouteLimit} routes`;
      return {
        own: file('vercel.json', `${JSON.stringify({ routes }, undefined, 1)}\n`),
        unable: redirects.slice(most).map((redirect) => ({ redirect, reason })),
      };
    }
    default:
      return {
        own: [],
        unable: redirects.map((redirect) => ({ redirect, reason: 'it only serves files' })),
      };
  }
}

const warning = (redirect: Redirect, host: Host, reason: string): Problem => ({
  code: 'MQ1606',
  severity: 'warning',
  ...redirect.source,
  message: `The host ${host} cannot make this redirect: ${reason}.`,
  found: `${fromText(redirect)} → ${redirect.to ?? '410'}`,
  fix: redirect.splat
    ? 'write one redirect for each address that people still visit'
    : 'remove it, or set another host in content/site.yaml',
});
