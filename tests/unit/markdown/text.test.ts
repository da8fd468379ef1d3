import { expect, test } from 'vitest';
import { localeOf } from '../../../integrations/markdown/options.ts';
import { html, render } from './render.ts';

const chinese = 'content/blog/zh-cn/post.md';

test('footnotes speak the language of the text', async () => {
  const out = await html('水[^1]再[^1]\n\n[^1]: 山泉。', chinese);
  expect(out).toContain('<h2 id="footnote-label" class="footnotes-title">注释</h2>');
  expect(out).toContain('aria-label="回到正文 (1)"');
  expect(out).toContain('aria-label="回到正文 (1-2)"');
  expect(out).not.toContain('Back to reference');
});

test('a table scrolls in a region that the keyboard reaches', async () => {
  const out = await html('| a | b |\n|:-:|--:|\n| 1 | 2 |');
  expect(out).toContain(
    '<div class="table" role="region" tabindex="0" aria-label="Table: a, b"><table>',
  );
  expect(out).toContain('<th class="align-center">a</th>');
  expect(out).toContain('<td class="align-right">2</td>');
  expect(out).not.toContain('style=');
});

test('links to other sites are told apart', async () => {
  expect(await html('[a](https://a.example/)')).toContain('rel="noopener"');
  expect(await html('[a](/a/) [b](#b) [c](mailto:a@b.example)')).not.toContain('rel=');
});

test('headings have anchors in their own script', async () => {
  const { code, metadata } = await render('## 雨前茶\n\n## 雨前茶\n\n### What *now*?', chinese);
  expect(code).toContain('<h2 id="雨前茶">');
  expect(metadata.headings.map(({ slug }) => slug)).toEqual(['雨前茶', '雨前茶-1', 'what-now']);
});

test.each([
  ['content/blog/zh-cn/post.md', 'zh-cn'],
  ['content/blog/en/post.md', 'en'],
  ['content/landing/visit/page.zh-cn.mdx', 'zh-cn'],
  ['content/landing/visit/page.mdx', 'en'],
])('the language of %s is %s', (path, locale) => {
  expect(localeOf(new URL(`file:///site/${path}`), ['en', 'zh-cn'])).toBe(locale);
});
