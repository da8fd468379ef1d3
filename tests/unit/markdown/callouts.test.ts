import { expect, test } from 'vitest';
import { html } from './render.ts';

test('a marked quotation becomes an aside named for its kind', async () => {
  expect(await html('> [!TIP]\n> Use *less* leaf.\n>\n> And wait.')).toBe(
    '<aside class="callout callout-tip" aria-label="Tip"><p class="callout-title">Tip</p>' +
      '<p>Use <em>less</em> leaf.</p><p>And wait.</p></aside>\n',
  );
});

test('a title of its own stands in for the kind', async () => {
  const out = await html('> [!warning] 小心烫\n> 刚出汤。', 'content/blog/zh-cn/post.md');
  expect(out).toContain('class="callout callout-warning" aria-label="小心烫"');
  expect(out).toContain('<p>刚出汤。</p>');
});

test('the kind is named in the language of the text', async () => {
  expect(await html('> [!NOTE]\n> 水', 'content/blog/zh-cn/post.md')).toContain('>说明</p>');
});

test('GitHub’s other two kinds are the nearest of ours', async () => {
  expect(await html('> [!CAUTION]\n> x')).toContain('callout-warning');
  expect(await html('> [!IMPORTANT]\n> x')).toContain('callout-note');
});

test('a quotation stays one', async () => {
  expect(await html('> [!HUH]\n> x')).toContain('<blockquote>');
  expect(await html('> Tea is [!NOTE] not it')).toContain('<blockquote>');
});
