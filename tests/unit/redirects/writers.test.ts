import { describe, expect, it } from 'vitest';
import { redirectFile, redirectPage } from '../../../integrations/redirects/html.ts';
import { nginxRedirects } from '../../../integrations/redirects/nginx.ts';
import { planRedirects, type Host } from '../../../integrations/redirects/plan.ts';
import type { Redirect } from '../../../integrations/redirects/rule.ts';
import {
  underscoreLimits,
  underscoreRedirects,
} from '../../../integrations/redirects/underscore-redirects.ts';
import { vercelRedirects } from '../../../integrations/redirects/vercel.ts';

const redirect = (from: string, to?: string, more: Partial<Redirect> = {}): Redirect => ({
  from,
  splat: false,
  ...(to === undefined ? {} : { to }),
  status: to === undefined ? 410 : 301,
  source: { file: 'content/redirects.yaml', line: 1 },
  ...more,
});
const tea = redirect('/%E8%8C%B6/', '/zh-cn/%E6%98%A5/');
const below = redirect('/old/', '/new/:splat', { splat: true, status: 302 });
const gone = redirect('/gone/');
const locales = [
  { id: 'en', tag: 'en' },
  { id: 'zh-cn', tag: 'zh-CN' },
];
const plan = (redirects: Redirect[], host: Host, files: string[] = []) =>
  planRedirects({ redirects, host, url: 'https://guyu.example', locales, files });

describe('_redirects', () => {
  it('writes one line a redirect for Netlify, percent-encoded, prefixes last', () => {
    expect(underscoreRedirects([tea, below], underscoreLimits.netlify)).toEqual({
      text: '/%E8%8C%B6/ /zh-cn/%E6%98%A5/ 301\n/old/* /new/:splat 302\n',
      unable: [],
    });
  });

  it('writes both forms of a page’s address for Cloudflare, and one of a file’s', () => {
    const { text } = underscoreRedirects(
      [tea, redirect('/a.html', '/b/')],
      underscoreLimits.cloudflare,
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      '/%E8%8C%B6 /zh-cn/%E6%98%A5/ 301',
      '/%E8%8C%B6/ /zh-cn/%E6%98%A5/ 301',
      '/a.html /b/ 301',
    ]);
  });

  it('keeps to 2,000 exact and 100 prefix redirects on Cloudflare', () => {
    const exact = Array.from({ length: 2003 }, (_, n) => redirect(`/e${n}/`, '/b/'));
    const prefixes = Array.from({ length: 102 }, (_, n) =>
      redirect(`/p${n}/`, '/b/:splat', { splat: true }),
    );
    const { text, unable } = underscoreRedirects(
      [...exact, ...prefixes],
      underscoreLimits.cloudflare,
    );
    expect(text.trim().split('\n')).toHaveLength(2100);
    expect(unable).toHaveLength(5);
  });

  it('leaves out what the host does not understand', () => {
    const long = redirect(`/${'%E8%8C%B6'.repeat(120)}/`, '/b/');
    const all = [gone, long, redirect('/talk:tea/', '/b/'), redirect('/h/', 'http://old.example/')];
    const { text, unable } = underscoreRedirects(all, underscoreLimits.cloudflare);
    expect(text).toBe('');
    expect(unable.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('410'),
      expect.stringContaining('1000 characters'),
      expect.stringContaining('colon'),
      expect.stringContaining('https'),
    ]);
  });
});

describe('Vercel', () => {
  const at = (path: string, redirects: Redirect[]) => {
    const route = vercelRedirects(redirects).find(({ src }) => new RegExp(src).test(path));
    const to = route?.headers?.['Location'];
    return to === undefined ? route?.status : path.replace(new RegExp(route!.src), to);
  };

  it('matches an address encoded and plain, with and without the slash, and nothing else', () => {
    for (const path of ['/%E8%8C%B6/', '/%E8%8C%B6', '/茶/', '/茶'])
      expect(at(path, [tea])).toBe('/zh-cn/%E6%98%A5/');
    expect(at('/茶/x', [tea])).toBeUndefined();
    expect(at('/a.b', [redirect('/a.b', '/c/')])).toBe('/c/');
    expect(at('/aXb', [redirect('/a.b', '/c/')])).toBeUndefined();
  });

  it('passes on what the star matched, but no slashes that would name another site', () => {
    expect(at('/old/a/b/', [below])).toBe('/new/a/b/');
    const root = redirect('/old/', '/:splat', { splat: true });
    for (const path of ['/old//evil.example/', '/old/\\evil.example/', '/old/%5Cevil.example/'])
      expect(at(path, [root])).toBe('/evil.example/');
  });

  it('says gone', () => expect(at('/gone/', [gone])).toBe(410));
});

