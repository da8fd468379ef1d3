import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxConfig } from '../../../integrations/hosting/nginx.ts';
import { options } from '../../../integrations/hosting/options.ts';
import { servingRules } from '../../../integrations/hosting/rules.ts';
import { resolveRedirects } from '../../../integrations/redirects/index.ts';
import { nginxRedirects } from '../../../integrations/redirects/nginx.ts';
import { ask } from '../../servers/ask.ts';
import { startNginx, type Nginx } from '../../servers/nginx.ts';

const files = {
  'index.html': '<h1>Guyu</h1>',
  '404.html': '<h1>Not found</h1>',
  'blog/index.html': '<h1>Blog</h1>',
  'search/index.html': '<h1>Search</h1>',
  '_v/tasting/b/index.html': '<h1>Variant</h1>',
  'zh-cn/index.html': '<h1>谷雨</h1>',
  'zh-cn/404.html': '<h1>没有这一页</h1>',
  'zh-cn/春茶/index.html': '<h1>春茶</h1>',
  'zh-cn/search/index.html': '<h1>搜索</h1>',
  'zh-cn/_v/tasting/b/index.html': '<h1>变体</h1>',
  '_astro/style.Ab12.css': `body { color: black }${' '.repeat(2000)}`,
  'fonts/serif.woff2': 'font',
  'site.webmanifest': '{}',
  'terms.ics': 'BEGIN:VCALENDAR',
  'pagefind/wasm.en.wasm': 'wasm',
  'llms.txt': '谷雨',
};
const rule = (from: string, to?: string, status?: 301 | 302 | 307 | 308 | 410) => ({
  from,
  to,
  status,
  source: { file: 'content/redirects.yaml' },
});
const rules = [
  rule('/谷雨/', '/zh-cn/春茶/'),
  rule('/Blog/', '/blog/'),
  rule('/old.html', '/blog/', 302),
  rule('/utm/', '/blog/?utm_source=old#top'),
  rule('/journal/*', '/blog/:splat', 308),
  rule('/旧/*', '/zh-cn/:splat', 307),
  rule('/away/*', 'https://example.com/:splat', 302),
  rule('/root/*', '/:splat'),
  rule('/gone/', undefined, 410),
  rule('/$host/"};/', '/blog/'),
];

const folder = mkdtempSync(join(tmpdir(), 'marquee-output-'));
let nginx: Nginx;
beforeAll(async () => {
  const pages = new Set(['/', '/blog/', '/zh-cn/', '/zh-cn/%E6%98%A5%E8%8C%B6/']);
  const { redirects, problems } = resolveRedirects(rules, pages, { trailingSlash: 'always' });
  if (problems.length) throw new Error(JSON.stringify(problems));
  const output = { ...files, 'nginx-redirects.conf': nginxRedirects(redirects), 'nginx.conf': '' };
  for (const [path, text] of Object.entries(output)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  nginx = await startNginx((port) => {
    const settings = {
      ...options.parse({
        host: 'nginx',
        locales: [{ id: 'en' }, { id: 'zh-cn' }],
        policy: { inlineScripts: ['boot()'] },
        nginx: { root: folder, listen: [`127.0.0.1:${port}`] },
      }),
      url: 'https://guyu.example',
    };
    return nginxConfig(settings, servingRules(settings, Object.keys(output)));
  });
}, 600_000);
afterAll(async () => {
  await nginx?.close();
  rmSync(folder, { recursive: true, force: true });
});
const get = (path: string, headers?: Record<string, string>) => ask(nginx.origin, path, headers);

describe('nginx takes the configuration', () => {
  it('without a warning', () => expect(nginx.said).not.toContain('[warn]'));
});

describe('pages', () => {
  it.each(['/', '/blog/', '/zh-cn/', `/zh-cn/${encodeURIComponent('春茶')}/`])(
    'serves %s with every security header',
    async (path) => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
        'cache-control': 'public, max-age=0, must-revalidate',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self' 'sha256-/,
      );
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('wasm');
      expect(headers['x-robots-tag']).toBeUndefined();
      expect(headers['server']).toBe('nginx');
    },
  );

  it('answers a second visit with 304', async () => {
    const { headers } = await get('/blog/');
    expect((await get('/blog/', { 'if-none-match': headers['etag']! })).status).toBe(304);
  });

  it('adds the slash without naming a host or port', async () => {
    const { status, headers } = await get('/blog');
    expect([status, headers['location']]).toEqual([301, '/blog/']);
  });

  it('allows WebAssembly on search pages only', async () => {
    for (const path of ['/search/', '/zh-cn/search/'])
      expect((await get(path)).headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
  });

  it('keeps variants out of search engines, in both languages', async () => {
    for (const path of ['/_v/tasting/b/', '/zh-cn/_v/tasting/b/']) {
      const { status, headers } = await get(path);
      expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex']);
      expect(headers['content-security-policy']).toBeDefined();
    }
  });
});

