import { Miniflare, Response, type Request } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dividesVisitors, leadsBack, type Host } from './divides-visitors.ts';
import { headersOf } from './file-headers.ts';
import { testedSite, type TestedSite } from './tested-site.ts';

let site: TestedSite;
let worker: Miniflare;
/** Addresses that the files were asked for, and whether those of variants fail. */
const asked: string[] = [];
let broken = false;

/** Files of the site, as Cloudflare serves them. */
function assets(request: Request): Response {
  const { pathname } = new URL(request.url);
  asked.push(pathname);
  if (broken && pathname.startsWith('/_v/')) return new Response('gone', { status: 500 });
  const text = site.file(pathname);
  return text === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(text, { headers: headersOf(pathname) });
}

const ask: Host['ask'] = async (path, headers = {}, method = 'GET') => {
  const url = `https://guyu.example${path}`;
  const response = await worker.dispatchFetch(url, { method, headers, redirect: 'manual' });
  return {
    status: response.status,
    text: await response.text(),
    headers: response.headers as unknown as Headers,
  };
};

beforeAll(async () => {
  site = await testedSite('cloudflare');
  worker = new Miniflare({
    modules: true,
    script: site.edge.files[0]!.text,
    compatibilityDate: '2025-01-01',
    serviceBindings: { ASSETS: assets as never },
  });
});

afterAll(async () => {
  await worker.dispose();
  site[Symbol.dispose]();
});

describe('the worker of Cloudflare, in workerd,', () => {
  dividesVisitors(() => ({ site, ask }), 400);
  leadsBack(() => ({ site, ask }));

  it('gives the control when the files fail', async () => {
    broken = true;
    const { status, text } = await ask('/spring/', { cookie: 'mq_spring_1=short' });
    broken = false;
    expect([status, text.includes('the control')]).toEqual([200, true]);
  });

  it('is not asked for other pages, and looks nothing up for them', async () => {
    const { include, exclude } = JSON.parse(site.edge.files[1]!.text);
    expect(include).toContain('/_v/spring/short/');
    expect([include.includes('/spring/'), include.includes('/visit/'), exclude]).toEqual([
      true,
      false,
      [],
    ]);
    asked.length = 0;
    await ask('/visit/');
    expect(asked).toEqual(['/visit/']);
  });
});
