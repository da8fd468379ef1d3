import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare, Response, type Request } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveTests, type RunningTest } from '../../integrations/experiments/serve/build.ts';
import { edgeFiles } from '../../integrations/experiments/serve/edge/files.ts';
import { experiment } from '../unit/experiments/file/experiment.ts';

const VISITORS = 400;
const tests: RunningTest[] = [
  {
    experiment: experiment({ start: '2020-01-01', stop: '2099-01-01' }),
    pages: [{ control: '/spring/', variants: { short: '/_v/spring/short/' } }],
  },
];

const page = (text: string, robots: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="${robots}">` +
  `<link rel="canonical" href="https://guyu.example/spring/"><title>A</title></head>` +
  `<body><main><section data-block="hero">${text}</section></main></body></html>`;

let output: string;
let worker: Miniflare;
let routes: string;
/** Addresses that the files were asked for, and whether they fail. */
const asked: string[] = [];
let broken = false;

/** Files of the site, as Cloudflare serves them: with the headers of _headers. */
function assets(request: Request): Response {
  const { pathname } = new URL(request.url);
  asked.push(pathname);
  if (broken && pathname.startsWith('/_v/')) return new Response('gone', { status: 500 });
  try {
    const text = readFileSync(join(output, pathname, 'index.html'), 'utf8');
    const robots = pathname.startsWith('/_v/') ? { 'x-robots-tag': 'noindex' } : {};
    const cache = 'public, max-age=0, must-revalidate';
    return new Response(text, { headers: { 'content-type': 'text/html', 'cache-control': cache, ...robots } });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'marquee-edge-'));
  for (const [path, text] of [
    ['spring', page('the control', 'max-image-preview:large')],
    ['_v/spring/short', page('the variant', 'noindex')],
    ['visit', page('no test', 'max-image-preview:large')],
  ] as const) {
    mkdirSync(join(output, path), { recursive: true });
    writeFileSync(join(output, path, 'index.html'), text);
  }
  const { pages } = await serveTests({ output, tests, by: 'edge' });
  const [script, rules] = await edgeFiles('cloudflare', pages);
  routes = rules!.text;
  worker = new Miniflare({
    modules: true,
    script: script!.text,
    compatibilityDate: '2025-01-01',
    serviceBindings: { ASSETS: assets as never },
  });
});

afterAll(async () => {
  await worker.dispose();
  rmSync(output, { recursive: true });
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await worker.dispatchFetch(`https://guyu.example${path}`, {
    headers,
    redirect: 'manual',
  });
  const text = await response.text();
  const cookies = response.headers.getSetCookie();
  return { response, text, cookies, variant: text.includes('the variant') ? 'short' : 'control' };
};
const jar = (cookies: string[]) => cookies.map((one) => one.split(';')[0]).join('; ');

describe('the worker of Cloudflare, in workerd', () => {
  it('divides visitors, and each keeps what he got', async () => {
    const first = await Promise.all(Array.from({ length: VISITORS }, () => get('/spring/')));
    const short = first.filter(({ variant }) => variant === 'short');
    // Four deviations of a fair coin.
    expect(Math.abs(short.length - VISITORS / 2)).toBeLessThan(2 * Math.sqrt(VISITORS));
    for (const { variant, cookies } of first.slice(0, 40)) {
      expect(cookies.map((one) => one.replace(/=.*/, ''))).toEqual(['mq_id', 'mq_form_1']);
      expect(cookies[1]).toMatch(/^mq_form_1=(control|short); Path=\/; SameSite=Lax; .*Secure$/);
      const again = await get('/spring/', { cookie: jar(cookies) });
      expect(again.variant).toBe(variant);
      expect(again.cookies).toEqual([]);
    }
  });

  it('lets no cache show one visitor what another got', async () => {
    for (const name of ['control', 'short']) {
      const { response, variant } = await get('/spring/', { cookie: `mq_form_1=${name}` });
      expect(variant).toBe(name);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(response.headers.get('x-robots-tag')).toBeNull();
    }
    const { text } = await get('/spring/', { cookie: 'mq_form_1=short' });
    expect(text).toContain('<meta name="robots" content="max-image-preview:large">');
    expect(text).not.toContain('noindex');
  });

  it('leads direct visits back, but for preview, and keeps nothing then', async () => {
    const { response } = await get('/_v/spring/short/?utm_source=letter');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/spring/?utm_source=letter');
    expect((await get('/_v/spring/short/?mq=1')).variant).toBe('short');
    const preview = await get('/spring/?mq=form:short');
    expect(preview).toMatchObject({ variant: 'short', cookies: [] });
  });

  it.each([
    ['who opts out', { 'sec-gpc': '1' }],
    ['with another method', { 'x-method': 'POST' }],
  ])('leaves visitors %s with the control', async (_, headers) => {
    for (let time = 0; time < 6; time += 1) {
      const method = (headers as Record<string, string>)['x-method'] ?? 'GET';
      const response = await worker.dispatchFetch('https://guyu.example/spring/', { method, headers });
      expect(await response.text()).toContain('the control');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it('gives the control when a variant is broken, and whatever cookies say', async () => {
    broken = true;
    const { response, variant } = await get('/spring/', { cookie: 'mq_form_1=short' });
    broken = false;
    expect([response.status, variant]).toEqual([200, 'control']);
    for (const cookie of ['mq_form_1=nobody', `mq_form_1=${'x'.repeat(8000)}`, 'mq_id=%E0%A4%A; =;;'])
      expect((await get('/spring/', { cookie })).response.status).toBe(200);
  });

  it('is not asked for other pages, and does nothing on them', async () => {
    expect(JSON.parse(routes)).toEqual({
      version: 1,
      include: ['/_v/spring/short/', '/spring/'],
      exclude: [],
    });
    asked.length = 0;
    const { cookies, response } = await get('/visit/');
    expect(cookies).toEqual([]);
    expect(response.headers.get('cache-control')).toContain('public');
    expect(asked).toEqual(['/visit/']);
  });
});
