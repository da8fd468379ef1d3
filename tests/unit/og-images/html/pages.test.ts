import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../integrations/kit/html/read-page.ts';
import {
  markerOf,
  PLACEHOLDER,
  readMarker,
} from '../../../../integrations/og-images/html/marker.ts';
import { plainFacts } from '../../../../integrations/og-images/html/plain-page.ts';
import { putPicture } from '../../../../integrations/og-images/html/put-picture.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const picture = {
  path: '/_astro/og/abc.png',
  type: 'image/png',
  width: 1200,
  height: 630,
  alt: 'Tea & "rain"',
} as const;

describe('what a page says of its picture', () => {
  it('comes through HTML as it was', () => {
    const said = { title: `Tea & "rain" <'1'> &quot;`, language: 'en', template: 'post' } as const;
    const html = `<head><meta name="marquee:og" content="${escape(markerOf(said))}"></head>`;
    expect(readMarker(html)).toEqual(said);
    expect(putPicture(html, picture, 'https://guyu.example')).not.toContain('marquee:og');
  });

  it('is refused when it is something else', () => {
    expect(() => readMarker('<meta name="marquee:og" content="{">')).toThrow();
    expect(() =>
      readMarker(`<meta name="marquee:og" content="{&quot;template&quot;:&quot;x&quot;}">`),
    ).toThrow();
  });

  it('is its title and description where it says nothing', () => {
    const html =
      '<html lang="ja"><head><title>雨</title><meta name="description" content="お茶"></head></html>';
    expect(plainFacts(readPage('a.html', html))).toMatchObject({
      template: 'landing',
      language: 'ja',
      title: '雨',
      text: 'お茶',
    });
  });

  it.each([
    ['has a picture', '<title>A</title><meta property="og:image" content="/a.png">'],
    ['leads elsewhere', '<title>A</title><meta http-equiv="refresh" content="0; url=/b/">'],
    ['has no title', ''],
  ])('is nothing where a page %s', (_, head) => {
    expect(plainFacts(readPage('a.html', `<head>${head}</head>`))).toBeUndefined();
  });
});

describe('the picture in a page', () => {
  it('takes the place of the placeholder everywhere, with its type', () => {
    const html =
      `<head><meta property="og:image" content="https://guyu.example${PLACEHOLDER}">` +
      `<meta property="og:image:type" content="image/jpeg">` +
      `<script type="application/ld+json">{"url":"https://guyu.example${PLACEHOLDER}"}</script></head>`;
    expect(putPicture(html, picture, 'https://guyu.example')).toBe(
      '<head><meta property="og:image" content="https://guyu.example/_astro/og/abc.png">' +
        '<meta property="og:image:type" content="image/png">' +
        '<script type="application/ld+json">{"url":"https://guyu.example/_astro/og/abc.png"}</script></head>',
    );
  });

  it('is named in full where a page knows nothing of it', () => {
    const html = putPicture('<head><title>$& A</title></head>', picture, 'https://guyu.example');
    expect(html).toContain('content="https://guyu.example/_astro/og/abc.png"');
    expect(html).toContain('<meta property="og:image:alt" content="Tea &amp; &quot;rain&quot;">');
    expect(html).toContain('summary_large_image');
    expect(html.match(/<\/head>/g)).toHaveLength(1);
  });
});
