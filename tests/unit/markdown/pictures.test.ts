import { expect, test } from 'vitest';
import { mediaPath } from '../../../integrations/markdown/media-paths.ts';
import { readPicture, writePicture } from '../../../integrations/markdown/picture.ts';
import { html, render } from './render.ts';

const root = new URL('file:///site/');
const file = new URL('file:///site/content/blog/en/post.md');
const pictureIn = async (text: string) =>
  [...(await html(text)).matchAll(/ data-picture="([^"]+)"/g)].map(([, mark]) =>
    readPicture(mark!),
  );

test.each([
  ['/media/a/b%20c.jpg', '/content/media/a/b c.jpg'],
  ['./x.jpg', '/content/blog/en/x.jpg'],
  ['x.jpg', '/content/blog/en/x.jpg'],
  ['../../media/x.jpg', '/content/media/x.jpg'],
  ['../../../../etc/x.jpg', '../../../../etc/x.jpg'],
  ['https://a.example/x.jpg', 'https://a.example/x.jpg'],
  ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ['/other/x.jpg', '/other/x.jpg'],
])('%s is the file %s', (url, path) => {
  expect(mediaPath(url, file, root)).toBe(path);
});

test('pictures in a text are marked with what they show', async () => {
  expect(await pictureIn('a ![雨 "in" <May>](/media/雨.jpg) b ![](./y.png)')).toEqual([
    { src: '/content/media/雨.jpg', alt: '雨 “in” <May>' },
    { src: '/content/blog/en/y.png', decorative: true },
  ]);
});

test('so are pictures named by reference', async () => {
  expect(await pictureIn('![r][ref]\n\n[ref]: /media/r.png')).toEqual([
    { src: '/content/media/r.png', alt: 'r' },
  ]);
});

test('Astro is left nothing to collect', async () => {
  expect((await render('![x](./x.jpg)')).metadata.localImagePaths).toEqual([]);
});

test('a picture alone in its paragraph is a figure, its title the caption', async () => {
  const out = await html('![x](/media/x.jpg "Rain & tea")');
  expect(out).toMatch(
    /^<figure class="figure"><img [^>]+><figcaption>Rain &amp; tea<\/figcaption><\/figure>\n$/,
  );
  expect(out).not.toContain('title=');
});

test('the mark is safe in an attribute whatever the picture shows', () => {
  const words = '"><script>alert(1)</script>&';
  const mark = writePicture('/content/media/x.jpg', words);
  expect(mark).not.toMatch(/["<>&]/);
  expect(readPicture(mark)).toEqual({ src: '/content/media/x.jpg', alt: words });
});
