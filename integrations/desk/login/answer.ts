import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { COOKIE, LONGEST } from './sessions.ts';

/** Everything that a desk answers with is private, and stays in no cache. */
const PRIVATE = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

/** Ends a request with a status, headers and a body, which HEAD is not sent. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = '',
): void {
  const isRead = request.complete || request.method === 'GET' || request.method === 'HEAD';
  response.writeHead(status, {
    ...PRIVATE,
    ...headers,
    'content-length': Buffer.byteLength(body),
    // What is left of a body that was not read is not worth reading.
    ...(!isRead && { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  if (!isRead) request.resume();
}

/** Leads to another page by GET, perhaps with a cookie. */
export const redirect = (
  request: IncomingMessage,
  response: ServerResponse,
  to: string,
  cookie?: string,
): void =>
  answer(request, response, 303, { location: to, ...(cookie && { 'set-cookie': cookie }) });

/** The cookie of a session; without a token, one that takes it away. */
export const sessionCookie = (token?: string): string =>
  `${COOKIE}=${token ?? ''}; Path=/; Max-Age=${token ? LONGEST / 1000 : 0}; Secure; HttpOnly; SameSite=Strict`;
