import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { metaOf } from '../../integrations/kit/html/page.ts';
import { readPage } from '../../integrations/kit/html/read-page.ts';
import { plainSite } from './alone.ts';

const page = (head: string) => `<html lang="en"><head>${head}</head><body><h1>x</h1></body></html>`;

it('gives every page of any Astro site a picture, and draws none twice', async () => {
  const { folder, build } = plainSite({
    'astro.config.mjs': `
      import ogImages from 'marquee/og-images';
      export default {
        site: 'https://alone.example',
        base: '/tea',
        integrations: [ogImages({ brand: { name: 'Alone' }, sizes: ['square'] })],
      };`,
    'src/pages/index.astro': page(
      '<title>Rain & tea</title><meta name="description" content="A site.">',
    ),
    'src/pages/said.astro': `---
      import { MARKER, markerOf } from 'marquee/og-images';
      ---
      ${page('<title>x</title><meta name={MARKER} content={markerOf({ template: "quote", title: "“Said”" })} />')}`,
    'src/pages/own.astro': page(
      '<title>Own</title><meta property="og:image" content="https://alone.example/own.jpg">',
    ),
  });
  const { code, stdout, stderr } = await build();
  expect(code, stdout + stderr).toBe(0);
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
  const imageOf = (path: string) => metaOf(readPage(path, read(path)), 'og:image');

  for (const path of ['index.html', 'said/index.html']) {
    const image = imageOf(path)!;
    expect(image).toMatch(/^https:\/\/alone\.example\/tea\/_astro\/og\/[\w-]{22}\.png$/);
    const file = join(folder, 'dist', image.replace('https://alone.example/tea/', ''));
    const { width, height, format } = await sharp(file).metadata();
    const head = readPage(path, read(path));
    expect(String(width)).toBe(metaOf(head, 'og:image:width'));
    expect(String(height)).toBe(metaOf(head, 'og:image:height'));
    expect(`image/${format}`).toBe(metaOf(head, 'og:image:type'));
    expect(read(path)).not.toContain('marquee:og');
  }
  expect(metaOf(readPage('a', read('index.html')), 'og:image:alt')).toBe('Rain & tea');
  expect(imageOf('own/index.html')).toBe('https://alone.example/own.jpg');
  expect(read('own/index.html').match(/og:image/g)).toHaveLength(1);
  // Two pages in two sizes.
  const pictures = readdirSync(join(folder, 'dist', '_astro', 'og')).filter(
    (name) => !name.endsWith('.json'),
  );
  expect(pictures).toHaveLength(4);

  const cache = join(folder, 'node_modules', '.cache', 'marquee', 'og');
  const times = () => pictures.map((name) => statSync(join(cache, name)).mtimeMs);
  const before = times();
  const html = read('index.html');
  const again = await build();
  expect(again.stdout).toContain('4 pictures, 0 newly drawn');
  expect(times()).toEqual(before);
  expect(read('index.html')).toBe(html);
});

it('says what is wrong with a page, and where', async () => {
  const { build } = plainSite({
    'astro.config.mjs': `
      import ogImages from 'marquee/og-images';
      export default { site: 'https://alone.example', integrations: [ogImages()] };`,
    'src/pages/index.astro': page('<title>Rain ᚠ</title>'),
  });
  const { code, stdout, stderr } = await build();
  expect(code).toBe(0);
  expect(stdout + stderr).toMatch(/MQ1704[\s\S]*ᚠ \(U\+16A0\)/);
});
