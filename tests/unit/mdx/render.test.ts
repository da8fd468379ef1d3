import { describe, expect, test } from 'vitest';
import { hasImports, renderText, type RenderOptions } from '../../../integrations/mdx/render.ts';
import { bodyTree } from '../../../integrations/mdx/slots.ts';

const options: RenderOptions = {
  satteri: { mdastPlugins: [], hastPlugins: [], features: {} },
  components: ['Callout', 'Figure'],
};

const mdx = (text: string) => renderText(text, { mdx: true, frontmatter: {} }, options);
const md = (text: string) => renderText(text, { mdx: false, frontmatter: {} }, options);

describe('MDX', () => {
  test('components become slots with their values and contents', async () => {
    const { html, slots } = await mdx(
      'Before\n\n<Callout type="tip" n={2}>\n\n**Inside** <Figure src="a.jpg" />\n\n</Callout>\n\nAfter',
    );
    expect(bodyTree(html, slots)).toEqual([
      '<p>Before</p>\n',
      {
        name: 'Callout',
        props: { type: 'tip', n: 2 },
        children: [
          '<p><strong>Inside</strong> ',
          { name: 'Figure', props: { src: 'a.jpg' }, children: [] },
          '</p>',
        ],
      },
      '\n<p>After</p>',
    ]);
  });

  test('expressions are evaluated, their text escaped', async () => {
    expect((await mdx('Sum: {1 + 1} {"<b>&"}')).html).toBe('<p>Sum: 2 &#60;b&#62;&#38;</p>');
  });

  test('attributes are escaped', async () => {
    expect((await mdx("<span title={'a\"b<c'} hidden data-n={3}>x</span>")).html).toContain(
      'title="a&#34;b&#60;c" hidden data-n="3"',
    );
  });

  test('a component that is not known is an error, not a hole in the text', async () => {
    await expect(mdx('<Calout>Text</Calout>')).rejects.toThrow(/Calout/);
  });

  test('MDX that does not compile is an error', async () => {
    await expect(mdx('<Callout>')).rejects.toThrow();
  });

  test('headings are collected, with ids that Chinese keeps', async () => {
    expect((await mdx('## 谷雨 *前*\n\n### Rain')).headings).toEqual([
      { depth: 2, slug: '谷雨-前', text: '谷雨 前' },
      { depth: 3, slug: 'rain', text: 'Rain' },
    ]);
  });
});

describe('Markdown', () => {
  test('braces are braces', async () => {
    expect((await md('A {brace} and <b>bold</b>')).html).toBe('<p>A {brace} and <b>bold</b></p>');
  });

  test('pictures become slots, written in Markdown or in HTML', async () => {
    const { html, slots } = await md('![A](/content/media/a.jpg)\n\n<img src="/b.jpg" alt="B">');
    expect(slots.map(({ props }) => props['src'])).toEqual(['/content/media/a.jpg', '/b.jpg']);
    expect(html).not.toContain('<img');
  });

  test('raw HTML that was left open is closed', async () => {
    expect((await md('<div><p>One\n\nTwo')).html).toMatch(
      /<p>Two<\/p>\s*<\/div>$|Two\s*<\/p>\s*<\/div>$/,
    );
  });

  test('a comment cannot pass for a slot', async () => {
    const { html, slots } = await md('Text <!--slot:0--> and <!-- note -->\n\n![A](a.jpg)');
    expect(html.match(/<!--/g)).toHaveLength(2);
    expect(bodyTree(html, slots).filter((node) => typeof node !== 'string')).toHaveLength(1);
  });
});

test.each([
  ["import Chart from './Chart.astro'\n\n<Chart />", true],
  ['Prose that speaks of an\nimport from China', true],
  ['```js\nimport fs from "node:fs"\n```\n\nText', false],
  ['~~~\nimport x\n~~~', false],
  ['No code at all', false],
])('%j brings code of its own: %s', (text, expected) => expect(hasImports(text)).toBe(expected));

test('a text without slots is one piece of HTML', () => {
  expect(bodyTree('<p>x</p>', [])).toEqual(['<p>x</p>']);
  expect(bodyTree('', [])).toEqual([]);
});
