import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/blocks/content/markdown.ts';

describe('renderMarkdown', () => {
  it('renders headings, links and tables', async () => {
    expect(await renderMarkdown('## Leaf\n\n[the garden](/blog/)', 'en')).toBe(
      '<h2>Leaf</h2>\n<p><a href="/blog/">the garden</a></p>\n',
    );
    const table = await renderMarkdown('| a |\n| :-: |\n| 1 |', 'en');
    expect(table).toContain('<td class="align-center">1</td>');
    expect(table).toMatch(
      /<div class="table" role="region" tabindex="0" aria-label="[^"]*a[^"]*"><table>/,
    );
  });

  it('joins lines of Chinese', async () => {
    expect(await renderMarkdown('一行\n两行', 'zh-cn')).toBe('<p>一行两行</p>\n');
  });

  it.each([
    ['<script>alert(1)</script>', '<script'],
    ['a <b onclick="x()">b</b>', '<b'],
    ['<img src=x onerror=y()>', '<img'],
    ['| a |\n| :-: |\n| 1 |', 'style='],
    ['[a](javascript:alert(1))', 'href='],
    ['[a](//elsewhere.example)', 'href='],
    ['[a]\n\n[a]: javascript:alert(1)', 'href="javascript'],
    ['![a](https://elsewhere.example/a.png)', '<img'],
    ['![a][p]\n\n[p]: https://elsewhere.example/a.png', '<img'],
    ['a[^1]\n\n[^1]: <i>b</i>', '<i>'],
  ])('neutralises %s', async (markdown, forbidden) => {
    expect(await renderMarkdown(markdown, 'en')).not.toContain(forbidden);
  });
});
