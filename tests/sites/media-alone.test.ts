import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { plainSite } from './alone.ts';

const config = (more = '') => `import media from 'marquee/media';
export default { site: 'https://alone.example', base: '/tea', trailingSlash: 'always',
  integrations: [media({ folder: 'src/media', public: ['**'], name: 'Alone', texts: ['src'], ${more} })] };`;
const page = `---
import { assets } from 'virtual:marquee/media';
---
<html lang="en"><head><title>Alone</title></head><body><pre>{JSON.stringify(assets)}</pre></body></html>`;
const rain = () =>
  sharp({ create: { width: 1300, height: 1300, channels: 3, background: '#567' } }).jpeg().toBuffer();

describe('marquee/media in a site of its own', () => {
  it('gives pages what is public, and writes it', async () => {
    const site = plainSite({
      'astro.config.mjs': config(),
      'src/pages/index.astro': page,
      'src/media/rain.jpg': await rain(),
      'src/media/rain.jpg.yaml': 'title: Rain\nalt: Rain on slate\n',
    });
    const { code, stdout, stderr } = await site.build();
    expect(code, stdout + stderr).toBe(0);
    const read = (path: string) => readFileSync(join(site.folder, 'dist', path), 'utf8');
    expect(read('index.html')).toContain('/media/rain/square.jpg');
    expect(existsSync(join(site.folder, 'dist/media/rain/square.jpg'))).toBe(true);
    expect(JSON.parse(read('media/rain/oembed.en.json'))).toMatchObject({
      type: 'photo',
      url: 'https://alone.example/tea/media/rain/rain.jpg',
    });
  });

  it('stops at an original that is not what it says, and names it', async () => {
    const site = plainSite({
      'astro.config.mjs': config(),
      'src/pages/index.astro': page,
      'src/media/bad.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    });
    const { code, stdout, stderr } = await site.build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('src/media/bad.svg');
    expect(stdout + stderr).toContain('MQ1711');
    expect(existsSync(join(site.folder, 'dist/media'))).toBe(false);
  });
});
