import { describe, expect, it } from 'vitest';
import { resolveRedirects, type RedirectRule } from '../../../integrations/redirects/index.ts';

const pages = new Set([
  '/',
  '/spring-tasting/',
  '/blog/',
  '/blog/grain-rain/',
  '/zh-cn/%E6%98%A5%E8%8C%B6/',
  '/feed.xml',
]);
let line = 0;
const rule = (from: string, to?: string, more: Partial<RedirectRule> = {}): RedirectRule => ({
  from,
  to,
  source: { file: 'content/redirects.yaml', line: (line += 1) },
  ...more,
});
const resolve = (...rules: RedirectRule[]) =>
  resolveRedirects(rules, pages, { trailingSlash: 'always', url: 'https://guyu.example' });
const codes = (...rules: RedirectRule[]) => resolve(...rules).problems.map(({ code }) => code);
const only = (...rules: RedirectRule[]) => {
  const { redirects, problems } = resolve(...rules);
  expect(problems).toEqual([]);
  return redirects.map(({ from, to, status }) => [from, to, status]);
};

describe('canonical addresses', () => {
  it('writes Chinese as browsers send it, whatever form was written', () => {
    const encoded = '/%E8%B0%B7%E9%9B%A8/';
    for (const from of ['/谷雨/', encoded, encoded.toLowerCase(), '/%E8%B0%B7雨/'])
      expect(only(rule(from, '/zh-cn/春茶/'))).toEqual([
        [encoded, '/zh-cn/%E6%98%A5%E8%8C%B6/', 301],
      ]);
  });

  it('gives a target the form in which its page is served', () => {
    expect(only(rule('/a', '/spring-tasting'))).toEqual([['/a', '/spring-tasting/', 301]]);
    expect(only(rule('/a', '/spring-tasting?utm_source=x#buy'))).toEqual([
      ['/a', '/spring-tasting/?utm_source=x#buy', 301],
    ]);
  });

  it('takes an absolute target on the site for its own page', () => {
    expect(only(rule('/a/', 'https://guyu.example/blog/'))).toEqual([['/a/', '/blog/', 301]]);
    expect(codes(rule('/a/', 'https://guyu.example/blgo/'))).toEqual(['MQ1605']);
  });

  it('leaves targets on other sites alone', () => {
    expect(only(rule('/a/', 'https://example.com/x?y=1#z', { status: 302 }))).toEqual([
      ['/a/', 'https://example.com/x?y=1#z', 302],
    ]);
  });

  it('tells addresses apart by case', () => {
    expect(only(rule('/Blog/', '/blog/'))).toEqual([['/Blog/', '/blog/', 301]]);
  });

  it.each([
    ['a climbing path', '/a/../etc/'],
    ['an encoded climbing path', '/a/%2e%2e/etc/'],
    ['a query', '/?p=12'],
    ['a fragment', '/a/#b'],
    ['a lone percent sign', '/100%/'],
    ['a null byte', '/a%00/'],
    ['a line break', '/a%0d%0aSet-Cookie:x/'],
    ['a backslash', '/a\\b/'],
    ['another site', '//example.com/'],
    ['an empty segment', '/a//b/'],
    ['no slash', 'a/'],
    ['the home page', '/'],
    ['the whole site', '/*'],
    ['a star in the middle', '/a/*/b/'],
  ])('refuses %s as a start', (_, from) => {
    const { problems, redirects } = resolve(rule(from, '/blog/'));
    expect(problems).toMatchObject([{ code: 'MQ1107', severity: 'error', found: from }]);
    expect(problems[0]?.fix).toBeTruthy();
    expect(redirects).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    '//example.com/',
    '/\\example.com/',
    '/../etc/',
    'https://user:secret@example.com/',
    'mailto:a@b.example',
    '/a:splat',
  ])('refuses %s as a target', (to) => {
    expect(codes(rule('/old/*', to))).toEqual(['MQ1107']);
  });

  it('needs a * for :splat', () => {
    expect(codes(rule('/old/', '/blog/:splat'))).toEqual(['MQ1107']);
  });
});

