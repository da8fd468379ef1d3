import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How the server behaves for one request: an answer of its own choice, or one of its moods. */
export type Mood =
  | { status: number; headers?: Record<string, string> }
  /** Closes the connection without an answer. */
  | 'hang up'
  /** Closes it in the middle of the answer. */
  | 'break off'
  /** Never answers. */
  | 'sleep'
  /** Checks the submission, and answers as the protocol says. */
  | 'check';

export interface IndexNowServer {
  endpoint: string;
  /** The key that the site's key file would hold. */
  key: string;
  /** Each submission that was understood, in order. */
  received: { urlList: string[] }[];
  /** When each request came, in milliseconds. */
  times: number[];
}

/**
 * A server of IndexNow for tests. It takes the moods one after another, and checks every further submission: method,
 * content type, host, key, its location, and the addresses. Closed when the test has finished.
 */
export async function indexNowServer(
  key: string,
  host: string,
  moods: Mood[] = [],
): Promise<IndexNowServer> {
  const state: IndexNowServer = { endpoint: '', key, received: [], times: [] };
  const server = createServer((request, response) => {
    state.times.push(performance.now());
    const mood = moods.shift() ?? 'check';
    if (mood === 'sleep') return;
    if (mood === 'hang up') {
      request.socket.destroy();
      return;
    }
    if (mood === 'break off') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('begun');
      setTimeout(() => request.socket.destroy(), 5);
      return;
    }
    if (mood !== 'check') {
      request.resume();
      response.writeHead(mood.status, mood.headers).end();
      return;
    }
    void check(request, response, state, host);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  state.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
  return state;
}

async function check(
  request: IncomingMessage,
  response: ServerResponse,
  state: IndexNowServer,
  host: string,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const status = statusOf(request, Buffer.concat(chunks).toString(), state, host);
  response.writeHead(status).end();
}

function statusOf(
  { method, url, headers }: IncomingMessage,
  body: string,
  { key, received }: IndexNowServer,
  host: string,
): number {
  if (method !== 'POST' || url !== '/indexnow') return 400;
  if (headers['content-type'] !== 'application/json; charset=utf-8') return 400;
  let submission;
  try {
    submission = JSON.parse(body);
  } catch {
    return 400;
  }
  const { urlList } = submission;
  if (!Array.isArray(urlList) || !urlList.length || urlList.length > 10_000) return 400;
  if (submission.key !== key || submission.keyLocation !== `https://${host}/${key}.txt`) return 403;
  if (submission.host !== host || !urlList.every((one) => URL.parse(one)?.host === host))
    return 422;
  received.push({ urlList });
  return 200;
}
