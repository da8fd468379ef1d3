import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readRanges, readSpamHosts } from '../../../integrations/collector/index.ts';
import { rangeLookup } from '../../../integrations/collector/lists/ranges.ts';
import { wireBatch, wireEvent } from './batches.ts';
import { collector } from './collectors.ts';

it('a list of spammers is hosts, one a line, with comments', () => {
  const text =
    '# ours\r\nBuy-Tea.example # since May\r\n\r\nwww.cheap.example\nbücher.example\ncheap.example\n';
  expect(readSpamHosts('spam.txt', text)).toEqual({
    values: ['buy-tea.example', 'cheap.example', 'xn--bcher-kva.example'],
    problems: [],
  });
});

it('every line of it that is no host is named, with the host it may mean', () => {
  const text =
    'a.example\nhttps://b.example/x\n*.c.example\ntea\n\n192.0.2.1\nd.example e.example\n';
  const { values, problems } = readSpamHosts('spam.txt', text);
  expect(values).toEqual(['a.example']);
  expect(problems.map(({ line, found, fix }) => [line, found, fix])).toEqual([
    [2, 'https://b.example/x', 'b.example'],
    [3, '*.c.example', 'c.example'],
    [4, 'tea', 'spam.example'],
    [6, '192.0.2.1', 'spam.example'],
    [7, 'd.example e.example', 'd.example'],
  ]);
});

it('a file of something else is told of in twenty lines', () => {
  const { problems } = readSpamHosts('page.html', '<p>\n'.repeat(500));
  expect(problems).toHaveLength(20);
  expect(problems[19]!.message).toContain('500');
});

it('the collector refuses referrers of its list', async () => {
  await using one = await collector({ spam: ['buy-tea.example'] });
  const from = (referrer: string) => one.post(wireBatch(wireEvent({ referrer })));
  expect(await (await from('https://shop.buy-tea.example/x')).json()).toMatchObject({
    refused: [{ reason: 'spam' }],
  });
  expect((await from('https://not-buy-tea.example/')).status).toBe(204);
});

it('a list of ranges is of IPv4 and IPv6, or of one address, and what is none is named', () => {
  const lines = ['192.0.2.0/24', '2001:db8::/32', '198.51.100.7', '::ffff:203.0.113.0/120'];
  expect(readRanges('d.txt', lines.join('\n'))).toEqual({ values: lines, problems: [] });
  const bad = [
    '192.0.2.1/24',
    '192.0.2.0/33',
    '0.0.0.0/0',
    '192.0.2.0/',
    '2001:db8::/129',
    'aws',
    '1.2.3/8',
    '1.2.3.4/5/6',
    '2001:db8::1/64',
  ];
  const { values, problems } = readRanges('d.txt', bad.join('\n'));
  expect(values).toEqual([]);
  expect(problems.map(({ line }) => line)).toEqual(bad.map((_, index) => index + 1));
});

it('an address is found in its range, however it is written', () => {
  const isIn = rangeLookup([
    '192.0.2.0/25',
    '192.0.2.64/26',
    '192.0.2.0/30',
    '2001:db8:1::/48',
    '::1',
  ]);
  for (const address of [
    '192.0.2.0',
    '192.0.2.100',
    '192.0.2.127',
    '::ffff:192.0.2.5',
    '::ffff:c000:205',
    '2001:db8:1::',
    '2001:DB8:1:ffff:ffff:ffff:ffff:ffff',
    '::1',
  ])
    expect([address, isIn(address)]).toEqual([address, true]);
  for (const address of [
    '192.0.1.255',
    '192.0.2.128',
    '2001:db8:0:ffff::',
    '2001:db8:2::',
    '::2',
    '::',
    '',
    'unknown',
    '192.0.2.5:80',
  ])
    expect([address, isIn(address)]).toEqual([address, false]);
});

it('among 20,000 ranges each address is found that is in one, and no other', () => {
  // Every second block of 256 addresses, half of them in IPv6, in no order.
  const block = (n: number) => `10.${n >> 8}.${n & 255}`;
  const six = (n: number) => `2001:db8:${n.toString(16)}:`;
  const numbers = Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 10_000) * 2);
  const isIn = rangeLookup(numbers.flatMap((n) => [`${block(n)}.0/24`, `${six(n)}:/48`]));
  const wrong = Array.from({ length: 20_000 }, (_, n) => n).filter((n) =>
    [isIn(`${block(n)}.${n % 256}`), isIn(`${six(n)}:${n % 9}`)].some(
      (found) => found !== (n % 2 === 0),
    ),
  );
  expect(wrong).toEqual([]);
});

it('what comes from a data center is a program, is answered as one, and its address is nowhere', async () => {
  await using one = await collector({
    datacenters: ['192.0.2.0/24'],
    addressHeader: 'x-forwarded-for',
  });
  const from = (address: string) =>
    one.post(wireBatch(wireEvent()), { 'x-forwarded-for': address });
  expect((await from('192.0.2.9')).status).toBe(204);
  expect((await from('198.51.100.9')).status).toBe(204);
  expect(one.metrics.get('marquee_events_refused_total{reason="bot"}')).toBe(1);
  expect(one.metrics.get('marquee_events_accepted_total')).toBe(1);
  const files = readdirSync(dirname(one.file)).map((name) =>
    readFileSync(join(dirname(one.file), name), 'latin1'),
  );
  expect([...files, ...one.log].join()).not.toMatch(/192\.0\.2|198\.51/);
});
