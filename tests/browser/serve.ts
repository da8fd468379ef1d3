import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of a built site. */
export interface SiteServer {
  /** http://127.0.0.1:<port>, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

interface Options {
  /** 0 takes any free port. */
  port?: number;
  /** Path that stands before all of the files' own: /desk. */
  below?: string;
  /** Serve `.br` and `.gz` files that stand beside the originals. */
  compressed?: boolean;
  /** What the site waits for: requests that come earlier are answered after it. */
  after?: Promise<void>;
  /** Folders whose files browsers keep for a year, as the hosts do that Marquee writes headers for. */
  immutable?: string[];
  /** Texts of scripts that take the place of files, by the beginning of their addresses. */
  scripts?: Record<string, string>;
  /** Answers what is not a file, before the 404 page: an endpoint for forms, say. */
  otherwise?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Serves a built site on the loopback interface as a host would: index.html of folders, 404.html. */
export async function serve(folder: string, options: Options = {}): Promise<SiteServer> {
  const {
    port = 0,
    below = '',
    compressed = false,
    immutable = [],
    scripts = {},
    otherwise,
    after,
  } = options;
  const reading = (after ?? Promise.resolve()).then(() =>
    sirv(folder, {
      etag: true,
      brotli: compressed,
      gzip: compressed,
      setHeaders: (response, path) => {
        if (immutable.some((start) => path.startsWith(start)))
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  const server = createServer(async (request, response) => {
    if (request.method === 'POST' && otherwise?.(request, response)) return;
    const files = await reading.catch((error: Error) => error);
    if (files instanceof Error) {
      response.writeHead(500).end(files.message);
      return;
    }
    if (request.url?.startsWith(below)) request.url = request.url.slice(below.length) || '/';
    const own = Object.keys(scripts).find((start) => request.url?.startsWith(start));
    if (own) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts[own]);
      return;
    }
    files(request, response, () => {
      if (otherwise?.(request, response)) return;
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound(folder));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFound(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return 'Not found';
  }
}
