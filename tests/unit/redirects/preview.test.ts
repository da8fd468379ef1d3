import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { answerFor } from '../../../integrations/redirects/answer.ts';
import { indexRedirects } from '../../../integrations/redirects/follow.ts';
import { followRedirects, keepRedirects } from '../../../integrations/redirects/preview.ts';
import type { Redirect } from '../../../integrations/redirects/rule.ts';

const source = { file: 'content/redirects.yaml', line: 1 };
const redirects: Redirect[] = [
  { from: '/go/tea', splat: false, to: '/spring/?utm_source=card#buy', status: 302, source },
  { from: '/%E8%8C%B6/', splat: false, to: '/zh-cn/#top', status: 301, source },
  { from: '/gone/', splat: false, status: 410, source },
  { from: '/old/', splat: true, to: '/new/:splat', status: 301, source },
];

it.each([
  ['/go/tea', { status: 302, location: '/spring/?utm_source=card#buy' }],
  ['/go/tea/?x=1', { status: 302, location: '/spring/?utm_source=card#buy' }],
  ['/%e8%8c%b6?x=1?2', { status: 301, location: '/zh-cn/?x=1?2#top' }],
  ['/gone', { status: 410 }],
  ['/old/a/b?c', { status: 301, location: '/new/a/b?c' }],
  ['/old//evil.example', undefined],
  ['/spring/', undefined],
])('%s is answered as a host would', (address, answer) => {
  expect(answerFor(indexRedirects(redirects), address)).toEqual(answer);
});

it('a server of files leads on what the last build has redirected, and serves the rest', async () => {
  const root = mkdtempSync(join(tmpdir(), 'marquee-preview-'));
  const server = createServer((_, response) => response.end('a page'));
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  followRedirects(server, root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      redirect: 'manual',
    });
  expect((await ask('/go/tea')).status).toBe(200);
  keepRedirects(root, redirects);
  const led = await ask('/go/tea');
  expect([led.status, led.headers.get('location')]).toEqual([302, '/spring/?utm_source=card#buy']);
  expect((await ask('/gone/')).status).toBe(410);
  expect(await (await ask('/spring/')).text()).toBe('a page');
});
