import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readPage } from '../../../../integrations/kit/html/read-page.ts';
import { linkOf, metaOf } from '../../../../integrations/kit/html/page.ts';
import { distinct } from '../../../../integrations/seo/head/distinct.ts';
import { head } from '../../../../integrations/seo/head/head.ts';
import { renderTags } from '../../../../integrations/seo/head/render.ts';
import { link, meta, property } from '../../../../integrations/seo/head/tag.ts';
import { facts, said, settings } from './page.ts';

describe('head', () => {
  it('has each tag once, what people see first', () => {
    const tags = said(head(facts({ description: 'It rains.' }), settings));
    expect(tags.slice(0, 4)).toEqual([
      'title=Grain rain · Guyu',
      'description=It rains.',
      'robots=max-image-preview:large',
      'canonical=https://guyu.example/blog/grain-rain/',
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('gives the same tags for the same facts', () => {
    expect(head(facts(), settings)).toEqual(head(facts(), settings));
  });
});

describe('distinct', () => {
  it('lets the first of two that contradict each other stand', () => {
    const tags = [
      link('canonical', '/a/'),
      link('canonical', '/b/'),
      meta('robots', 'noindex'),
      meta('robots', 'all'),
      link('alternate', '/x/', { hreflang: 'en' }),
      link('alternate', '/y/', { hreflang: 'en' }),
    ];
    expect(said(distinct(tags))).toEqual([
      'canonical=/a/',
      'robots=noindex',
      'alternate=/x/ hreflang:en',
    ]);
  });

  it('keeps what may be said several times, but not twice the same', () => {
    const tags = [
      property('article:tag', 'a'),
      property('article:tag', 'b'),
      property('article:tag', 'a'),
    ];
    expect(said(distinct(tags))).toEqual(['article:tag=a', 'article:tag=b']);
  });
});

/** Texts that are made of what could be mistaken for markup. */
const text = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '&lt;',
      '&#x22;',
      '</title>',
      '<!--',
      '-->',
      '谷',
      '🍵',
      'a',
      ' ',
    ),
    { minLength: 1 },
  )
  .map((parts) => `.${parts.join('').replace(/ +/g, ' ')}.`);

describe('renderTags', () => {
  it('says what it was given, whatever it was given', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const html = renderTags(head(facts({ title, description, bareTitle: true }), settings));
        const page = readPage('a/index.html', html);
        expect(page.head.titles.map((one) => one.text)).toEqual([title]);
        expect(metaOf(page, 'description')).toBe(description);
        expect(linkOf(page, 'canonical')).toBe('https://guyu.example/blog/grain-rain/');
      }),
    );
  });

  it('lets no value out of its attribute', () => {
    const html = renderTags([meta('description', '"><script>alert(1)</script>')]);
    expect(html).toBe(
      '<meta name="description" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">',
    );
  });
});
