import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { llms } from '../../../../integrations/seo/llms/llms.ts';
import { consumed, html, testSite } from '../pages.ts';

const article = (title: string, day: string, lang = 'en') =>
  html(title, {
    lang,
    head: `<meta property="og:type" content="article"><meta property="article:published_time" content="${day}"><meta name="description" content="About ${title}">`,
    main: `<article><h1>${title}</h1><h2>Leaf</h2><p>Text of ${title}, <a href="../">more</a>.</p></article>`,
  });

const site = {
  '404.html': html('Gone'),
  'blog/frost/index.html': article('Frost', '2026-10-23'),
  'blog/index.html': html('Journal'),
  'blog/rain/index.html': article('Rain [new]', '2026-11-01'),
  'blog/tags/tea/index.html': html('On tea'),
  'house/story/index.html': html('Our story'),
  'index.html': html('Guyu · tea', {
    head: '<meta property="og:site_name" content="Guyu"><meta name="description" content="Tea\n by the season.">',
    main: '<h1>Guyu</h1><form>x</form><p>Welcome.</p>',
  }),
  'zh-cn/blog/rain/index.html': article('谷雨', '2026-11-01', 'zh-CN'),
  'zh-cn/index.html': html('谷雨', { lang: 'zh-CN', main: '<p>喝茶。</p>' }),
};

/** The site as it is built, since some pages are read again. */
function folder() {
  const output = mkdtempSync(join(tmpdir(), 'marquee-llms-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
  return output;
}

it('lists pages, articles newest first, other languages, and what may be skipped', async () => {
  const { files } = await consumed(
    llms({ enabled: true, full: false }, testSite({ output: folder() })),
    site,
  );
  expect(Object.keys(files)).toEqual(['llms.txt', 'zh-cn/llms.txt']);
  expect(files['llms.txt']).toBe(`# Guyu

> Tea by the season.

## Pages

- [Journal](https://guyu.example/blog/)
- [Our story](https://guyu.example/house/story/)
- [Guyu · tea](https://guyu.example/): Tea by the season.

## Articles

- [Rain \\[new\\]](https://guyu.example/blog/rain/): About Rain \\[new\\]
- [Frost](https://guyu.example/blog/frost/): About Frost

## Other languages

- [zh-CN](https://guyu.example/zh-cn/llms.txt)

## Optional

- [On tea](https://guyu.example/blog/tags/tea/)
`);
  expect(files['zh-cn/llms.txt']).toContain(
    '## 文章\n\n- [谷雨](https://guyu.example/zh-cn/blog/rain/)',
  );
});

it('gives the text of every page as Markdown, in a file that grows', async () => {
  const output = folder();
  await consumed(llms({ enabled: true, full: true }, testSite({ output })), site);
  const full = readFileSync(join(output, 'llms-full.txt'), 'utf8');
  expect(full).toContain(
    '# Frost\n\nSource: https://guyu.example/blog/frost/  \nPublished: 2026-10-23\n\n## Leaf\n\nText of Frost, [more](https://guyu.example/blog/).\n\n',
  );
  expect(full).toContain('# Guyu · tea\n\nSource: https://guyu.example/\n\nWelcome.\n\n');
  expect(full).toContain('# Our story\n');
  for (const left of ['Gone', 'On tea']) expect(full).not.toContain(left);
  expect(readFileSync(join(output, 'zh-cn/llms-full.txt'), 'utf8')).toContain(
    '原文：https://guyu.example/zh-cn/',
  );
  expect(readdirSync(output)).not.toContain('llms-full.txt.part');
});
