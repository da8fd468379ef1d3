import { afterAll, expect, test } from 'vitest';
import { checkPlace } from '../../../integrations/content/page-places.ts';
import {
  check,
  goodSite,
  hero,
  makeSite,
  page,
  post,
  removeSites,
  type FilesByPath,
} from './good-site.ts';

afterAll(removeSites, 60_000);

const words = (text: string) =>
  `  - { id: words, type: content, markdown: ${JSON.stringify(text)} }\n`;
/** Blocks of which one shows the text of the page. */
const shown = `${hero}  - { id: words, type: content }\n`;

const mdx = (blocks: string, body: string) => `---\n${page(blocks)}---\n\n${body}`;

/** The good site without its front page, which tests write anew, and with other files. */
const checked = (files: FilesByPath) => {
  const { 'content/landing/home/page.yaml': _, ...rest } = goodSite;
  return check(makeSite({ ...rest, ...files }));
};

test('on the front page a link without a slash leads to any page and file', async () => {
  const body =
    '[Blog](blog/), [rain](blog/grain-rain/), [tasting](spring-tasting/), [Menu](media/card.pdf)\n';
  const { problems, linked } = await checked({
    'content/media/card.pdf': '',
    'content/landing/home/page.mdx': mdx(shown, body),
    'content/landing/home/page.zh-cn.mdx': mdx(shown, '[Blog](blog/), [rain](blog/grain-rain/)\n'),
  });
  expect(problems).toEqual([]);
  expect(linked).toContain('content/media/card.pdf');
});

test('on the front page a link without a slash to nothing is told so', async () => {
  const { problems } = await checked({
    'content/landing/home/page.mdx': mdx(shown, '[Rain](blog/grian-rain/)\n'),
  });
  expect(problems).toMatchObject([
    { code: 'MQ1403', found: 'blog/grian-rain/', fix: '/blog/grain-rain/' },
  ]);
});

test('below another page a link without a slash finds what is there, such as an old address', async () => {
  const { problems } = await checked({
    'content/landing/home/page.yaml': page(hero),
    'content/landing/tea/page.mdx': mdx(shown, '[Old](old/)\n'),
    'content/blog/en/moved.md': post({ aliases: '[/tea/old/]' }),
  });
  expect(problems).toEqual([]);
});

test('a block leads to a heading of the text of its page', async () => {
  const blocks = `${hero}    actions: [{ label: How, href: '#steps' }]\n  - { id: words, type: content }\n`;
  const { problems } = await checked({
    'content/landing/home/page.mdx': mdx(blocks, '## Steps\n'),
  });
  expect(problems).toEqual([]);
});

test('a file that the text of a block links to is published; what is shown as HTML is no link', async () => {
  const text = '[Card](/media/card.pdf) <a href="/media/no.pdf">';
  const { problems, linked } = await checked({
    'content/media/card.pdf': '',
    'content/landing/home/page.yaml': page(hero + words(text)),
  });
  expect(problems).toEqual([]);
  expect(linked).toContain('content/media/card.pdf');
});

test('places of layouts are known, and escapes of names read', () => {
  for (const url of ['#main', '#related', '#top', '#rain%26tea'])
    expect(checkPlace(url, ['Rain & tea'])).toBeUndefined();
  expect(checkPlace('#mains', ['Rain & tea'])).toMatchObject({ code: 'MQ1405' });
});
