import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dropPattern, dropSource } from '../../kit/events/clean-address.ts';
import { rangeLookup } from '../lists/ranges.ts';
import { COME_AGAIN, headersOf, PREFLIGHT, WRONG_METHOD, type Answer } from '../receive/answer.ts';
import type { SiteRules } from '../receive/read-batch.ts';
import type { CollectorSettings } from '../settings.ts';
import { forwarder } from '../forward/forward.ts';
import { sqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { EventStore } from '../store/store.ts';
import { addressReader } from './address-reader.ts';
import { takeEvents, type Handling } from './handle.ts';
import { Metrics } from './metrics.ts';
import { isOf, type Pages } from './pages.ts';
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
  const { now = Date.now, log, pages } = settings;
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

  async function answer(request: IncomingMessage, pathname: string): Promise<Answer> {
    if (pathname === '/health') return { status: 200, type: 'text/plain', body: 'ok\n' };
    if (pathname === '/metrics')
      return { status: 200, type: 'text/plain; version=0.0.4', body: `${metrics}` };
    if (pathname !== '/api/event') return { status: 404 };
    if (request.method === 'OPTIONS') return PREFLIGHT;
    if (request.method !== 'POST') return WRONG_METHOD;
    return await takeEvents(request, handling);
  }

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    if (pages && isOf(pages, path))
      return await pages.handle(request, response, handling.addressOf(request));
    send(request, response, await answer(request, path), handling.rules.sites);
  }

  const server = createServer(
    { requestTimeout: SLOWEST, headersTimeout: SLOWEST / 2, keepAliveTimeout: SLOWEST / 2 },
    (request, response) => {
      const began = performance.now();
      const path = URL.parse(request.url ?? '/', 'http://collector')?.pathname ?? '/';
      void serve(request, response, path)
        .catch((error: unknown) => {
          // The sender's own going away is no fault.
          const isGone = !request.complete && request.destroyed;
          if (!isGone)
            log(JSON.stringify({ time: new Date(now()).toISOString(), error: `${error}` }));
          // Of an answer that broke off nothing can be mended.
          if (response.headersSent) response.destroy();
          else send(request, response, isGone ? { status: 499 } : COME_AGAIN, handling.rules.sites);
        })
        .then(() => {
          const { method } = request;
          const { statusCode: status } = response;
          metrics.count('marquee_requests_total', `${status}`);
          const ms = Math.round((performance.now() - began) * 10) / 10;
          const time = new Date(now()).toISOString();
          // What was asked and answered, nothing of who asked.
          log(JSON.stringify({ time, method, path: nameOf(path, pages), status, ms }));
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
  answer: Answer,
  sites: ReadonlySet<string>,
): void {
  const { status, body = '' } = answer;
  response.writeHead(status, {
    ...headersOf(answer, request.headers.origin, sites),
    // What is left of a body that was not read is not worth reading.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(body);
  if (!request.complete) request.resume();
}

/** A path as the log names it: below pages, and where nothing is, its own words stay out. */
const nameOf = (path: string, pages: Pages | undefined): string =>
  pages && isOf(pages, path) ? pages.prefix : KNOWN_PATHS.has(path) ? path : 'other';

const KNOWN_PATHS = new Set(['/api/event', '/health', '/metrics']);

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