describe('redirects among each other', () => {
  it('finds a redirect to itself', () => {
    expect(resolve(rule('/a/', '/a')).problems).toMatchObject([
      { code: 'MQ1601', found: '/a/ → /a/' },
    ]);
    expect(codes(rule('/blog/', '/blog/'))).toEqual(['MQ1601']);
  });

  it('finds a circle once, and says all of it', () => {
    const { problems, redirects } = resolve(
      rule('/c/', '/a/'),
      rule('/a/', '/b/'),
      rule('/b/', '/c/'),
      rule('/into/', '/c/'),
    );
    expect(problems).toMatchObject([{ code: 'MQ1601', found: '/a/ → /b/ → /c/ → /a/' }]);
    expect(redirects).toEqual([]);
  });

  it('finds a prefix that catches its own target', () => {
    expect(codes(rule('/old/*', '/old/new/:splat'))).toEqual(['MQ1601']);
    expect(codes(rule('/x/*', '/y/:splat'), rule('/y/*', '/x/:splat'))).toEqual(['MQ1601']);
  });

  it('names the end of a chain', () => {
    const { problems, redirects } = resolve(
      rule('/a/', '/b/'),
      rule('/b/', '/c/'),
      rule('/c/', '/blog/grain-rain/'),
    );
    expect(problems).toMatchObject([
      {
        code: 'MQ1602',
        found: '/a/ → /b/ → /c/ → /blog/grain-rain/',
        fix: 'to: /blog/grain-rain/',
      },
      { code: 'MQ1602', fix: 'to: /blog/grain-rain/' },
    ]);
    expect(redirects.map(({ from }) => from)).toEqual(['/c/']);
  });

  it('follows a chain through a prefix, with what the star matched', () => {
    expect(resolve(rule('/a/*', '/b/:splat'), rule('/b/*', '/blog/:splat')).problems).toMatchObject(
      [{ code: 'MQ1602', fix: 'to: /blog/:splat' }],
    );
    expect(
      resolve(rule('/a/', '/b/grain-rain/'), rule('/b/*', '/blog/:splat')).problems,
    ).toMatchObject([{ code: 'MQ1602', fix: 'to: /blog/grain-rain/' }]);
  });

  it('finds one address that goes to two places, with or without the slash', () => {
    const { problems, redirects } = resolve(rule('/a', '/blog/'), rule('/a/', '/spring-tasting/'));
    expect(problems).toMatchObject([{ code: 'MQ1604', found: '/a/ → /spring-tasting/' }]);
    expect(problems[0]?.message).toContain('content/redirects.yaml:');
    expect(redirects).toHaveLength(1);
  });

  it('accepts the same redirect twice', () => {
    expect(only(rule('/a/', '/blog/'), rule('/a', '/blog'))).toHaveLength(1);
  });

  it('prefers an exact redirect to a prefix, and a long prefix to a short one', () => {
    expect(
      only(
        rule('/old/*', '/blog/:splat'),
        rule('/old/tea/*', '/blog/:splat'),
        rule('/old/a/', '/blog/'),
      ),
    ).toEqual([
      ['/old/a/', '/blog/', 301],
      ['/old/tea/', '/blog/:splat', 301],
      ['/old/', '/blog/:splat', 301],
    ]);
  });
});

describe('redirects and pages', () => {
  it('finds a redirect that hides a page or a file', () => {
    expect(codes(rule('/spring-tasting', '/blog/'))).toEqual(['MQ1603']);
    expect(codes(rule('/feed.xml', '/blog/'))).toEqual(['MQ1603']);
    expect(codes(rule('/zh-cn/春茶/', '/blog/'))).toEqual(['MQ1603']);
  });

  it('finds a prefix above a page', () => {
    const { problems } = resolve(rule('/blog/*', 'https://example.com/:splat'));
    expect(problems).toMatchObject([{ code: 'MQ1603' }]);
    expect(problems[0]?.message).toContain('/blog/');
  });

  it('names the nearest page for a target that does not exist', () => {
    expect(resolve(rule('/a/', '/spring-tastin/')).problems).toMatchObject([
      { code: 'MQ1605', found: '/spring-tastin/', fix: 'to: /spring-tasting/' },
    ]);
    expect(codes(rule('/a/*', '/nowhere/:splat'))).toEqual(['MQ1605']);
  });

  it('refuses to lead to what is gone', () => {
    expect(codes(rule('/a/', '/b/'), rule('/b/', undefined, { status: 410 }))).toEqual(['MQ1605']);
  });

  it('reports everything at once, each with its place', () => {
    const { problems } = resolve(
      rule('/a/', '/nowhere-at-all-here/'),
      rule('/blog/', '/'),
      rule('/x?y', '/blog/'),
    );
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['MQ1107', 'MQ1603', 'MQ1605']);
    expect(problems.every(({ file, line }) => file && line)).toBe(true);
  });

  it('stays linear: 5,000 redirects resolve in well under two seconds', () => {
    const many = Array.from({ length: 5000 }, (_, n) => rule(`/old/${n}/`, '/blog/'));
    const start = performance.now();
    expect(resolve(...many).problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
