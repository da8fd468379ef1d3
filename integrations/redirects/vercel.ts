import { addressKey, decodeAddress } from '../kit/address.ts';
import type { Redirect } from './rule.ts';

/**
 * A route of Vercel's Build Output API, version 3, which the `routes` of vercel.json share
 * (https://vercel.com/docs/build-output-api/configuration).
 */
export interface VercelRoute {
  src: string;
  status: number;
  headers?: Record<string, string>;
  caseSensitive: true;
}

/** Routes a deployment may have (https://vercel.com/docs/project-configuration). */
export const vercelRouteLimit = 2048;

/**
 * Redirects as routes rather than as vercel.json's `redirects`: only routes can say 410, and their regular
 * expression takes an address in both forms, percent-encoded and plain. Vercel passes the query on.
 */
export const vercelRedirects = (redirects: Redirect[]): VercelRoute[] =>
  redirects.map(({ from, splat, to, status }) => ({
    src: splat ? `^${either(from)}${SPLAT}$` : `^${either(addressKey(from))}/?$`,
    status,
    ...(to === undefined ? {} : { headers: { Location: location(to) } }),
    caseSensitive: true,
  }));

/** Slashes and backslashes are left out of what `*` matched: `//` in a Location names another site. */
const SPLAT = '(?:[/\\\\]|%5[Cc])*(.*)';

const location = (to: string) => to.replaceAll('$', '%24').replace(':splat', '$1');

const either = (path: string) => {
  const [encoded, plain] = [path, decodeAddress(path)].map(escape);
  return encoded === plain ? encoded : `(?:${encoded}|${plain})`;
};

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
