import type { IncomingMessage } from 'node:http';

/**
 * Reads the visitor's address from requests. Behind a web server the last address of its header is the one that it has seen
 * itself. Without the header all visitors would be one, who asks too often: that is told once.
 */
export function addressReader(
  header: string | undefined,
  log: (line: string) => void,
): (request: IncomingMessage) => string {
  if (header) {
    const name = header.toLowerCase();
    return ({ headers, socket }) =>
      `${headers[name] ?? ''}`.split(',').at(-1)!.trim() || (socket.remoteAddress ?? '');
  }
  let isTold = false;
  return ({ headers, socket }) => {
    if (!isTold && headers['x-forwarded-for']) {
      isTold = true;
      const error =
        'Requests come from a web server: without --address-header x-forwarded-for its address is taken for every visitor.';
      log(JSON.stringify({ time: new Date().toISOString(), error }));
    }
    return socket.remoteAddress ?? '';
  };
}
