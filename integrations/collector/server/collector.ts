import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dropPattern, dropSource } from '../../kit/events/clean-address.ts';
import { rangeLookup } from '../lists/ranges.ts';
import { COME_AGAIN, PREFLIGHT, WRONG_METHOD, type Answer } from '../receive/answer.ts';
import type { SiteRules } from '../receive/read-batch.ts';
import { isSiteOrigin } from '../receive/site-origin.ts';
import type { CollectorSettings } from '../settings.ts';
import { forwarder } from '../forward/forward.ts';
import { sqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { EventStore } from '../store/store.ts';
import { takeEvents, type Handling } from './handle.ts';
import { Metrics } from './metrics.ts';
import { rateLimit } from './rate-limit.ts';

/** A collector that listens. */
export interface Collector {
  /** Where it listens: http://127.0.0.1:4318. */
  origin: string;
  metrics: Metrics;
  /** Takes no more requests, ends those that are under way, and closes the store. */
  close(): Promise<void>;
}

/** Longest that a client may take to send its request, and a connection may stand idle. Milliseconds. */
const SLOWEST = 10_000;

/** Starts a collector. Rejects where the port is taken or the store cannot be opened. */
export async function startCollector(
  settings: CollectorSettings,
  store: EventStore = sqliteStore(settings.file),
): Promise<Collector> {
  const { now = Date.now, log } = settings;
  const metrics = new Metrics();
  const allow = rateLimit(settings.limit);
  const onward = settings.forward?.length ? forwarder(settings.forward, metrics) : undefined;
  const handling: Handling = {
    store,
    rules: rulesOf(settings),
    metrics,
    allowed: (address) => allow(address, performance.now()),
    addressOf: addressReader(settings.addressHeader, log),
    now,
    kept: onward && ((events, sender) => onward.forward(events, sender)),
  };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '/', 'http://collector');
    if (pathname === '/health') return { status: 200, type: 'text/plain', body: 'ok\n' };
    if (pathname === '/metrics')
      return { status: 200, type: 'text/plain; version=0.0.4', body: `${metrics}` };
    if (pathname !== '/api/event') return { status: 404 };
    if (request.method === 'OPTIONS') return PREFLIGHT;
    if (request.method !== 'POST') return WRONG_METHOD;
    return await takeEvents(request, handling);
  }

  const server = createServer(
    { requestTimeout: SLOWEST, headersTimeout: SLOWEST / 2, keepAliveTimeout: SLOWEST / 2 },
    (request, response) => {
      const began = performance.now();
      void answer(request)
        .catch((error: unknown) => {
          // The sender's own going away is no fault.
          if (!request.complete && request.destroyed) return { status: 499 };
          log(JSON.stringify({ time: new Date(now()).toISOString(), error: `${error}` }));
          return COME_AGAIN;
        })
        .then((given) => {
          send(request, response, given, handling.rules.sites);
          metrics.count('marquee_requests_total', `${given.status}`);
          log(lineOf(request, given, now(), performance.now() - began));
          return undefined;
        });
    },
  );
  server.maxRequestsPerSocket = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${settings.host}:${port}`,
    metrics,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), SLOWEST).unref();
      });
      await onward?.settled();
      await store.close();
    },
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body = '', type, headers }: Answer,
  sites: ReadonlySet<string>,
): void {
  const { origin } = request.headers;
  response.writeHead(status, {
    ...headers,
    ...(type && { 'content-type': type }),
    ...(isSiteOrigin(origin, sites) && { 'access-control-allow-origin': origin }),
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    // What is left of a body that was not read is not worth reading.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(body);
  if (!request.complete) request.resume();
}

/** One line of the log: what was asked and answered, nothing of who asked. */
const lineOf = (request: IncomingMessage, { status }: Answer, now: number, took: number): string =>
  JSON.stringify({
    time: new Date(now).toISOString(),
    method: request.method,
    path: KNOWN_PATHS.has(request.url ?? '') ? request.url : 'other',
    status,
    ms: Math.round(took * 10) / 10,
  });

const KNOWN_PATHS = new Set(['/api/event', '/health', '/metrics']);

/**
 * Behind a web server the last address of its header is the one that it has seen itself. Without the header all visitors would be
 * one, who asks too often: that is told once.
 */
function addressReader(
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

const rulesOf = ({
  sites,
  dropParameters = [],
  spam = [],
  datacenters = [],
}: CollectorSettings): SiteRules => ({
  sites: new Set(sites),
  drop: dropPattern(dropSource(dropParameters)),
  spam: new Set(spam),
  isDatacenter: datacenters.length ? rangeLookup(datacenters) : undefined,
});
