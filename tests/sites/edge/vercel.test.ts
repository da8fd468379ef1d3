import { EdgeRuntime } from 'edge-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { options } from '../../../integrations/hosting/options.ts';
import { planHosting } from '../../../integrations/hosting/plan.ts';
import { servingRules } from '../../../integrations/hosting/rules.ts';
import type { Route } from '../../../integrations/hosting/vercel.ts';
import { dividesVisitors, leadsBack, type Host } from './divides-visitors.ts';
import { headersOf } from './file-headers.ts';
import { testedSite, type TestedSite } from './tested-site.ts';

let site: TestedSite;
let runtime: EdgeRuntime;
let routes: Route[];
let files: string[];

beforeAll(async () => {
  site = await testedSite('vercel');
  const { code } = site.edge.middleware!;
  // Vercel calls what the module exports; the runtime by itself knows events only.
  const [, name] = /export\{(\w+) as default\};?\s*$/.exec(code)!;
  runtime = new EdgeRuntime({
    initialCode:
      code.replace(/export\{\w+ as default\};?\s*$/, '') +
      `;addEventListener('fetch', (event) => event.respondWith(${name}(event.request)));`,
  });
  const settings = { ...options.parse({ host: 'vercel' }), url: 'https://guyu.example' };
  const personal = { ...site.edge, personal: site.pages.map(({ control }) => control) };
  const rules = servingRules(settings, ['index.html'], personal.personal);
  const { vercelOutput } = planHosting(settings, rules, { personal }, 'always');
  files = vercelOutput!.map(({ path }) => path);
  ({ routes } = JSON.parse(vercelOutput![0]!.text));
});
afterAll(() => site[Symbol.dispose]());

/** Routes as Vercel follows them: headers add up, the middleware may name another file. */
const ask: Host['ask'] = async (path, sent = {}, method = 'GET') => {
  const url = new URL(path, 'https://guyu.example');
  const headers = new Headers(headersOf(''));
  let file = url.pathname;
  for (const { src, headers: own, middlewarePath } of routes) {
    if (!src || !new RegExp(src).test(file)) continue;
    for (const [name, value] of Object.entries(own ?? {})) headers.set(name, value);
    if (!middlewarePath) continue;
    const said = await runtime.dispatchFetch(url.href, { method, headers: sent });
    for (const cookie of said.headers.getSetCookie()) headers.append('set-cookie', cookie);
    const to = said.headers.get('x-middleware-rewrite');
    if (to) file = new URL(to).pathname;
    else if (said.headers.get('x-middleware-next') !== '1')
      return { status: said.status, text: '', headers: new Headers(said.headers) };
  }
  const text = site.file(file);
  return text === undefined
    ? { status: 404, text: 'Not found', headers }
    : { status: 200, text, headers };
};

describe('the middleware of Vercel, in its edge runtime,', () => {
  dividesVisitors(() => ({ site, ask, isWhole: true }), 400);
  leadsBack(() => ({ site, ask }));

  it('is asked for tested pages only, after headers and before files', () => {
    expect(files).toEqual([
      'config.json',
      'functions/_middleware.func/index.js',
      'functions/_middleware.func/.vc-config.json',
    ]);
    const at = routes.findIndex(({ middlewarePath }) => middlewarePath);
    const asks = new RegExp(routes[at]!.src!);
    expect(['/spring/', '/_v/spring/short/', '/visit/', '/spring/more/'].map((one) => asks.test(one))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(at).toBeLessThan(routes.findIndex(({ handle }) => handle === 'filesystem'));
  });
});
