import { expect, it } from 'vitest';
import { readSpamHosts } from '../../../integrations/collector/index.ts';
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
