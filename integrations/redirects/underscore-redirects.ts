import { addressKey, namesFile } from '../kit/address.ts';
import { fromText, type Redirect } from './rule.ts';

/** What a host's `_redirects` file can hold. */
export interface UnderscoreLimits {
  /** Exact redirects. */
  static: number;
  /** Redirects with `*`. */
  dynamic: number;
  /** Characters a line. */
  line: number;
  /** `/old` and `/old/` are different addresses, so both are written. */
  exactSlash: boolean;
  /** Targets on other sites must be https. */
  onlyHttps: boolean;
}

/**
 * Cloudflare: 2,000 and 100 by https://developers.cloudflare.com/pages/configuration/redirects/, which also says
 * 1,000 characters where the parser (workers-sdk, workers-shared) takes 2,000; the smaller number is safe.
 * Netlify names no limit; paths are to be percent-encoded and a slash at the end does not matter
 * (https://docs.netlify.com/manage/routing/redirects/overview/).
 */
export const underscoreLimits: Record<'cloudflare' | 'netlify', UnderscoreLimits> = {
  cloudflare: { static: 2000, dynamic: 100, line: 1000, exactSlash: true, onlyHttps: true },
  netlify: {
    static: Infinity,
    dynamic: Infinity,
    line: Infinity,
    exactSlash: false,
    onlyHttps: false,
  },
};

/** A redirect that a host cannot make, and why. */
export interface Unable {
  redirect: Redirect;
  reason: string;
}

/**
 * The text of a `_redirects` file, exact redirects first (Cloudflare counts all that follow the first
 * one with `*` as dynamic), and the redirects that the host cannot make.
 */
export function underscoreRedirects(
  redirects: Redirect[],
  limits: UnderscoreLimits,
): { text: string; unable: Unable[] } {
  const unable: Unable[] = [];
  const lines: string[] = [];
  const able = redirects.filter((redirect) => {
    const reason = inability(redirect, limits);
    if (reason) unable.push({ redirect, reason });
    return !reason;
  });
  const exact = able.filter(({ splat }) => !splat);
  const both = limits.exactSlash && exact.length * 2 <= limits.static;
  for (const redirect of exact.slice(0, limits.static))
    for (const from of both ? forms(redirect.from) : [redirect.from])
      lines.push(line(redirect, from));
  const splats = able.filter(({ splat }) => splat);
  lines.push(
    ...splats.slice(0, limits.dynamic).map((redirect) => line(redirect, fromText(redirect))),
  );
  for (const redirect of exact.slice(limits.static))
    unable.push({ redirect, reason: `it takes ${limits.static} redirects` });
  for (const redirect of splats.slice(limits.dynamic))
    unable.push({ redirect, reason: `it takes ${limits.dynamic} redirects with *` });
  return { text: lines.map((one) => `${one}\n`).join(''), unable };
}

const line = ({ to, status }: Redirect, from: string) => `${from} ${to} ${status}`;

/** A file has one address; a page is asked for with and without a slash at the end. */
const forms = (from: string) =>
  namesFile(from) ? [from] : [addressKey(from), `${addressKey(from)}/`];

function inability(redirect: Redirect, limits: UnderscoreLimits): string | undefined {
  if (redirect.status === 410)
    return 'it cannot say that an address is gone (410), only not found (404)';
  // Both hosts read `:name` in an address as a placeholder for any segment.
  if (/:[a-z]/i.test(redirect.from)) return 'it takes a colon in an address for a placeholder';
  if (limits.onlyHttps && redirect.to?.startsWith('http:')) return 'it redirects only to https';
  return line(redirect, `${fromText(redirect)}/`).length > limits.line
    ? `it takes ${limits.line} characters a line`
    : undefined;
}
