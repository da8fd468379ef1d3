import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importEvents, openEvents, type LogFormat } from '../../../integrations/collector/index.ts';
import { Report, sqliteSource } from '../../../integrations/stats/index.ts';
import { pageviewOf } from '../../../integrations/collector/import/access-log.ts';
import { lineReader } from '../../../integrations/collector/import/log-formats.ts';
import { periodOf } from '../../../integrations/stats/period.ts';
import { CHROME } from './batches.ts';

const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

const combined = (
  path: string,
  more: Partial<Record<'ip' | 'status' | 'agent' | 'from' | 'method', string>> = {},
) => {
  const { ip = '192.0.2.7', status = '200', agent = CHROME, from = '-', method = 'GET' } = more;
  return `${ip} - - [28/Nov/2026:08:15:30 +0800] "${method} ${path} HTTP/1.1" ${status} 5120 "${from}" "${agent}"`;
};

const LOGS: Record<LogFormat, string[]> = {
  combined: [
    combined('/tea-club/?utm_source=letter', { from: 'https://mail.example/' }),
    combined('/visit/'),
    combined('/_astro/page.js'),
    combined('/favicon.ico'),
    combined('/no-such/', { status: '404' }),
    combined('/tea-club/', { agent: GOOGLEBOT }),
    combined('/tea-club/', { method: 'POST' }),
    '192.0.2.9 - - [28/Nov/2026:08:15:30 +0800] "\\x16\\x03\\x01" 400 150 "-" "-"',
  ],
  json: [
    JSON.stringify({
      time_iso8601: '2026-11-28T08:15:30+08:00',
      remote_addr: '192.0.2.7',
      request_method: 'GET',
      request_uri: '/tea-club/?utm_source=letter',
      status: '200',
      http_referer: 'https://mail.example/',
      http_user_agent: CHROME,
    }),
    // Caddy.
    JSON.stringify({
      ts: 1795824930.25,
      status: 200,
      request: {
        remote_ip: '192.0.2.7',
        method: 'GET',
        uri: '/visit/',
        headers: { 'User-Agent': [CHROME] },
      },
    }),
    JSON.stringify({
      time: '2026-11-28T08:15:30Z',
      remote_addr: 'a',
      request_uri: '/a.png',
      status: 200,
      http_user_agent: CHROME,
    }),
  ],
  cloudfront: [
    '#Version: 1.0',
    '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query c-country',
    [
      '2026-11-28',
      '00:15:30',
      'HKG62',
      '5120',
      '192.0.2.7',
      'GET',
      'd1.cloudfront.net',
      '/tea-club/',
      '200',
      'https://mail.example/',
      encodeURIComponent(CHROME),
      'utm_source=letter',
      'CN',
    ].join('\t'),
    [
      '2026-11-28',
      '00:15:31',
      'HKG62',
      '5120',
      '192.0.2.7',
      'GET',
      'd1.cloudfront.net',
      '/visit/',
      '200',
      '-',
      encodeURIComponent(CHROME),
      '-',
      'CN',
    ].join('\t'),
  ],
};

/** A store filled from these lines, and what the import said. */
async function imported(format: LogFormat | 'events', lines: string[], times = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-import-'));
  const log = join(folder, 'access.log.gz');
  writeFileSync(log, gzipSync(lines.join('\n')));
  const file = join(folder, 'stats.db');
  const store = openEvents(file);
  const done = [];
  for (let time = 0; time < times; time += 1)
    done.push(await importEvents(store, { files: [log], format, site: 'guyu.example' }));
  await store.close();
  const source = sqliteSource(file);
  const report = await Report.of(source, {
    period: periodOf('2026-11-01', '2026-11-30', 'UTC'),
    timeZone: 'UTC',
    filters: [],
    goals: [],
  });
  const pages = await report.pages();
  const answer = {
    done,
    total: report.total(),
    pages: pages.map(({ value }) => value),
    sources: report.by('source'),
  };
  await source.close();
  rmSync(folder, { recursive: true });
  return answer;
}

describe.each(['combined', 'json', 'cloudfront'] as const)('a log of the format %s', (format) => {
  it('is read for its pageviews, by people', async () => {
    const { total, pages, sources } = await imported(format, LOGS[format]);
    expect(total).toMatchObject({ visitors: 1, visits: 1, views: 2 });
    expect(pages.sort()).toEqual(['/tea-club/', '/visit/']);
    expect(sources.map(({ value }) => value)).toEqual(['letter']);
  });

  it('read twice is counted once', async () => {
    const { done, total } = await imported(format, LOGS[format], 2);
    expect(done[1]).toMatchObject({ added: 0, known: 2 });
    expect(total.views).toBe(2);
  });

  it('is read on where a line is broken, and the line is named', async () => {
    const [first = '', ...rest] = LOGS[format];
    const { done, total } = await imported(format, [first, 'what is this', ...rest]);
    expect(done[0]!.bad).toMatchObject({ count: 1, first: [{ line: 2 }] });
    expect(total.views).toBe(2);
  });
});

it('lines of a data center, and of a spammer that the site knows, are no visits', () => {
  const line = combined('/visit/', { from: 'https://www.buy-tea.example/' });
  const read = lineReader.combined()(line) as Exclude<
    ReturnType<ReturnType<typeof lineReader.combined>>,
    string | undefined
  >;
  const event = (rules: object) => pageviewOf(read, 'guyu.example', 'secret', rules);
  expect(event({})).toMatchObject({ page: '/visit/' });
  expect(event({ spam: new Set(['buy-tea.example']) })).toBeUndefined();
  expect(event({ isDatacenter: (address: string) => address === '192.0.2.7' })).toBeUndefined();
});
