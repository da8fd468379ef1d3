import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveDesk, type LoginWords } from '../../integrations/desk/index.ts';
import { hashPassword } from '../../integrations/desk/login/password.ts';
import { loginWords } from '../../src/cli/commands/collect/desk.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Site } from '../../src/schemas/site.ts';

export const PASSWORD = 'green leaves, slow water';

/** As weak as a hash may be: here it is not the password that is guarded, but the time of the tests. */
const hash = hashPassword(PASSWORD, { N: 2 ** 14, r: 8, p: 1 });

const locales = [
  { id: 'en', tag: 'en', label: 'English' },
  { id: 'zh-cn', tag: 'zh-CN', label: '中文' },
];
const words: LoginWords[] = loginWords({
  name: { en: 'Guyu', 'zh-cn': '谷雨' },
  locales,
} as unknown as Site);

/** The pages of a desk of two pages, and what must not be had from it. */
const FILES = {
  'desk/index.html': `<!doctype html><html lang="en"><title>Today</title><h1>Today</h1>
<form method="post" action="/desk/logout"><button>${dictionary('en').login.leave}</button></form></html>`,
  'desk/zh-cn/看板/index.html': '<h1>看板</h1>',
  'desk/_astro/desk.css': 'h1 { color: green }',
  'desk/.hidden': 'hidden',
  'secret.txt': 'a secret',
};

/** A server of a small desk, with a clock and an address of its own. */
export async function deskServer() {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-desk-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const world = { now: 0, address: '192.0.2.1' };
  const serve = serveDesk({
    folder: join(folder, 'desk'),
    base: '/desk/',
    password: await hash,
    words,
    now: () => world.now,
  });
  const server = createServer((request, response) => {
    serve(request, response, world.address).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    world,
    folder,
    kept: await hash,
    port,
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      rmSync(folder, { recursive: true });
    },
  };
}
