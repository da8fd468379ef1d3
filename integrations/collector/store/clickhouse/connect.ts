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

/** Why a ClickHouse cannot be a store, what it said, and what to do. */
export interface Unfit {
  message: string;
  found: string;
  fix: string;
}

/**
 * Why a ClickHouse cannot be a store; undefined where it can. Parameters of questions and answers as lists are tried, since
 * old versions have neither (docs/decisions/clickhouse-versions.md).
 */
export async function whyUnfit(client: ClickHouseClient): Promise<Unfit | undefined> {
  const login = 'name and password come from CLICKHOUSE_USER and CLICKHOUSE_PASSWORD';
  const ping = await client.ping();
  if (!ping.success)
    return {
      message: 'ClickHouse does not answer.',
      found: ping.error.message,
      fix: `Is it running there? Its ${login}`,
    };
  try {
    const query = 'SELECT {one: UInt8}';
    const asked = { query, query_params: { one: 1 }, format: 'JSONCompactEachRow' } as const;
    await (await client.query(asked)).json();
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const isOld = /Unknown (?:setting|format)/.test(message);
    return {
      message: isOld ? 'This ClickHouse is too old.' : 'ClickHouse refuses a simple question.',
      found: message,
      fix: isOld
        ? 'Take a newer one than Debian’s: https://clickhouse.com/docs/install'
        : `Is the database there? Its ${login}`,
    };
  }
}
