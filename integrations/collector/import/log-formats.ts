import type { LogLine } from './access-log.ts';

export const LOG_FORMATS = ['combined', 'json', 'cloudfront'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Reads a line of a log, or says that it is none of this format. Made anew for each file: CloudFront names its columns first. */
export type LineReader = (line: string) => LogLine | 'not-a-line' | undefined;

export const lineReader: Record<LogFormat, () => LineReader> = {
  combined: () => readCombined,
  json: () => readJson,
  cloudfront: cloudFrontReader,
};

const COMBINED =
  /^(\S+) \S+ .+? \[([^\]]+)\] "(?:([A-Z]+) (\S+)[^"]*|[^"]*)" (\d{3}) \S+ "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)"/;

/** Apache's and nginx's combined format: https://httpd.apache.org/docs/current/logs.html#combined. */
function readCombined(text: string): LogLine | 'not-a-line' | undefined {
  const parts = COMBINED.exec(text);
  if (!parts) return 'not-a-line';
  const [, address = '', date = '', method, path, status, referrer = '', userAgent = ''] = parts;
  // What was asked was no request: a scanner's bytes.
  if (!method || !path) return undefined;
  const time = combinedTime(date);
  if (Number.isNaN(time)) return 'not-a-line';
  return {
    address,
    time,
    method,
    path,
    status: Number(status),
    referrer: unset(referrer),
    userAgent,
  };
}

/** 28/Nov/2026:08:15:30 +0800 */
function combinedTime(date: string): number {
  const [, day, month, year, clock, zone] =
    /^(\d{2})\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})$/.exec(date) ?? [];
  return Date.parse(`${day} ${month} ${year} ${clock} ${zone}`);
}

const unset = (text: string): string => (text === '-' ? '' : text);

/** Names that servers give to the same thing in logs of JSON: nginx's variables, Caddy, Traefik. */
const NAMES = {
  address: ['remote_addr', 'remote_ip', 'client_ip', 'ClientHost'],
  time: ['time_iso8601', 'time', 'ts', 'msec', 'StartUTC'],
  method: ['request_method', 'method', 'RequestMethod'],
  path: ['request_uri', 'uri', 'RequestPath'],
  status: ['status', 'DownstreamStatus'],
  referrer: ['http_referer', 'referer', 'Referer', 'request_Referer'],
  userAgent: ['http_user_agent', 'user_agent', 'User-Agent', 'request_User-Agent'],
};

/** One object of JSON a line; Caddy's `request` stands inside. */
function readJson(text: string): LogLine | 'not-a-line' | undefined {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(text);
  } catch {
    return 'not-a-line';
  }
  if (typeof entry !== 'object' || entry === null) return 'not-a-line';
  const inner = (entry['request'] ?? {}) as Record<string, unknown>;
  const headers = (inner['headers'] ?? {}) as Record<string, unknown>;
  const all = { ...headers, ...inner, ...entry };
  const value = (field: keyof typeof NAMES): string => {
    const name = NAMES[field].find((one) => all[one] !== undefined);
    const found = name === undefined ? '' : all[name];
    return `${Array.isArray(found) ? found[0] : found}`;
  };
  const time = timeOf(value('time'));
  if (!value('path') || Number.isNaN(time)) return 'not-a-line';
  return {
    address: value('address'),
    time,
    method: value('method') || 'GET',
    path: value('path'),
    status: Number(value('status')),
    referrer: unset(value('referrer')),
    userAgent: value('userAgent'),
  };
}

/** Seconds since 1970 with a fraction (nginx, Caddy), or a date. */
const timeOf = (text: string): number =>
  /^\d{9,11}(?:\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : Date.parse(text);

/**
 * CloudFront's standard logs: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html.
 * Columns are named by the line `#Fields:`; texts are percent-encoded.
 */
function cloudFrontReader(): LineReader {
  let columns: string[] = [];
  return (text) => {
    if (text.startsWith('#')) {
      if (text.startsWith('#Fields:')) columns = text.slice(8).trim().split(/\s+/);
      return undefined;
    }
    const cells = text.split('\t');
    if (columns.length === 0 || cells.length < columns.length) return 'not-a-line';
    const cell = (name: string) => decoded(unset(cells[columns.indexOf(name)] ?? ''));
    const time = Date.parse(`${cell('date')}T${cell('time')}Z`);
    if (Number.isNaN(time)) return 'not-a-line';
    const query = cell('cs-uri-query');
    return {
      address: cell('c-ip'),
      time,
      method: cell('cs-method'),
      path: cell('cs-uri-stem') + (query && `?${query}`),
      status: Number(cell('sc-status')),
      referrer: cell('cs(Referer)'),
      userAgent: cell('cs(User-Agent)'),
      country: cell('c-country') || undefined,
    };
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
