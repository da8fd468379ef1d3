import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { writeWhole } from '../kit/write-whole.ts';
import { answerFor } from './answer.ts';
import { indexRedirects } from './follow.ts';
import type { Redirect } from './rule.ts';

const fileOf = (root: string) => join(root, '.marquee', 'redirects.json');

/** Keeps the redirects that the host makes by itself: of what it reads them from, a preview understands nothing. */
export const keepRedirects = (root: string, redirects: readonly Redirect[]): void =>
  writeWhole(fileOf(root), JSON.stringify(redirects));

/** Those of the last build; none before the first. */
function keptRedirects(root: string): Redirect[] {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8')) as Redirect[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Lets a server that only serves files send visitors on as the host would, also after a later build. */
export function followRedirects(server: Server, root: string): void {
  const serve = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const answer = answerFor(indexRedirects(keptRedirects(root)), request.url ?? '/');
    if (!answer) return serve.forEach((one) => one(request, response));
    const { status, location } = answer;
    response.writeHead(status, { ...(location && { location }) }).end();
  });
}
