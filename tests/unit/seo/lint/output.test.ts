import { describe, expect, it } from 'vitest';
import { addressReader, pageKey } from '../../../../integrations/seo/lint/address.ts';
import { serverOf } from '../../../../integrations/seo/lint/files.ts';
import { imageSize } from '../../../../integrations/seo/lint/image-size.ts';
import { robotsRules } from '../../../../integrations/seo/lint/robots-txt.ts';
import sharp from 'sharp';

describe('robotsRules', () => {
  const closed = robotsRules(
    '# hello\nUser-agent: *\nDisallow: /private/\nAllow: /private/open/\nDisallow: /*.pdf$\n\nUser-agent: other\nDisallow: /\n',
  );

  it.each([
    ['/', false],
    ['/private/a/', true],
    ['/private/open/a/', false],
    ['/a/b.pdf', true],
    ['/a/b.pdf.html', false],
  ])('%s: %s', (path, expected) => expect(closed(path)).toBe(expected));

  it('prefers the group of the crawler, and takes an empty Disallow for an open door', () => {
    expect(
      robotsRules('User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nDisallow:\n')('/a/'),
    ).toBe(false);
    expect(robotsRules('User-agent: a\nUser-agent: *\nDisallow: /\n')('/a/')).toBe(true);
    expect(robotsRules('')('/a/')).toBe(false);
  });
});

describe('imageSize', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('reads the size of a %s', async (format) => {
    const bytes = await sharp({
      create: { width: 37, height: 21, channels: 3, background: '#abc' },
    })
      .toFormat(format)
      .toBuffer();
    expect(imageSize(bytes)).toEqual({ width: 37, height: 21 });
  });

  it('reads lossless WebP, and nothing of what is no picture', async () => {
    const bytes = await sharp({
      create: { width: 301, height: 5, channels: 4, background: '#abcd' },
    })
      .webp({ lossless: true })
      .toBuffer();
    expect(imageSize(bytes)).toEqual({ width: 301, height: 5 });
    expect(imageSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
    expect(imageSize(Buffer.alloc(3))).toBeUndefined();
  });
});

describe('addressReader', () => {
  const read = addressReader('https://a.example/base/');

  it('knows places of this site below its base, other sites, and what cannot be followed', () => {
    expect(read('/base/x/?q#f', '/')).toMatchObject({
      kind: 'own',
      path: '/x/',
      query: '?q',
      fragment: 'f',
      absolute: false,
    });
    expect(read('../y/', '/x/')).toMatchObject({ kind: 'own', path: '/y/' });
    expect(read('https://a.example/base/', '/')).toMatchObject({
      kind: 'own',
      path: '/',
      absolute: true,
    });
    expect(read('/elsewhere/', '/').kind).toBe('other');
    expect(read('https://b.example/', '/').kind).toBe('other');
    expect(read('mailto:a@b.example', '/')).toEqual({ kind: 'none', scheme: 'mailto' });
    expect(read('http://[', '/')).toEqual({ kind: 'none', scheme: 'invalid' });
  });

  it('has one key for all forms of an address', () => {
    expect(['/a/', '/a', '/a.html', '/a/index.html'].map(pageKey)).toEqual([
      '/a',
      '/a',
      '/a',
      '/a',
    ]);
    expect(['/', '/index.html'].map(pageKey)).toEqual(['/', '/']);
  });
});

describe('serverOf', () => {
  const served = serverOf(
    new Set(['index.html', 'a/index.html', 'b.html', 'c.png', '茶/index.html']),
  );
  it.each([
    ['/', 'page'],
    ['/a/', 'page'],
    ['/a', 'page'],
    ['/b', 'page'],
    ['/b.html', 'page'],
    ['/c.png', 'file'],
    ['/%E8%8C%B6/', 'page'],
    ['/d/', undefined],
    ['/%', undefined],
  ])('%s is %s', (path, expected) => expect(served(path)).toBe(expected));
});
