import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { text } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';

/** Asks the dev server itself, at the port on which it was asked, for a page of its own. */
export function fetchOwnPage(
  request: IncomingMessage,
  path: string,
): Promise<{ status: number; html: string }> {
  const { socket } = request;
  const secure = (socket as TLSSocket).encrypted === true;
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; html: string }>();
  const get = secure ? getSecure : getPlain;
  get(
    {
      host: socket.localAddress,
      port: socket.localPort,
      path,
      headers: { accept: 'text/html', host: request.headers.host },
      // A dev server signs for itself.
      ...(secure && { rejectUnauthorized: false }),
    },
    (response) => {
      text(response).then(
        (html) => resolve({ status: response.statusCode ?? 0, html }),
        (error: unknown) => reject(error),
      );
    },
  ).on('error', reject);
  return promise;
}
