import { expect, it } from 'vitest';
import { BATCH, batches, changesBetween } from '../../../../integrations/seo/indexnow/changes.ts';
import { keyFile, keyOf, keyProblem } from '../../../../integrations/seo/indexnow/key.ts';
import { pauseOf } from '../../../../integrations/seo/indexnow/post.ts';
import { consumed } from '../pages.ts';

it('parts 25,001 addresses into portions of 10,000', () => {
  const urls = Array.from({ length: 25_001 }, (_, index) => `https://guyu.example/${index}/`);
  const parts = batches({ added: urls, changed: [], removed: [] });
  expect(parts.map(({ length }) => length)).toEqual([BATCH, BATCH, 5_001]);
  expect(parts.flat()).toEqual(urls);
});

it('forgets the addresses of an earlier host', () => {
  const changes = changesBetween(
    new Map([['https://new.example/', 'a']]),
    { 'https://old.example/': 'a' },
    'https://new.example/',
  );
  expect(changes).toEqual({ added: ['https://new.example/'], changed: [], removed: [] });
});

it.each([
  ['120', 120_000],
  ['Wed, 25 Nov 2026 00:01:00 GMT', 60_000],
  ['Wed, 25 Nov 2020 00:00:00 GMT', 0],
  ['soon', 0],
  [null, 0],
])('reads Retry-After: %s', (header, pause) => {
  expect(pauseOf(header, Date.parse('2026-11-25T00:00:00Z'))).toBe(pause);
});

it('takes the key of the settings, else of the environment, and shows no value that is none', () => {
  expect(keyOf({ key: 'abcdefgh' }, { INDEXNOW_KEY: 'ijklmnop' })).toBe('abcdefgh');
  expect(keyOf({}, { INDEXNOW_KEY: 'ijklmnop' })).toBe('ijklmnop');
  expect(keyOf({}, { INDEXNOW_KEY: 'no key!' })).toBeUndefined();
  expect(JSON.stringify(keyProblem({}, { INDEXNOW_KEY: 'no key!' }))).toMatch(
    /^(?!.*no key!).*MQ1930/,
  );
  expect(keyProblem({}, {})).toBeUndefined();
});

it('writes the key file where there is a key', async () => {
  expect((await consumed(keyFile({ key: 'abcdefgh' }), {})).files).toEqual({
    'abcdefgh.txt': 'abcdefgh',
  });
  expect((await consumed(keyFile({}), {})).files).toEqual({});
});
