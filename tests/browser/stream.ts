import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** A server that sends pages in pieces, one a block, with a pause after each: a slow line. */
export async function slowly(dist: string, pause: number) {
  const files = sirv(dist, { dev: true });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://a');
    if (!pathname.endsWith('/'))
      return files(request, response, () => void response.writeHead(404).end());
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const html = readFileSync(join(dist, pathname, 'index.html'), 'utf8');
    // A template is cut in its middle too: the worst that a line can do.
    for (const piece of html.split(/(?=<(?:section|template|div class="band)|<h[12] )/)) {
      response.write(piece);
      await wait(pause);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
