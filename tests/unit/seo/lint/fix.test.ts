import { describe, expect, it } from 'vitest';
import { fixText } from '../../../../integrations/seo/lint/fix/fix-text.ts';
import type { Edit } from '../../../../integrations/seo/lint/rule.ts';

const site = { url: 'https://guyu.example/', homes: ['/', '/zh-cn/'] };
const fixed = (text: string, ...edits: Edit[]) => fixText(text, edits, site);
const moved = (from: string, to: string): Edit => ({ kind: 'address', from, to });

describe('fixText', () => {
  it('replaces an address in Markdown, YAML and JSX, and nowhere else', () => {
    const text = [
      '# keep: me',
      'href: /old/ # a comment',
      "action: { label: Old, href: '/old/' }",
      '[a](/old/) [b](/old/more/) [c](/old/#part)',
      '<a href="/old/">x</a> and `/old/` in prose',
      '[ref]: /old/',
    ].join('\n');
    const { text: after, done } = fixed(text, moved('/old/', '/new/'));
    expect(after.split('\n')).toEqual([
      '# keep: me',
      'href: /new/ # a comment',
      "action: { label: Old, href: '/new/' }",
      '[a](/new/) [b](/old/more/) [c](/old/#part)',
      '<a href="/new/">x</a> and `/old/` in prose',
      '[ref]: /new/',
    ]);
    expect(done).toHaveLength(1);
  });

  it('writes the new address as the old one was written: without a language that the site adds', () => {
    expect(fixed('href: /old/', moved('/zh-cn/old/', '/zh-cn/new/')).text).toBe('href: /new/');
    expect(
      fixed(
        '[a](http://guyu.example/x/)',
        moved('http://guyu.example/x/', 'https://guyu.example/x/'),
      ).text,
    ).toBe('[a](https://guyu.example/x/)');
  });

  it('adds the words that a rel lacks, and keeps those that it has', () => {
    const edit: Edit = { kind: 'rel', href: 'https://a.example/', add: ['sponsored'] };
    expect(fixed('<a href="https://a.example/">a</a>', edit).text).toBe(
      '<a href="https://a.example/" rel="sponsored">a</a>',
    );
    expect(fixed('<a rel="noopener" href="https://a.example/">a</a>', edit).text).toBe(
      '<a rel="noopener sponsored" href="https://a.example/">a</a>',
    );
  });

  it('leaves single spaces in a title', () => {
    const edit: Edit = { kind: 'spaces', field: 'title' };
    expect(fixed("---\ntitle: ' Green   kettle '\nother:  x\n---", edit).text).toBe(
      "---\ntitle: 'Green kettle'\nother:  x\n---",
    );
  });

  it('does nothing twice, and says that it did nothing where there is nothing to do', () => {
    const once = fixed('[a](/old/)', moved('/old/', '/new/'));
    expect(fixed(once.text, moved('/old/', '/new/'))).toEqual({ text: once.text, done: [] });
  });
});
