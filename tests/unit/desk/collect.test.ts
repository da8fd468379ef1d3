import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isProblemsError } from '../../../integrations/kit/problem.ts';
import { deskPages } from '../../../src/cli/commands/collect/desk.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { wireBatch, wireEvent } from '../collector/batches.ts';
import { collector } from '../collector/collectors.ts';

const site = {
  name: 'Guyu',
  locales: [{ id: 'en', tag: 'en', label: 'English' }],
} as unknown as Site;
const HASH = `scrypt:16384:8:1:${'a'.repeat(22)}:${'b'.repeat(43)}`;

function codes(folder: string, env: NodeJS.ProcessEnv): string[] {
  try {
    deskPages(folder, env, site);
    return [];
  } catch (error) {
    return isProblemsError(error) ? error.problems.map(({ code }) => code) : [`${error}`];
  }
}

it('a desk is served where it is built and has a password; what is missing is said at once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'marquee-desk-'));
  const [built, other] = [join(root, 'built'), join(root, 'other')];
  for (const [folder, to] of [
    [built, '/desk/board/'],
    [other, '/blog/'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), `<a href="${to}">Page</a>`);
  }
  const env = { MARQUEE_DESK_PASSWORD: HASH };
  expect(codes(root, {})).toEqual(['MQ2661', 'MQ2662']);
  expect(codes(other, env)).toEqual(['MQ2662']);
  expect(codes(built, { MARQUEE_DESK_PASSWORD: 'green leaves' })).toEqual(['MQ2661']);
  expect(codes(built, env)).toEqual([]);

  await using one = await collector({
    pages: deskPages(built, env, site),
    addressHeader: 'x-forwarded-for',
  });
  const ask = (path: string) =>
    fetch(one.origin + path, { redirect: 'manual', headers: { 'x-forwarded-for': '192.0.2.77' } });
  expect((await ask('/desk/campaigns/secret-launch/')).headers.get('location')).toContain(
    '/desk/login?to=',
  );
  expect((await ask('/desk')).status).toBe(303);
  expect([(await ask('/desks/')).status, (await ask('//')).status]).toEqual([404, 404]);
  expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
  const lines = one.log.map((line) => JSON.parse(line));
  expect(lines.map(({ path, status }) => [path, status])).toEqual([
    ['/desk/', 303],
    ['/desk/', 303],
    ['other', 404],
    ['other', 404],
    ['/api/event', 204],
  ]);
  expect(one.log.join()).not.toMatch(/secret|192\.0\.2/);
  rmSync(root, { recursive: true });
});

it('pages that fail do not stop the collector, nor say more than that they failed', async () => {
  await using one = await collector({
    pages: {
      prefix: '/desk/',
      handle: async (request, response) => {
        if (request.url === '/desk/late') response.writeHead(200).write('half');
        throw new Error('The disk is gone');
      },
    },
  });
  const early = await fetch(`${one.origin}/desk/`);
  expect([early.status, await early.text()]).toEqual([503, '']);
  const late = await fetch(`${one.origin}/desk/late`)
    .then((answer) => answer.text())
    .catch(() => 'broken off');
  expect(late).toBe('broken off');
  expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
  expect(one.log.filter((line) => line.includes('The disk is gone'))).toHaveLength(2);
});
