import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../../integrations/seo/content/clean-html.ts';
import { toMarkdown } from '../../../../integrations/seo/content/markdown.ts';

const url = 'https://guyu.example/blog/rain/';
const clean = (html: string, untitled = false) => cleanHtml(html, { url, untitled });

describe('what goes along', () => {
  it.each([
    ['words', '<p>Tea &amp; <em>rain</em></p>', '<p>Tea &amp; <em>rain</em></p>'],
    ['links', '<a href="/visit/" class="x">a</a>', '<a href="https://guyu.example/visit/">a</a>'],
    ['fragments', '<a href="#cup">a</a>', `<a href="${url}#cup">a</a>`],
    ['languages', '<p lang="zh-CN">谷雨</p>', '<p lang="zh-CN">谷雨</p>'],
    ['ruby', '<ruby>茶<rt>chá</rt></ruby>', '<ruby>茶<rt>chá</rt></ruby>'],
    [
      'code',
      '<pre class="shiki" style="x"><code><span>a</span><span>(b)</span>\n</code></pre>',
      '<pre><code>a(b)\n</code></pre>',
    ],
    [
      'questions',
      '<details open><summary>Why?</summary><div><p>So.</p></div></details>',
      '<details><summary>Why?</summary><p>So.</p></details>',
    ],
    [
      'films',
      '<video poster="p.jpg" data-x><source src="f.mp4" type="video/mp4"></video>',
      `<video poster="${url}p.jpg" controls><source src="${url}f.mp4" type="video/mp4"></video>`,
    ],
    [
      'frames',
      '<iframe src="https://v.example/1" title="A <film>"></iframe>',
      '<p><a href="https://v.example/1">A &lt;film&gt;</a></p>',
    ],
  ])('%s', (_, html, expected) => expect(clean(html)).toBe(expected));

  it('pictures, in one format and every size', () => {
    expect(
      clean(
        '<picture><source type="image/avif" srcset="/a.avif 1x"><img src="/a.png" srcset="/a.png 640w, b,c.png 2x" alt="A"></picture>',
      ),
    ).toBe(
      `<img src="https://guyu.example/a.png" srcset="https://guyu.example/a.png 640w, ${url}b,c.png 2x" alt="A">`,
    );
  });
});

describe('what stays behind', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['style', '<style>p{}</style>'],
    ['form', '<form><p>Name</p><input></form>'],
    ['template', '<template><p>x</p></template>'],
    ['drawing', '<svg><text>x</text></svg>'],
    ['placeholder', '<img src="data:image/webp;base64,AA" alt="">'],
    ['what is hidden', '<p hidden>x</p><span aria-hidden="true">x</span>'],
    ['what is marked', '<div data-feed-ignore><p>x</p></div><nav>x</nav>'],
    ['what is empty', '<div><div><p> </p></div><ul><li></li></ul></div>'],
  ])('%s', (_, html) => expect(clean(html)).toBe(''));

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:x', 'vbscript:x'])(
    'an address that acts: %s',
    (href) => expect(clean(`<a href="${href}" onclick="x">a</a>`)).toBe('<a>a</a>'),
  );

  it('classes, data and components', () => {
    expect(
      clean(
        '<astro-island uid="1" props="{}"><p class="a" data-astro-cid-x id="b">x</p></astro-island>',
      ),
    ).toBe('<p>x</p>');
  });

  it('the title, with the header that it stands in', () => {
    const html =
      '<header><p>By Ada</p><h1>Rain</h1></header><header><h2>One</h2></header><p>Two</p>';
    expect(clean(html, true)).toBe('<h2>One</h2><p>Two</p>');
    expect(clean(html)).toContain('<h2>Rain</h2>');
  });
});

describe('boxes and spans', () => {
  it('keeps a box only where text stands in it', () => {
    expect(clean('<div><section><p>a</p></section><div>b</div></div>')).toBe(
      '<p>a</p><div>b</div>',
    );
  });

  it('parts words that only styles kept apart, and no others', () => {
    expect(clean('<p><span>£18</span><span>a month</span></p>')).toBe('<p>£18 a month</p>');
    expect(clean('<p><strong>Ada</strong><span>Painter</span></p>')).toBe(
      '<p><strong>Ada</strong> Painter</p>',
    );
    expect(clean('<p><span>谷雨</span><span>时节</span></p>')).toBe('<p>谷雨时节</p>');
    expect(clean('<p>H<span>2</span>O</p>')).toBe('<p>H2O</p>');
  });
});

it('comes out well formed when what went in is not', () => {
  expect(clean('<p><b>a<i>b</b>c</p><td>"<&lt;</div>')).toBe(
    '<p><b>a<i>b</i></b>c</p><td>"&lt;&lt;</td>',
  );
});

it('reads as Markdown', () => {
  expect(
    toMarkdown(
      clean(
        '<h2>A</h2><p>x <a href="/y/">y</a></p><ul><li>1</li></ul><details><summary>Q</summary>R</details>',
      ),
    ),
  ).toBe('## A\n\nx [y](https://guyu.example/y/)\n\n- 1\n\n**Q**\n\nR');
});
