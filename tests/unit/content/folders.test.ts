import { afterAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/content/addresses.ts';
import { site as siteSchema } from '../../../src/schemas/site.ts';
import { parse } from 'yaml';
import { check, goodSite, makeSite, post, removeSites, settings } from './good-site.ts';

afterAll(removeSites);

const site = siteSchema.parse(parse(settings));

describe('a post in a folder of its own', () => {
  const files = {
    'content/blog/en/dew/index.md': post({}, '![Dew](dew.jpg) and [rain](../grain-rain/).\n'),
    'content/blog/en/dew/dew.jpg': goodSite['content/media/terms/white-dew.jpg']!,
    'content/blog/en/dew/index.short.yaml': 'title: Dew\n',
    'content/blog/en/2026/frost/index.mdx': post({}, 'See [dew](/blog/dew/).\n'),
  };

  test('has the name of the folder, and so has its variant', async () => {
    const { problems, entries } = await check(makeSite({ ...goodSite, ...files }));
    expect(problems).toEqual([]);
    const of = (file: string) => entries.find((entry) => entry.file.endsWith(file))!;
    expect(of('dew/index.md').name).toBe('dew');
    expect(of('dew/index.short.yaml').name).toBe('dew/short');
    expect(addressOf(of('frost/index.mdx'), site)).toBe('/blog/frost/');
  });

  test('is the same page as a file of that name', async () => {
    const twice = { ...goodSite, ...files, 'content/blog/en/dew.md': post() };
    expect((await check(makeSite(twice))).problems).toMatchObject([
      { code: 'MQ1301', file: 'content/blog/en/dew/index.md' },
    ]);
  });
});

test('originals that public pages link to are named, once, in order', async () => {
  const link = '[Menu](/media/menu.pdf), ![Rain](/media/terms/grain-rain.jpg)\n';
  const files = {
    'content/media/draft.pdf': '',
    'content/media/long list.pdf': '',
    'content/blog/en/menu.md': post({}, `${link}[List](/media/long%20list.pdf)\n`),
    'content/blog/en/later.md': post({ draft: 'true' }, '[Draft](/media/draft.pdf)\n'),
  };
  const { problems, linked } = await check(makeSite({ ...goodSite, ...files }));
  expect(problems).toEqual([]);
  expect(linked).toEqual(['content/media/long list.pdf', 'content/media/menu.pdf']);
});

test('a picture whose address stands below the text is no link, in any language', async () => {
  const text = (picture: string) =>
    post({}, `![Rain][1] and [dew][2].\n\n[1]: ${picture}\n[2]: /blog/\n`);
  const at = (picture: string) =>
    check(makeSite({ ...goodSite, 'content/blog/zh-cn/dew.md': text(picture) }));
  expect((await at('../../media/terms/grain-rain.jpg')).problems).toEqual([]);
  expect((await at('../../media/terms/no-rain.jpg')).problems).toMatchObject([
    { code: 'MQ1701', severity: 'error', line: 9 },
  ]);
});
