import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, serialize, type DefaultTreeAdapterMap } from 'parse5';
import { expect, it } from 'vitest';
import { testSite } from './build-site.ts';

const page = `# The spring page.
title: Spring
description: Four teas.
blocks:
  # What everybody reads first.
  - { id: hero, type: hero, layout: centered, headline: Taste the rain, eyebrow: April }
  - id: ask
    type: faq
    headline: Questions
    items: [{ question: When?, answer: In April. }]
  - id: end
    type: footer-cta
    headline: Come
    actions: [{ label: Come, href: /blog/, goal: signup }]
`;

const variant = `title: Spring, in short
blocks:
  hero: { headline: Come and taste, text: One long table. }
remove: [ask]
insert:
  - after: hero
    block: { id: words, type: faq, headline: Asked again, items: [{ question: Where?, answer: Here. }] }
`;

const test = `page: /spring/
hypothesis: Shorter is better.
variants: { control: 50, short: 50 }
primary: signup
baseline: 0.05
mde: 0.2
start: 2026-11-01
stop: 2026-12-12
status: draft
`;

type Node = DefaultTreeAdapterMap['node'];

/** The elements of a page's own part, whatever only says which address it stands at. */
function domOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)![0];
  const tree = parseFragment(main);
  const strip = (node: Node): void => {
    if ('attrs' in node) node.attrs = node.attrs.filter(({ name }) => !name.startsWith('data-pagefind'));
    if ('childNodes' in node) node.childNodes.forEach(strip);
  };
  strip(tree);
  return serialize(tree);
}

const titleOf = (html: string) => /<title>([^<]*)/.exec(html)![1];

it('a promoted variant builds to the same page as it did before, and its source keeps its comments', async () => {
  const site = testSite({
    'content/landing/spring/page.yaml': page,
    'content/landing/spring/short.yaml': variant,
    'content/landing/spring/page.zh-cn.yaml': page.replace('Taste the rain', '尝雨'),
    'content/landing/spring/short.zh-cn.yaml': variant.replace('Come and taste', '来尝'),
    'content/experiments/form.yaml': test,
  });
  const built = async (path: string) => {
    const { code, stdout, stderr } = await site.build();
    expect(code, stdout + stderr).toBe(0);
    return ['', 'zh-cn/'].map((locale) =>
      readFileSync(join(site.folder, 'dist', path.replace('*', locale), 'index.html'), 'utf8'),
    );
  };
  const shown = await built('_v/*spring/short');
  const { code, stderr } = await site.run(['experiment', 'promote', 'form', 'short']);
  expect(code, stderr).toBe(0);
  expect(existsSync(join(site.folder, 'content/landing/spring/short.yaml'))).toBe(false);
  const source = readFileSync(join(site.folder, 'content/landing/spring/page.yaml'), 'utf8');
  expect(source).toMatch(/^# The spring page\.\n[\s\S]*# What everybody reads first\./);
  const promoted = await built('*spring');
  expect(promoted.map(domOf)).toEqual(shown.map(domOf));
  expect(promoted.map(titleOf)).toEqual(shown.map(titleOf));
  expect(promoted.join('')).toContain('Asked again');
});
