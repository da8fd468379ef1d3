import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Nginx } from '../../servers/nginx.ts';
import { askAt } from './asked.ts';
import { dividesVisitors, leadsBack, type Host } from './divides-visitors.ts';
import { nginxOf } from './nginx-of.ts';
import { testedSite, type TestedSite } from './tested-site.ts';

let site: TestedSite;
let nginx: Nginx;

beforeAll(async () => {
  site = await testedSite('nginx');
  nginx = await nginxOf(site);
}, 600_000);
afterAll(async () => {
  await nginx?.close();
  site[Symbol.dispose]();
});

const ask: Host['ask'] = (...asked) => askAt(nginx.origin)(...asked);

describe('nginx, Debian’s own,', () => {
  dividesVisitors(() => ({ site, ask }), 1000);
  leadsBack(() => ({ site, ask }));

  it('divides only those who agreed, where visitors are asked', async () => {
    const consent = { cookie: 'consent', includes: 'statistics' };
    using asking = await testedSite('nginx', { consent });
    const server = await nginxOf(asking);
    const cookies = async (headers: Record<string, string>) =>
      (await askAt(server.origin)('/spring/', headers)).headers.getSetCookie().length;
    expect(await cookies({})).toBe(0);
    expect(await cookies({ cookie: 'consent=necessary; mq_spring_1=short' })).toBe(0);
    expect(await cookies({ cookie: 'consent=necessary,statistics' })).toBe(2);
    expect(await cookies({ cookie: 'consent=statistics', 'sec-gpc': '1' })).toBe(0);
    await server.close();
  });

  it('takes the configuration without a warning', () => {
    expect(nginx.said).not.toMatch(/\[(?:warn|emerg|error)\]/);
  });

  it('keeps hidden pages out of search engines', async () => {
    expect((await ask('/_v/spring/short/?mq=1')).headers.get('x-robots-tag')).toBe('noindex');
  });

  it('answers a cookie that is too long for it by itself', async () => {
    const { status } = await ask('/spring/', { cookie: `mq_spring_1=${'x'.repeat(10_000)}` });
    expect(status).toBe(400);
  });
});
