import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import hosting, { type HostingOptions } from '../../../integrations/hosting/index.ts';
import redirects, { type RedirectsOptions } from '../../../integrations/redirects/index.ts';
import { ProblemsError } from '../../../integrations/kit/problem.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'marquee-hosting-'));
  write({
    'dist/index.html': '<h1>Guyu</h1>',
    'dist/404.html': '<h1>Not found</h1>',
    'dist/zh-cn/春茶/index.html': '<h1>春茶</h1>',
    'dist/zh-cn/404/index.html': '<h1>没有</h1>',
    'dist/_astro/a.css': 'a{}',
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Calls the hooks as Astro does at the end of a build; gives what was logged. */
async function build(...integrations: AstroIntegration[]): Promise<string[]> {
  const said: string[] = [];
  const log = (text: string) => said.push(text);
  const logger = { info: log, warn: log, error: log };
  const folder = (path: string) => pathToFileURL(`${join(root, path)}/`);
  const config = { root: folder('.'), site: 'https://guyu.example', trailingSlash: 'always' };
  for (const { hooks } of integrations) await hooks['astro:config:done']?.({ config } as never);
  for (const { hooks } of integrations)
    await hooks['astro:build:done']?.({ dir: folder('dist'), logger } as never);
  return said;
}
const site = (host: HostingOptions['host'], more: RedirectsOptions = {}) => {
  const locales = [
    { id: 'en', tag: 'en' },
    { id: 'zh-cn', tag: 'zh-CN' },
  ];
  return [redirects({ host, locales, ...more }), hosting({ host, locales })];
};
const list = {
  'content/redirects.yaml':
    '- from: /旧茶/\n  to: /zh-cn/春茶/\n- from: /t/*\n  to: /zh-cn/:splat\n',
};
const aliases = () => [
  { from: '/home/', to: '/', source: { file: 'content/landing/home/page.yaml', line: 3 } },
];

it('makes redirects of the list and of aliases for Netlify, with the 404 pages below', async () => {
  write(list);
  await build(...site('netlify', { rules: aliases }));
  expect(read('dist/_redirects')).toBe(
    [
      '/%E6%97%A7%E8%8C%B6/ /zh-cn/%E6%98%A5%E8%8C%B6/ 301',
      '/home/ / 301',
      '/t/* /zh-cn/:splat 301',
      '/zh-cn/* /zh-cn/404.html 404\n',
    ].join('\n'),
  );
  expect(read('dist/zh-cn/404.html')).toBe('<h1>没有</h1>');
  expect(read('dist/_headers')).toContain('Content-Security-Policy');
});

it('lays out Vercel’s output anew, and again', async () => {
  write({ ...list, '.vercel/output/static/stale.html': 'old' });
  await build(...site('vercel'));
  const { routes } = JSON.parse(read('.vercel/output/config.json'));
  expect(routes.filter(({ status }: { status?: number }) => status === 301)).toHaveLength(2);
  expect(read('.vercel/output/static/zh-cn/春茶/index.html')).toBe('<h1>春茶</h1>');
  expect(existsSync(join(root, '.vercel/output/static/vercel.json'))).toBe(false);
  expect(existsSync(join(root, '.vercel/output/static/stale.html'))).toBe(false);
  expect(JSON.parse(read('dist/vercel.json')).routes).toEqual(routes);
});

it('writes pages for a host that has nothing, which keep the policy', async () => {
  write(list);
  const said = await build(...site('static', { rules: aliases() }));
  expect(read('dist/旧茶/index.html')).toContain('url=/zh-cn/%E6%98%A5%E8%8C%B6/"');
  expect(read('dist/home/index.html')).toContain('url=/"');
  expect(said.join('\n')).toContain('MQ1606');
});

it('does without a list', async () => {
  await build(...site('nginx'));
  expect(existsSync(join(root, 'dist/nginx.conf'))).toBe(true);
  expect(existsSync(join(root, 'dist/nginx-redirects.conf'))).toBe(false);
});

it('fails with every problem of the redirects at once, and writes nothing', async () => {
  write({
    'content/redirects.yaml': '- from: /a/\n  to: /b/\n- from: /zh-cn/春茶/\n  to: /\n- fro: /c/\n',
  });
  const failed = await build(...site('netlify')).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ProblemsError);
  expect(
    (failed as ProblemsError).problems.map(({ code, line }) => `${code}:${line}`).toSorted(),
  ).toEqual(['MQ1101:5', 'MQ1102:5', 'MQ1603:3', 'MQ1605:1']);
  expect(existsSync(join(root, 'dist/_redirects'))).toBe(false);
});

it('fails when the policy would block part of a page, and names page and snippet once', async () => {
  const page = '<p style="color:red">x</p>';
  write({
    'dist/a/index.html': page,
    'dist/b/index.html': page,
    'dist/c/index.html': '<script>x()</script>',
  });
  const failed = await build(...site('cloudflare')).catch((error: unknown) => error);
  expect((failed as ProblemsError).problems).toMatchObject([
    { code: 'MQ1803', file: 'a/index.html', found: '<p style="color:red">' },
    { code: 'MQ1803', file: 'c/index.html', found: '<script>x()' },
  ]);
  expect((failed as ProblemsError).problems[0]?.message).toContain('on 2 pages');
  expect(existsSync(join(root, 'dist/_headers'))).toBe(false);
});
