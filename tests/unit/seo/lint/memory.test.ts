import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { addressReader } from '../../../../integrations/seo/lint/address.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('links that are remembered do not hold the pages that they were cut out of', () => {
  const PAGE = 1_000_000;
  const read = addressReader('https://example.com/');
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  for (let number = 0; number < 60; number += 1) {
    const html = `<a href="/journal/post-of-the-day-${number}/">${'tea '.repeat(PAGE / 4)}`;
    read(/href="([^"]*)"/.exec(html)![1]!, '/');
  }
  expect(heap() - before).toBeLessThan(10 * PAGE);
});
