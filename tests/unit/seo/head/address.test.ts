import { describe, expect, it } from 'vitest';
import { absolute, pageAddress } from '../../../../integrations/seo/head/address.ts';

const site = 'https://guyu.example';

describe('pageAddress', () => {
  it.each([
    ['always', '/blog/tea', 'https://guyu.example/blog/tea/'],
    ['always', '/blog/tea//', 'https://guyu.example/blog/tea/'],
    ['always', '/feed.xml', 'https://guyu.example/feed.xml'],
    ['always', '/', 'https://guyu.example/'],
    ['never', '/blog/tea/', 'https://guyu.example/blog/tea'],
    ['never', '/', 'https://guyu.example/'],
    ['ignore', '/blog/tea', 'https://guyu.example/blog/tea'],
    ['ignore', '/blog/tea/', 'https://guyu.example/blog/tea/'],
  ] as const)('with %s writes %s as %s', (trailingSlash, path, address) => {
    expect(pageAddress(path, { site, trailingSlash })).toBe(address);
  });

  it('leaves out query and fragment, and encodes as browsers do', () => {
    expect(pageAddress('/谷雨?a=1#b', { site, trailingSlash: 'always' })).toBe(
      'https://guyu.example/%E8%B0%B7%E9%9B%A8/',
    );
  });

  it('does not touch the addresses of others', () => {
    const foreign = 'https://other.example/a?b=1';
    expect(pageAddress(foreign, { site, trailingSlash: 'always' })).toBe(foreign);
  });
});

it('keeps the place of the search words in an address', () => {
  expect(absolute('/search/?q={search_term_string}', { site })).toBe(
    'https://guyu.example/search/?q={search_term_string}',
  );
});
