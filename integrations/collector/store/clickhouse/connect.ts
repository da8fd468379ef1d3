import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';

/** Longest that a request may take. Milliseconds. */
const TIMEOUT = 30_000;

/** Whether a store is ClickHouse: an address, not a file. */
export const isClickHouse = (store: string): boolean => /^https?:\/\//.test(store);

/**
 * A client for an address with the database as its path: http://127.0.0.1:8123/marquee. Name and password come from the
 * environment: CLICKHOUSE_USER, CLICKHOUSE_PASSWORD.
 */
export function clickHouse(address: string, env = process.env): ClickHouseClient {
  const { origin, pathname } = new URL(address);
  return createClient({
    url: origin,
    database: pathname.slice(1) || 'default',
    username: env['CLICKHOUSE_USER'] ?? 'default',
    password: env['CLICKHOUSE_PASSWORD'] ?? '',
    request_timeout: TIMEOUT,
    keep_alive: { enabled: true },
    // What fails is told by whoever asked.
    log: { level: ClickHouseLogLevel.OFF },
  });
}
