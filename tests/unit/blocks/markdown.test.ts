import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/blocks/content/markdown.ts';

describe('renderMarkdown', () => {
  it('renders headings, links and tables', () => {
    expect(renderMarkdown('## Leaf\n\n[the garden](/blog/)')).toBe(
      '<h2>Leaf</h2>\n<p><a href="/blog/">the garden</a></p>\n',
    );
    expect(renderMarkdown('| a |\n| :-: |\n| 1 |')).toContain('<td>1</td>');
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
  ])('neutralises %s', (markdown, forbidden) => {
    expect(renderMarkdown(markdown)).not.toContain(forbidden);
  });
});
