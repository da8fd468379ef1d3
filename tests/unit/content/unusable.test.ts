import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../../integrations/content/list-files.ts';
import { check, goodSite, makeSite, removeSites } from './good-site.ts';

afterAll(removeSites);

const without = (path: string) =>
  Object.fromEntries(Object.entries(goodSite).filter(([one]) => one !== path));

test('a folder that cannot be opened is a problem, not the end', () => {
  const root = makeSite({ content: 'no folder' });
  expect(listFiles(root, 'content')).toEqual({
    files: [],
    problems: [expect.objectContaining({ code: 'MQ1001', file: 'content' })],
  });
});

test('what Windows and editors put into folders is passed over', () => {
  const root = makeSite({
    'content/blog/en/Thumbs.db': '',
    'content/blog/en/desktop.ini': '',
    'content/blog/en/rain.md~': '',
    'content/blog/en/rain.md': '',
  });
  expect(listFiles(root, 'content').files).toEqual(['content/blog/en/rain.md']);
});

test('a site without settings is told so, and where the settings are if they have another name', async () => {
  const { 'content/site.yaml': settings = '', ...rest } = goodSite;
  const none = await check(makeSite(rest));
  expect(none.problems).toMatchObject([
    { code: 'MQ1001', file: 'content/site.yaml', fix: expect.stringContaining('settings.md') },
  ]);
  const root = makeSite({ ...rest, 'content/site.yml': settings });
  expect((await check(root)).problems).toContainEqual(
    expect.objectContaining({ code: 'MQ1001', fix: 'Rename it: content/site.yaml' }),
  );
});

test('a site without a front page is told so, unless its file cannot be read', async () => {
  const root = makeSite(without('content/landing/home/page.yaml'));
  const missing = {
    code: 'MQ1304',
    file: 'content/landing/home/page.yaml',
    fix: expect.stringContaining('marquee new landing --slug home'),
  };
  expect((await check(root)).problems).toMatchObject([missing]);
  mkdirSync(join(root, 'content/landing/home'));
  writeFileSync(join(root, 'content/landing/home/page.yaml'), Uint8Array.of(0xff, 0xfe, 0x61, 0));
  expect((await check(root)).problems).toMatchObject([{ code: 'MQ1003' }]);
  rmSync(root, { recursive: true });
});
