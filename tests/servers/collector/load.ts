import { Agent, request } from 'node:http';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

/** What came of a request: its status, 0 where there was no answer. */
export interface Sent {
  ids: string[];
  status: number;
  milliseconds: number;
}

let made = 0;

/** A batch as pages send it: of many visitors, every third event a pageview. */
export function batchOf(size: number, prefix = 'load'): { ids: string[]; body: string } {
  const now = Date.now();
  const events = Array.from({ length: size }, (_, index) => ({
    id: `${now}.${prefix}${(made += 1).toString(36)}`,
    name: index % 3 ? 'engagement' : 'pageview',
    url: `https://guyu.example/blog/post-${made % 60}/?utm_source=letter`,
    at: now - 5,
    referrer: 'https://www.google.com/',
    ...(index % 3 && { props: { time: 4000, scroll: 60 } }),
  }));
  return { ids: events.map(({ id }) => id), body: JSON.stringify({ sent: now, events }) };
}

/** Posts a body; never rejects. */
export function post(
  origin: string,
  agent: Agent,
  body: string,
  ids: string[] = [],
  // One of some ten thousand visitors.
  address = `10.0.${made % 100}.${(made >> 3) % 100}`,
): Promise<Sent> {
  const began = performance.now();
  const { promise, resolve } = Promise.withResolvers<Sent>();
  const done = (status: number) =>
    resolve({ ids, status, milliseconds: performance.now() - began });
  const headers = {
    'content-length': Buffer.byteLength(body),
    'user-agent': CHROME,
    'x-forwarded-for': address,
  };
  const sending = request(`${origin}/api/event`, { method: 'POST', agent, headers }, (answer) => {
    answer.resume();
    answer.on('end', () => done(answer.statusCode ?? 0));
    answer.on('error', () => done(0));
  });
  sending.on('error', () => done(0));
  sending.end(body);
  return promise;
}

export interface Load {
  /** Events in a request. */
  size: number;
  /** Requests under way at once. */
  connections: number;
  seconds: number;
  /** Requests a second at most; as many as there can be if absent. */
  rate?: number;
}

/** Sends for a while; answers what came of each request. Ends early where `until` says so. */
export async function load(
  origin: string,
  { size, connections, seconds, rate }: Load,
  until: () => boolean = () => false,
): Promise<Sent[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const all: Sent[] = [];
  const began = performance.now();
  const over = () => until() || performance.now() - began > seconds * 1000;
  let begun = 0;
  const line = async () => {
    while (!over()) {
      if (rate !== undefined) {
        const due = (begun / rate) * 1000 - (performance.now() - began);
        begun += 1;
        if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
      }
      const { ids, body } = batchOf(size);
      all.push(await post(origin, agent, body, ids));
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  agent.destroy();
  return all;
}
