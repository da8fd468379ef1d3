import { describe, expect, it } from 'vitest';
import {
  options,
  type Hosting,
  type HostingOptions,
} from '../../../integrations/hosting/options.ts';
import { planHosting } from '../../../integrations/hosting/plan.ts';
import { notFoundCopies, servingRules } from '../../../integrations/hosting/rules.ts';
import type { Route } from '../../../integrations/hosting/vercel.ts';

const settings = (input: HostingOptions): Hosting =>
  ({
    url: 'https://guyu.example',
    ...options.parse({
      locales: [{ id: 'en' }, { id: 'zh-cn' }],
      policy: { inlineScripts: ['boot()'] },
      ...input,
    }),
  }) as Hosting;
const files = ['404.html', 'zh-cn/404.html', 'index.html'];
const plan = (input: HostingOptions, before = {}) => {
  const given = settings(input);
  const { files: written, ...rest } = planHosting(
    given,
    servingRules(given, files),
    before,
    'always',
  );
  return { written: Object.fromEntries(written.map(({ path, text }) => [path, text])), ...rest };
};

describe('serving rules', () => {
  it('covers the folders of every language', () => {
    const rules = servingRules(settings({}), files);
    expect(rules.wasm.folders).toEqual(['/search/', '/zh-cn/search/']);
    expect(rules.noindex).toEqual(['/_v/', '/zh-cn/_v/']);
    expect(rules.notFound).toEqual([
      { folder: '/zh-cn/', file: '/zh-cn/404.html' },
      { folder: '/', file: '/404.html' },
    ]);
  });

  it('differs between pages only in WebAssembly', () => {
    const { policy, wasm } = servingRules(settings({}), files);
    expect(wasm.policy.replace(" 'wasm-unsafe-eval'", '')).toBe(policy);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('speaks of https only when the site is https', () => {
    const plain = servingRules(settings({ url: 'http://intranet.example' }), files);
    expect(plain.headers['Strict-Transport-Security']).toBeUndefined();
    expect(plain.policy).not.toContain('upgrade');
    const secure = servingRules(settings({}), files);
    expect(secure.headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
    expect(secure.policy).toContain('upgrade-insecure-requests');
  });

  it('copies the 404 page of a language to where hosts look for it', () => {
    expect(notFoundCopies(['404.html', 'zh-cn/404/index.html'])).toEqual([
      { from: 'zh-cn/404/index.html', to: 'zh-cn/404.html' },
    ]);
    expect(notFoundCopies(['zh-cn/404/index.html', 'zh-cn/404.html'])).toEqual([]);
  });

  it.each([
    { nginx: { root: '/srv/"; evil' } },
    { nginx: { listen: ['80; evil'] } },
    { immutable: ['_astro'] },
    { noindex: ['/a\n  X-Evil: 1/'] },
    { policy: { inlineScripts: [], formActions: ["'unsafe-inline'"] } },
    { hosst: 'static' },
  ])('refuses %j', (input) => {
    expect(options.safeParse(input).success).toBe(false);
  });
});

/** What a browser gets from a `_headers` file by Cloudflare's rules: joined, unless detached before. */
function cloudflare(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const [start = '', end = ''] = line.split('*');
      applies = line.includes('*') ? path.startsWith(start) && path.endsWith(end) : path === line;
    } else if (applies && line.startsWith('  ! ')) {
      delete headers[line.slice(4)];
    } else if (applies && line.trim()) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

describe('Cloudflare', () => {
  const text = plan({ host: 'cloudflare' }).written['_headers']!;

  it('sends one policy a page, and the right one', () => {
    for (const path of ['/', '/blog/', '/zh-cn/']) {
      const policy = cloudflare(text, path)['Content-Security-Policy'];
      expect(policy).not.toContain('wasm');
      expect(policy?.match(/default-src/g)).toHaveLength(1);
    }
    for (const path of ['/search/', '/zh-cn/search/']) {
      const policy = cloudflare(text, path)['Content-Security-Policy'];
      expect(policy).toContain("'wasm-unsafe-eval'");
      expect(policy?.match(/default-src/g)).toHaveLength(1);
    }
  });

  it('sends security headers with everything, long caching with hashed files, noindex with variants', () => {
    expect(cloudflare(text, '/_astro/a.js')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(cloudflare(text, '/')['Cache-Control']).toBeUndefined();
    expect(cloudflare(text, '/zh-cn/_v/a/b/')['X-Robots-Tag']).toBe('noindex');
    expect(cloudflare(text, '/terms.ics')['Content-Type']).toBe('text/calendar; charset=utf-8');
  });

  it('warns beyond 100 rules and 2,000 characters a line', () => {
    const folders = Array.from({ length: 60 }, (_, n) => `/v${n}/`);
    const scripts = Array.from({ length: 40 }, (_, n) => `boot(${n})`);
    const { problems } = plan({
      host: 'cloudflare',
      noindex: folders,
      policy: { inlineScripts: scripts },
    });
    expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: 4 }, () => 'MQ1804 warning'),
    );
    expect(plan({ host: 'cloudflare' }).problems).toEqual([]);
  });
});

describe('Netlify', () => {
  it('sets no header twice for any page', () => {
    const text = plan({ host: 'netlify' }).written['_headers']!;
    expect(text).not.toContain('!');
    for (const path of ['/', '/search/', '/_astro/a.js', '/_v/a/'])
      expect(Object.values(cloudflare(text, path)).join('\n')).not.toMatch(
        /default-src.*default-src|max-age=\d+.*max-age/,
      );
    expect(cloudflare(text, '/search/')['Content-Security-Policy']).toContain('wasm-unsafe-eval');
  });

  it('adds the 404 pages of languages below the redirects', () => {
    expect(plan({ host: 'netlify' }, { redirects: '/a /b 301\n' }).written['_redirects']).toBe(
      '/a /b 301\n/zh-cn/* /zh-cn/404.html 404\n',
    );
  });
});

describe('Vercel', () => {
  const redirect: Route = { src: '^/old/?$', status: 301, headers: { Location: '/new/' } };
  const before = { vercel: JSON.stringify({ routes: [redirect] }) };
  const { written, vercelOutput } = plan({ host: 'vercel' }, before);
  const { version, routes } = JSON.parse(vercelOutput![0]!.text) as {
    version: number;
    routes: Route[];
  };
  const matching = (path: string) => routes.filter(({ src }) => src && new RegExp(src).test(path));

  it('writes the same routes for both ways to deploy', () => {
    expect(version).toBe(3);
    expect(JSON.parse(written['vercel.json']!)).toEqual({ routes });
  });

  it('redirects before it looks for files, and gives up last, in the page’s language', () => {
    const at = (found: (route: Route) => boolean) => routes.findIndex(found);
    const first404 = matching('/zh-cn/nothing/').find(({ status }) => status === 404);
    expect(at((route) => route.src === redirect.src)).toBeGreaterThan(0);
    expect(at((route) => route.src === redirect.src)).toBeLessThan(
      at(({ handle }) => handle === 'filesystem'),
    );
    expect(first404?.dest).toBe('/zh-cn/404.html');
    expect(matching('/nothing/').find(({ status }) => status === 404)?.dest).toBe('/404.html');
  });

  it.each(['/', '/search/', '/zh-cn/search/', '/_astro/a.css', '/_v/x/', '/a.ics'])(
    'sets each header of %s once',
    (path) => {
      const names = matching(path)
        .filter((route) => route.continue)
        .flatMap(({ headers }) => Object.keys(headers ?? {}));
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('Content-Security-Policy');
    },
  );

  it('keeps hashed files for a year only when they are there', () => {
    const hit = routes.findIndex(({ handle }) => handle === 'hit');
    expect(routes.findIndex(({ headers }) => headers?.['Cache-Control'])).toBeGreaterThan(hit);
    expect(hit).toBeGreaterThan(0);
  });

  it('adds the slash to pages and to nothing else, and names no other site', () => {
    const slash = routes.find(({ headers }) => headers?.['Location'] === '/$1/');
    const to = (path: string) =>
      new RegExp(slash!.src!).test(path)
        ? path.replace(new RegExp(slash!.src!), '/$1/')
        : undefined;
    expect(to('/blog')).toBe('/blog/');
    expect(to('/zh-cn/%E6%98%A5')).toBe('/zh-cn/%E6%98%A5/');
    for (const path of ['/blog/', '/a.css', '/.well-known/acme/x', '//evil', '/\\evil', '/'])
      expect(to(path)).toBeUndefined();
  });
});

describe('hosts that serve files only', () => {
  it('writes nothing for static', () => expect(plan({ host: 'static' }).written).toEqual({}));

  it('tells GitHub to keep _astro, and the domain unless it is GitHub’s own', () => {
    expect(plan({ host: 'github-pages' }).written).toEqual({
      '.nojekyll': '',
      CNAME: 'guyu.example\n',
    });
    expect(plan({ host: 'github-pages', url: 'https://guyu.github.io' }).written).toEqual({
      '.nojekyll': '',
    });
  });
});

describe('nginx', () => {
  const text = (input: HostingOptions = {}) =>
    plan({ host: 'nginx', ...input }).written['nginx.conf']!;

  it('serves the site’s name from /var/www on port 80', () => {
    expect(text()).toContain('server_name guyu.example;');
    expect(text()).toContain('root "/var/www/guyu.example";');
    expect(text()).toContain('listen 80;\n  listen [::]:80;');
    expect(text()).not.toMatch(/gzip_static|brotli|ssl/);
  });

  it('serves https with a certificate, and sends http there', () => {
    const tls = { certificate: '/etc/ssl/guyu.pem', key: '/etc/ssl/guyu.key' };
    const secure = text({ nginx: { tls, gzipStatic: true, brotliStatic: true } });
    expect(secure).toContain('listen 443 ssl http2;');
    expect(secure).toContain('return 301 "https://guyu.example$request_uri";');
    expect(secure).toContain('gzip_static on;');
    expect(secure).toContain('brotli_static on;');
  });
});
