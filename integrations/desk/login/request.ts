import type { IncomingMessage } from 'node:http';
import { COOKIE } from './sessions.ts';

/** Longest form that is read, in bytes: a password of 256 characters fits, each escaped. */
const LONGEST = 4_000;

/** The path that was asked for, as it was written: nothing is resolved in it. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0]!;

/** The key of a private calendar that an address brings. */
export const keyOf = ({ url = '/' }: IncomingMessage): string | null =>
  new URLSearchParams(url.split('#')[0]!.split('?')[1] ?? '').get('key');

/** The token of the session that a request brings. */
export const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  headers.cookie
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

/**
 * Whether a form was sent by a page of this very site. Browsers say so (Fetch Metadata), whatever name a web server before this
 * one has given to the host; those that do not yet name the page's origin. Programs say nothing, and have no cookies to misuse.
 */
export function isOwn({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  return origin === undefined || (host !== undefined && URL.parse(origin)?.host === host);
}

/** Whether somebody follows a link of another site: then his browser keeps the cookie back (SameSite=Strict). */
export const isFromElsewhere = ({ headers }: IncomingMessage): boolean =>
  headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] === 'navigate';

/** The fields of a form that was sent; undefined where it is too long, of which the rest is not read. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const pieces: Buffer[] = [];
  let size = Number(request.headers['content-length'] ?? 0);
  if (size > LONGEST) return undefined;
  size = 0;
  // Not destroyed on return: whoever sent too much is still to be answered.
  const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const piece of body) {
    size += piece.length;
    if (size > LONGEST) return undefined;
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
