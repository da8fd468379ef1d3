import { Agent } from 'node:http';
import { batchOf, post } from './load.ts';

/** Numbers of a seed, so that what was found can be found again (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What bad senders write where something else should stand. */
const BAD: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  -0.5,
  '',
  ' ',
  [],
  {},
  [[]],
  { a: { b: {} } },
  'x'.repeat(5000),
  "'; DROP TABLE events; --",
  '" OR 1=1 --',
  '=cmd|/C calc!A0',
  '<img src=x onerror=alert(1)>',
  '\r\nset-cookie: a=b',
  '\u0000',
  '\u202eevil',
  '😀'.repeat(300),
  '../../etc/passwd',
  '%00',
  'https://evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://',
  'https://guyu.example:99999/',
  '__proto__',
  'constructor',
  2 ** 53,
  '2026-11-28',
  'NaN',
  { toString: 1 },
  { length: 1e9 },
];

const FIELDS = [
  'id',
  'name',
  'url',
  'at',
  'referrer',
  'props',
  'visitor',
  'first',
  'last',
  'extra',
];
const PROPS = ['value', 'currency', 'goal', 'time', 'scroll', 'url', '__proto__', 'a'.repeat(80)];

/** A body that is wrong somewhere, most of the time. */
export function wrongBody(next: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!;
  const batch = JSON.parse(batchOf(1 + Math.floor(next() * 4), 'fuzz').body);
  const kind = next();
  if (kind < 0.15) {
    // Bytes of the body, changed or cut.
    const text = JSON.stringify(batch);
    const at = Math.floor(next() * text.length);
    return next() < 0.5
      ? text.slice(0, at)
      : text.slice(0, at) + pick(['"', '}', '\\', '\u0007']) + text.slice(at);
  }
  if (kind < 0.2) return JSON.stringify(pick(BAD));
  if (kind < 0.25) return JSON.stringify({ ...batch, [pick(['sent', 'events'])]: pick(BAD) });
  const event = pick<Record<string, unknown>>(batch.events);
  if (kind < 0.6) event[pick(FIELDS)] = pick(BAD);
  else event['props'] = { ...(event['props'] as object), [pick(PROPS)]: pick(BAD) };
  return JSON.stringify(batch);
}

/** Sends wrong bodies; answers how many came back with which status (0: no answer). */
export async function fuzz(
  origin: string,
  { times, seed }: { times: number; seed: number },
): Promise<Record<number, number>> {
  const next = random(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const statuses: Record<number, number> = {};
  let left = times;
  const line = async () => {
    while (left > 0) {
      left -= 1;
      const { status } = await post(origin, agent, wrongBody(next));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, line));
  agent.destroy();
  return statuses;
}
