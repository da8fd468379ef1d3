import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, it } from 'vitest';
import { metaOf } from '../../integrations/kit/html/page.ts';
import { readPage } from '../../integrations/kit/html/read-page.ts';
import { pages } from './site.ts';

const dist = inject('dist');

it('has a picture on every page, of the type and size that its head says, under 300 kB', async () => {
  const files = new Map<string, string>();
  for (const { path, html } of pages) {
    // Players stand in frames of other pages.
    if (path.includes('/player/')) continue;
    const page = readPage('index.html', html);
    const meta = (name: string) => metaOf(page, name) ?? '';
    const address = meta('og:image');
    expect(address, path).toMatch(/\/_astro\/og\/[\w-]{22}\.(?:png|jpg)$/);
    expect(meta('og:image:alt'), path).not.toBe('');
    expect(html, path).not.toMatch(/marquee:og|_og\/picture/);
    const said = [meta('og:image:type'), meta('og:image:width'), meta('og:image:height')].join(' ');
    expect(files.get(address) ?? said, path).toBe(said);
    files.set(address, said);
  }
  for (const [address, said] of files) {
    const file = join(dist, decodeURI(new URL(address).pathname));
    const { format, width, height } = await sharp(readFileSync(file)).metadata();
    expect([`image/${format}`, width, height].join(' '), address).toBe(said);
    expect(said, address).toMatch(/ 1200 630$/);
    expect(statSync(file).size, address).toBeLessThan(300_000);
  }
  expect(files.size).toBeGreaterThan(80);
});
