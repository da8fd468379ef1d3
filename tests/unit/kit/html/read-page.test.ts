import { describe, expect, it } from 'vitest';
import {
  isHidden,
  isRedirect,
  linkOf,
  metaOf,
  robotsOf,
} from '../../../../integrations/kit/html/page.ts';
import { readPage } from '../../../../integrations/kit/html/read-page.ts';

const html = `<!doctype html>
<html lang="en">
<head>
  <title>Grain
    Rain &amp; tea</title>
  <meta name="Description" content=" A day. ">
  <meta property="og:image" content="/a.jpg">
  <meta name="robots" content="noindex, max-image-preview:large">
  <link rel="Canonical" href="/blog/grain-rain/">
  <link rel="alternate icon" href="/i.svg" type="image/svg+xml">
  <script type="application/ld+json">{"a":"</b>"}</script>
</head>
<body>
<header><nav aria-label="Main"><a href="/">Home</a> <a href="/x/"><svg aria-label="X"></svg></a></nav></header>
<main id="main">
<article data-block="text">
<header><h1 id="top">Grain <em>Rain</em></h1></header>
<svg><title>No title</title><text>No text</text></svg>
<p>It <a href="/tea/" rel="nofollow  external" target="_blank">rains<img src="x.png" alt=" hard"></a>
today.</p>
<p>One<br>two <span aria-hidden="true">not said</span></p>
<ul><li>First</li><li>Second</ul>
<img src="y.jpg" width="4" height="3" alt="">
<a href="/named/" aria-label="Named">ignored</a>
<form action="/go" method="POST" data-goal="signup"></form>
<video poster="p.jpg"><source src="v.mp4"></video>
<script>var text = '<p>no</p>';</script>
</article>
</main>
<footer><a href="/imprint/">Imprint</a></footer>
</body></html>`;

const page = readPage('blog/grain-rain/index.html', html);

describe('readPage', () => {
  it('knows its address and language', () => {
    expect([page.path, page.lang]).toEqual(['/blog/grain-rain/', 'en']);
  });

  it('reads the head, decoded, with lines', () => {
    expect(page.head.titles).toEqual([{ text: 'Grain Rain & tea', line: 4 }]);
    expect(page.head.metas[0]).toEqual({ name: 'description', content: 'A day.', line: 6 });
    expect(metaOf(page, 'og:image')).toBe('/a.jpg');
    expect(linkOf(page, 'canonical')).toBe('/blog/grain-rain/');
    expect(page.head.links[1]).toMatchObject({ rel: ['alternate', 'icon'], type: 'image/svg+xml' });
    expect(page.head.data).toEqual([{ text: '{"a":"</b>"}', line: 11 }]);
    expect(robotsOf(page)).toEqual(['noindex', 'max-image-preview:large']);
    expect([isHidden(page), isRedirect(page)]).toEqual([true, false]);
  });

  it('reads headings with the text of what they hold', () => {
    expect(page.headings).toEqual([
      { level: 1, id: 'top', text: 'Grain Rain', own: true, line: 17 },
    ]);
  });

  it('reads links: name, relations, and whether they are navigation', () => {
    expect(
      page.anchors.map(({ href, label, navigation, own }) => [href, label, navigation, own]),
    ).toEqual([
      ['/', 'Home', true, false],
      ['/x/', 'X', true, false],
      ['/tea/', 'rains hard', false, true],
      ['/named/', 'Named', false, true],
      ['/imprint/', 'Imprint', true, false],
    ]);
    expect(page.anchors[2]).toMatchObject({
      rel: ['nofollow', 'external'],
      target: '_blank',
      line: 19,
    });
  });

  it('reads pictures, forms, videos, blocks and regions', () => {
    expect(page.images.map(({ src, alt, width }) => [src, alt, width])).toEqual([
      ['x.png', ' hard', undefined],
      ['y.jpg', '', 4],
    ]);
    expect(page.forms).toEqual([{ action: '/go', method: 'post', goal: 'signup', line: 25 }]);
    expect(page.videos).toEqual([{ src: 'v.mp4', poster: 'p.jpg', title: undefined, line: 26 }]);
    expect(page.blocks).toEqual(['text']);
    expect(page.landmarks.map(({ name }) => name)).toEqual([
      'header',
      'nav',
      'main',
      'header',
      'footer',
    ]);
    expect([...page.ids]).toEqual(['main', 'top']);
  });

  it('reads the text of its own part, paragraph by paragraph, without what nobody sees', () => {
    expect(page.paragraphs.map(({ tag, text }) => [tag, text])).toEqual([
      ['h1', 'Grain Rain'],
      ['p', 'It rains today.'],
      ['p', 'One two'],
      ['li', 'First'],
      ['li', 'Second'],
      ['article', 'ignored'],
    ]);
  });

  it('takes the whole main part where there are several articles, and the body without main', () => {
    const texts = (body: string) => readPage('a.html', body).paragraphs.map(({ text }) => text);
    expect(texts('<main><article>A</article><article>B</article></main>')).toEqual(['A', 'B']);
    expect(texts('<body><p>A</p></body>')).toEqual(['A']);
    expect(texts('<p>A')).toEqual(['A']);
  });
});