describe('files', () => {
  it.each(['/_astro/style.Ab12.css', '/fonts/serif.woff2'])('keeps %s for a year', async (path) => {
    const { headers } = await get(path);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/terms.ics', 'text/calendar; charset=utf-8'],
    ['/pagefind/wasm.en.wasm', 'application/wasm'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/fonts/serif.woff2', 'font/woff2'],
  ])('gives %s the type %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  it('compresses text', async () => {
    const { headers } = await get('/_astro/style.Ab12.css', { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers['vary']]).toEqual(['gzip', 'Accept-Encoding']);
  });

  it.each(['/nginx.conf', '/nginx-redirects.conf'])('does not show %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('what is not found', () => {
  it.each([
    ['/nothing/', 'Not found'],
    ['/_astro/gone.js', 'Not found'],
    ['/zh-cn/nothing/', '没有这一页'],
    [`/zh-cn/${encodeURIComponent('秋')}/`, '没有这一页'],
  ])('answers %s with the page of its language', async (path, text) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain(text);
    expect(headers['content-security-policy']).toBeDefined();
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
});

describe('redirects', () => {
  const chinese = encodeURIComponent('谷雨');
  const old = encodeURIComponent('旧');
  const spring = encodeURIComponent('春茶');
  it.each([
    [`/${chinese}/`, 301, `/zh-cn/${spring}/`],
    [`/${chinese}`, 301, `/zh-cn/${spring}/`],
    [`/${chinese.toLowerCase()}/`, 301, `/zh-cn/${spring}/`],
    [`/${chinese}/?utm_source=letter&a=1`, 301, `/zh-cn/${spring}/?utm_source=letter&a=1`],
    ['/Blog/', 301, '/blog/'],
    ['/old.html', 302, '/blog/'],
    ['/utm/?utm_source=new', 301, '/blog/?utm_source=old#top'],
    ['/journal/a/b/?x=1', 308, '/blog/a/b/?x=1'],
    ['/journal/', 308, '/blog/'],
    [`/${old}/${spring}/`, 307, `/zh-cn/${spring}/`],
    [`/${old.toLowerCase()}/${spring}/`, 307, `/zh-cn/${spring}/`],
    ['/away/tea/', 302, 'https://example.com/tea/'],
    [`/${encodeURIComponent('$host')}/%22%7D;/`, 301, '/blog/'],
  ])('%s', async (path, status, location) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['location']]).toEqual([status, location]);
    expect(answer.headers['content-security-policy']).toBeDefined();
  });

  it('says gone', async () => expect((await get('/gone/')).status).toBe(410));

  it('never sends visitors to another site that somebody put into the address', async () => {
    for (const path of ['/root//evil.example/', '/root///evil.example/', '/root/\\evil.example/'])
      expect((await get(path)).headers['location']).toBe('/evil.example/');
  });

  it('lets no line break into a header', async () => {
    const { headers } = await get('/journal/a%0d%0aSet-Cookie:%20x=1/');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['location']).toBe('/blog/a%0d%0aSet-Cookie:%20x=1/');
  });

  it('never climbs out of the site', async () => {
    const { status } = await get('/journal/../../../../etc/passwd');
    expect([400, 404]).toContain(status);
  });
});
