import { describe, expect, it } from 'vitest';
import { checkPolicy, contentSecurityPolicy } from '../../../integrations/hosting/index.ts';

const policy = contentSecurityPolicy(
  {
    inlineScripts: ['boot()'],
    formActions: ['https://formspree.io'],
    frame: ['https://www.youtube-nocookie.com'],
    upgrade: true,
  },
  'header',
);
const check = (html: string, text = policy) => checkPolicy(html, text, 'https://guyu.example');
const found = (html: string) => check(html).map(({ kind, directive }) => [kind, directive]);

describe('checkPolicy lets pass', () => {
  it.each([
    '<script>boot()</script>',
    '<script src="/_astro/a.js" type="module"></script>',
    '<script type="application/ld+json">{"@type":"Article"}</script>',
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://other.example/">',
    '<link rel="alternate" hreflang="zh-CN" href="https://other.example/zh-cn/">',
    '<img src="data:image/png;base64,AA" srcset="/a.avif 400w, /b.avif 800w">',
    '<img src="https://guyu.example/a.png"><a href="https://other.example/">x</a>',
    '<video src="/a.mp4" poster="/a.jpg"></video>',
    '<iframe src="https://www.youtube-nocookie.com/embed/x"></iframe>',
    '<form action="https://formspree.io/f/abc" method="post"></form><form action="/search/"></form>',
    '<svg><use href="#leaf"/></svg>',
    '<p data-style="x" title="onclick=1">style="color:red" &lt;script></p>',
    '<!-- <script>alert(1)</script> <p style="a:b"> -->',
    '<textarea><script>alert(1)</script></textarea>',
    '<pre><code>&lt;style&gt;</code></pre>',
  ])('%s', (html) => expect(check(html)).toEqual([]));
});

describe('checkPolicy finds', () => {
  it.each([
    ['<p style="color:red">', 'style-attribute', 'style-src'],
    ['<P STYLE=color:red>', 'style-attribute', 'style-src'],
    ['<style>p { color: red }</style>', 'style', 'style-src'],
    ['<script>boot() </script>', 'script', 'script-src'],
    ['<script type="module">import "/a.js"</script>', 'script', 'script-src'],
    ['<script type="importmap">{}</script>', 'script', 'script-src'],
    ['<button onclick="buy()">', 'handler', 'script-src'],
    ['<img src="/a.png" onerror=alert(1)>', 'handler', 'script-src'],
    ['<a href=" javascript:alert(1)">', 'javascript-address', 'script-src'],
    ['<script src="https://cdn.example/a.js"></script>', 'address', 'script-src'],
    ['<script src="//cdn.example/a.js"></script>', 'address', 'script-src'],
    ['<link rel="stylesheet" href="https://fonts.example/css">', 'address', 'style-src'],
    ['<link rel="preload" as="font" href="https://fonts.example/a.woff2">', 'address', 'font-src'],
    ['<img src="https://cdn.example/a.png">', 'address', 'img-src'],
    ['<img srcset="/a.png 1x, https://cdn.example/b.png 2x">', 'address', 'img-src'],
    ['<video poster="https://cdn.example/a.jpg">', 'address', 'img-src'],
    ['<iframe src="https://www.youtube.com/embed/x"></iframe>', 'address', 'frame-src'],
    ['<iframe src="/own/"></iframe>', 'address', 'frame-src'],
    ['<object data="/a.swf"></object>', 'address', 'object-src'],
    ['<form action="https://evil.example/"></form>', 'address', 'form-action'],
    ['<button formaction="https://evil.example/">', 'address', 'form-action'],
    ['<base href="/x/">', 'address', 'base-uri'],
  ])('%s', (html, kind, directive) => expect(found(html)).toEqual([[kind, directive]]));

  it('takes a title that begins as such an address for a text', () => {
    expect(
      found(
        '<meta name="description" content="javascript: what it is"><img alt="javascript:x" src="/a.png">',
      ),
    ).toEqual([]);
  });

  it('finds several things on one page, and shows where to look', () => {
    const blocked = check('<p style="a:b">x</p>\n<script>\n  track()\n</script>');
    expect(blocked.map(({ snippet }) => snippet)).toEqual(['<p style="a:b">', '<script>track()']);
  });

  it('shortens a long snippet', () => {
    expect(check(`<style>${'a'.repeat(5000)}</style>`)[0]?.snippet.length).toBeLessThan(110);
  });

  it('applies the policy in the page as well', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="/a.png">`;
    expect(found(html)).toEqual([['address', 'img-src']]);
  });

  it('understands policies that others wrote', () => {
    const loose =
      "default-src 'self' *.cdn.example:* blob:; script-src 'unsafe-inline'; style-src 'unsafe-inline' 'nonce-a'";
    expect(check('<script>x()</script><img src="https://a.cdn.example:99/x">', loose)).toEqual([]);
    expect(check('<img src="https://cdn.example/x">', loose)).toHaveLength(1);
    expect(check('<style>a</style>', loose)).toHaveLength(1);
    expect(check('<p style="a:b"><iframe src="https://x.example">', "img-src 'self'")).toEqual([]);
  });
});

it('reads 1,000 pages of 30 kB in well under a second', () => {
  const paragraph =
    '<p class="text">Grain rain <a href="/blog/">tea</a> <em>spring</em>, 谷雨。</p>\n';
  const page = `<html><head><script>boot()</script></head><body>${paragraph.repeat(390)}</body></html>`;
  expect(page.length).toBeGreaterThan(28_000);
  // Time on the processor: other tests run at the same time.
  const before = process.cpuUsage();
  for (let n = 0; n < 1000; n += 1) if (check(page).length) throw new Error('nothing is blocked');
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1500);
});