describe('nginx', () => {
  it('compares decoded text and sends encoded text', () => {
    expect(nginxRedirects([tea])).toBe(
      [
        'location = "/茶" { return 301 "/zh-cn/%E6%98%A5/$is_args$args"; }',
        'location = "/茶/" { return 301 "/zh-cn/%E6%98%A5/$is_args$args"; }\n',
      ].join('\n'),
    );
  });

  it('lets no text out of its quotes, and none become a variable', () => {
    const text = nginxRedirects([
      redirect('/a%22%20%7B%7D;/', '/$host/?x=%22$args#"'),
      redirect('/b/', 'https://example.com/?a=1#c'),
    ]);
    expect(text).toContain('location = "/a\\" {};" {');
    expect(text).toContain('return 301 "/%24host/?x=%22%24args#\\"";');
    expect(text).toContain('return 301 "https://example.com/?a=1#c";');
  });

  it('answers for a page with and without the slash, for a file without', () => {
    const places = (from: string) =>
      [...nginxRedirects([redirect(from, '/b/')]).matchAll(/"(\S+)" \{/g)].map(([, path]) => path);
    expect(places('/1.0_released/')).toEqual(['/1.0_released', '/1.0_released/']);
    expect(places('/v2.0/')).toEqual(['/v2.0', '/v2.0/']);
    expect(places('/node.js/')).toEqual(['/node.js', '/node.js/']);
    expect(places('/feed.xml')).toEqual(['/feed.xml']);
  });

  it('says gone, below a prefix as well', () => {
    expect(nginxRedirects([gone])).toContain('location = "/gone/" { return 410; }');
    expect(nginxRedirects([redirect('/gone/', undefined, { splat: true })])).toBe(
      'location ^~ "/gone/" { return 410; }\n',
    );
  });
});

describe('redirect pages', () => {
  it('sends on without script, in the language of the target', () => {
    const page = redirectPage('/zh-cn/%E6%98%A5/?a=1&b="', 'https://guyu.example', locales);
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('content="0; url=/zh-cn/%E6%98%A5/?a=1&amp;b=&quot;"');
    expect(page).toContain('href="https://guyu.example/zh-cn/%E6%98%A5/?a=1&amp;b=%22"');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('前往新地址');
    expect(page).not.toMatch(/<script|<style|style=/);
    expect(redirectPage('/blog/', 'https://guyu.example', locales)).toContain('<html lang="en">');
  });

  it.each([
    ['/old/', 'old/index.html'],
    ['/old', 'old/index.html'],
    ['/%E8%8C%B6/', '茶/index.html'],
    ['/old.html', 'old.html'],
    ['/v1.2/', 'v1.2/index.html'],
    ['/v1.2', 'v1.2/index.html'],
    ['/1.0.0_released/', '1.0.0_released/index.html'],
    ['/1.0.0_released', '1.0.0_released/index.html'],
    ['/node.js/', 'node.js/index.html'],
    ['/feed.xml', undefined],
    ['/a%2Fb/', undefined],
    ['/a:b/', undefined],
  ])('answers for %s with %s', (from, file) => {
    expect(redirectFile(redirect(from, '/b/'))).toBe(file);
  });
});

describe('the plan', () => {
  it('writes pages where the host has nothing, and warns of what a page cannot do', () => {
    for (const host of ['static', 'github-pages'] as const) {
      const { files, problems } = plan([tea, below, gone], host);
      expect(files.map(({ path }) => path)).toEqual(['茶/index.html']);
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
        ['MQ1606', 'warning'],
        ['MQ1606', 'warning'],
      ]);
    }
  });

  it.each([
    ['netlify', '_redirects'],
    ['cloudflare', '_redirects'],
    ['vercel', 'vercel.json'],
    ['nginx', 'nginx-redirects.conf'],
  ] as const)('writes for %s %s', (host, path) => {
    const { files, problems } = plan([tea, below], host);
    expect(files.map((file) => file.path)).toEqual([path]);
    expect(problems).toEqual([]);
  });

  it('falls back to a page where a host falls short', () => {
    const { files } = plan([redirect('/h/', 'http://old.example/')], 'cloudflare');
    expect(files.map(({ path }) => path)).toEqual(['_redirects', 'h/index.html']);
  });

  it('never writes over a page whose name differs only in capitals', () => {
    const { files, problems } = plan([redirect('/Spring/', '/spring/')], 'static', [
      'spring/index.html',
    ]);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'MQ1606' }]);
  });

  it('writes nothing for no redirects', () => {
    for (const host of ['static', 'netlify', 'vercel', 'nginx'] as const)
      expect(plan([], host)).toEqual({ files: [], problems: [], made: [] });
  });
});
