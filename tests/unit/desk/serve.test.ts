import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { feedAddress } from '../../../integrations/desk/index.ts';
import { LOCKED } from '../../../integrations/desk/login/attempts.ts';
import { IDLE } from '../../../integrations/desk/login/sessions.ts';
import { pageAfter } from '../../../integrations/desk/login/way-back.ts';
import { deskServer, PASSWORD } from '../../servers/desk.ts';

/** A desk, and who asks it: paths as they are written, no redirect followed. */
async function desk() {
  const server = await deskServer();
  const ask = (
    path: string,
    { method = 'GET', headers = {}, body = '' }: Record<string, unknown> & { body?: string } = {},
  ) =>
    new Promise<{ status: number; headers: Record<string, string>; text: string }>(
      (resolve, reject) => {
        const sent = request(
          {
            port: server.port,
            host: '127.0.0.1',
            path,
            method: method as string,
            headers: headers as Record<string, string>,
          },
          (response) => {
            textOf(response).then(
              (text) =>
                resolve({
                  status: response.statusCode!,
                  headers: response.headers as Record<string, string>,
                  text,
                }),
              reject,
            );
          },
        );
        sent.on('error', reject);
        sent.end(body);
      },
    );
  const logIn = (password: string, headers: Record<string, string> = {}) =>
    ask('/desk/login', {
      method: 'POST',
      headers,
      body: `${new URLSearchParams({ password })}`,
    });
  const cookieOf = async () => `${(await logIn(PASSWORD)).headers['set-cookie']}`.split(';')[0]!;
  return { ...server, ask, logIn, cookieOf, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
}

describe('a desk behind its password', () => {
  it('leads strangers to its login, whatever they ask for', async () => {
    await using one = await desk();
    for (const path of ['/desk/', '/desk', '/desk/_astro/desk.css', '/desk/nowhere', '/desk/?a=b'])
      expect(await one.ask(path)).toMatchObject({
        status: 303,
        headers: { location: '/desk/login', 'cache-control': 'private, no-store' },
        text: '',
      });
    const { status, text, headers } = await one.ask('/desk/login');
    expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(text).toContain('<title>Guyu · desk</title>');
    const chinese = await one.ask('/desk/login', { headers: { 'accept-language': 'zh' } });
    expect(chinese.text).toMatch(/lang="zh-CN"[^]*谷雨 · 案头[^]*密码/);
  });

  it('opens to its password, and stays open to the cookie until it is logged out', async () => {
    await using one = await desk();
    const { status, headers } = await one.logIn(PASSWORD);
    expect([status, headers['location']]).toEqual([303, '/desk/']);
    expect(`${headers['set-cookie']}`).toMatch(
      /^__Host-desk=[\w-]{43}; Path=\/; Max-Age=86400; Secure; HttpOnly; SameSite=Strict$/,
    );
    const cookie = `other=1; ${`${headers['set-cookie']}`.split(';')[0]!}`;
    const page = await one.ask('/desk/', { headers: { cookie, range: 'bytes=5-2' } });
    expect(page).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'x-frame-options': 'DENY',
      },
      text: expect.stringContaining('<h1>Today</h1>'),
    });
    expect(page.headers['etag']).toBeUndefined();
    const head = await one.ask('/desk/', { method: 'HEAD', headers: { cookie } });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(page.headers['content-length']);
    expect(await one.ask('/desk/login', { headers: { cookie } })).toMatchObject({
      status: 303,
      headers: { location: '/desk/' },
    });

    const out = await one.ask('/desk/logout', { method: 'POST', headers: { cookie } });
    expect([out.status, out.headers['location']]).toEqual([303, '/desk/login']);
    expect(`${out.headers['set-cookie']}`).toMatch(/^__Host-desk=; Path=\/; Max-Age=0;/);
    expect((await one.ask('/desk/', { headers: { cookie } })).status).toBe(303);
  });

  it('leads on to the page that was asked for, and never out of the desk', async () => {
    await using one = await desk();
    const { headers } = await one.ask('/desk/zh-cn/%E7%9C%8B%E6%9D%BF/');
    const login = headers['location']!;
    expect(login).toBe('/desk/login?to=%2Fdesk%2Fzh-cn%2F%25E7%259C%258B%25E6%259D%25BF%2F');
    expect((await one.ask(login)).text).toContain(`action="${login}"`);
    const body = `${new URLSearchParams({ password: PASSWORD })}`;
    const after = await one.ask(login, { method: 'POST', body });
    expect(after.headers['location']).toBe('/desk/zh-cn/%E7%9C%8B%E6%9D%BF/');
    const evil = [
      '//evil.example/desk/',
      'https://evil.example/desk/',
      '/desk/..//evil.example',
      '/\\\\evil.example/desk/',
      '/desk/%2e%2e//evil.example',
      'javascript:alert(1)',
    ];
    for (const to of evil)
      expect(pageAfter('/desk/', `/desk/login?${new URLSearchParams({ to })}`)).toBe('/desk/');
    expect(pageAfter('/desk/', '/desk/login?to=/desk/%0d%0aset-cookie:')).toBe('/desk/set-cookie:');
  });

  it('asks once more for what another site links to, since the cookie stays back then', async () => {
    await using one = await desk();
    const elsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const linked = await one.ask('/desk/board/?"=', { headers: elsewhere });
    expect(linked.text).toContain('content="0; url=/desk/board/?&quot;="');
    expect(await one.ask('//evil.example/desk/', { headers: elsewhere })).toMatchObject({
      status: 303,
      headers: { location: '/desk/login' },
    });
  });

  it('ends what is not used, and the session that another login takes the place of', async () => {
    await using one = await desk();
    const [old, idle] = [await one.cookieOf(), await one.cookieOf()];
    const seen = async (cookie: string) =>
      (await one.ask('/desk/', { headers: { cookie } })).status;
    await one.logIn(PASSWORD, { cookie: old });
    expect([await seen(old), await seen(idle)]).toEqual([303, 200]);
    one.world.now += IDLE;
    expect(await seen(idle)).toBe(303);
  });

  it('says that a password is wrong, and to whom guesses to wait', async () => {
    await using one = await desk();
    const wrong = await one.logIn('green leaves, fast water');
    expect([wrong.status, wrong.headers['set-cookie']]).toEqual([401, undefined]);
    expect(wrong.text).toContain('That is not the password.');
    // At once or one after the other: a guess costs the same.
    const guesses = await Promise.all(['', 'b', 'c', 'd', 'e'].map((guess) => one.logIn(guess)));
    expect(guesses.map(({ status }) => status).toSorted()).toEqual([401, 401, 401, 429, 429]);
    const right = await one.logIn(PASSWORD);
    expect([right.status, right.headers['retry-after']]).toEqual([429, '900']);
    expect(right.text).toContain('Come again in 15 minutes.');
    one.world.address = '192.0.2.2';
    expect((await one.logIn(PASSWORD)).status).toBe(303);
    one.world.address = '192.0.2.1';
    one.world.now += LOCKED;
    expect((await one.logIn(PASSWORD)).status).toBe(303);
  });

  it('takes forms of its own pages alone, behind a server that renames the host too', async () => {
    await using one = await desk();
    const from = async (headers: Record<string, string>) =>
      (await one.logIn(PASSWORD, headers)).status;
    const host = 'stats.guyu.example';
    expect(await from({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await from({ host, origin: 'null' })).toBe(403);
    expect(await from({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await from({ host, 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await from({ host, origin: `https://${host}` })).toBe(303);
    const named = { origin: `https://${host}`, 'sec-fetch-site': 'same-origin' };
    expect(await from({ host: '127.0.0.1:4318', ...named })).toBe(303);
    const cookie = await one.cookieOf();
    const headers = { cookie, origin: 'https://evil.example' };
    expect((await one.ask('/desk/logout', { method: 'POST', headers })).status).toBe(403);
    expect((await one.ask('/desk/', { headers: { cookie } })).status).toBe(200);
  });

  it('gives nothing but the files of its folder', async () => {
    await using one = await desk();
    const headers = { cookie: await one.cookieOf() };
    const got = async (path: string) => (await one.ask(path, { headers })).status;
    for (const path of [
      '/desk/../secret.txt',
      '/desk/%2e%2e/secret.txt',
      '/desk/..%2fsecret.txt',
      '/desk/%2e%2e%5csecret.txt',
      '/desk//etc/passwd',
      '/desk/.hidden',
      '/desk/index.html%00.css',
      '/desk/%e0%a4%a',
      `/desk/${'a'.repeat(3000)}`,
      '/desk/logout',
    ])
      expect([path, await got(path)]).toEqual([path, 404]);
    // What is not below the base leads to it.
    expect([await got('/desk'), await got('/x/../desk/')]).toEqual([303, 303]);
    expect(await got(encodeURI('/desk/zh-cn/看板'))).toBe(200);
    const css = await one.ask('/desk/_astro/desk.css?v=1', { headers });
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);

    // Built anew while it is served.
    writeFileSync(join(one.folder, 'desk/new.csv'), 'day\n');
    rmSync(join(one.folder, 'desk/_astro/desk.css'));
    expect([await got('/desk/new.csv'), await got('/desk/_astro/desk.css')]).toEqual([200, 404]);
  });

  it('reads no long form and no other method', async () => {
    await using one = await desk();
    const body = `password=${'x'.repeat(5_000)}`;
    const long = await one.ask('/desk/login', { method: 'POST', body });
    expect([long.status, long.headers['connection']]).toEqual([413, 'close']);
    const unsaid = await one.ask('/desk/login', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body,
    });
    expect(unsaid.status).toBe(413);
    const put = await one.ask('/desk/', { method: 'PUT', body: 'x' });
    expect([put.status, put.headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect((await one.ask('/desk/', { method: 'POST' })).status).toBe(405);
  });
});

it('gives a private calendar to whoever has its key, and nothing else for it', async () => {
  await using one = await desk();
  const addressOf = (name: string): string => {
    writeFileSync(join(one.folder, 'desk', name), 'BEGIN:VCALENDAR');
    const address = new URL(
      feedAddress(one.kept, `/desk/${name}`, new URL('https://desk.example')),
    );
    return `${address.pathname}${address.search}`;
  };
  for (const name of ['team.ics', 'team-市场部.ics'])
    expect(await one.ask(addressOf(name))).toMatchObject({
      status: 200,
      text: 'BEGIN:VCALENDAR',
      headers: { 'content-type': expect.stringContaining('text/calendar') },
    });
  const key = addressOf('team.ics').split('key=')[1];
  for (const path of [`/desk/?key=${key}`, `/desk/other.ics?key=${key}`, '/desk/team.ics?key=x'])
    expect((await one.ask(path)).status).toBe(303);
});

it('sends texts compressed to those who take them so', async () => {
  await using one = await desk();
  const page = '<p>tea</p>'.repeat(400);
  writeFileSync(join(one.folder, 'desk/long.html'), page);
  const cookie = await one.cookieOf();
  const headers = { cookie, 'accept-encoding': 'br, gzip' };
  const small = await one.ask('/desk/long.html', { headers });
  expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(Number(small.headers['content-length'])).toBeLessThan(page.length / 10);
  expect((await one.ask('/desk/long.html', { headers: { cookie } })).text).toBe(page);
});
