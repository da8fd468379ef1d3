import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ico } from '../../../../integrations/seo/icons/ico.ts';
import { iconPaths, makeIcons } from '../../../../integrations/seo/icons/make.ts';
import { webManifest } from '../../../../integrations/seo/icons/manifest.ts';
import { iconOptions } from '../../../../integrations/seo/icons/options.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#b3301f"/></svg>';

const names = [
  { name: 'Guyu', language: 'en' },
  { name: '谷雨', language: 'zh-CN', prefix: '/zh-cn' },
];

/** A project with a mark, and its options. */
function project(logo: string, bytes: string | Uint8Array) {
  const root = mkdtempSync(join(tmpdir(), 'marquee-icons-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, logo), bytes);
  return { root, options: iconOptions.parse({ logo, names, background: '#f7f3ea' }) };
}

describe('makeIcons', () => {
  it('makes every icon and manifest from a drawing, of the right sizes', async () => {
    const { root, options } = project('logo.svg', svg);
    const { files, problems } = await makeIcons(options, root, '/');
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(iconPaths(options));
    const size = async (path: string) => {
      const { width, height, hasAlpha } = await sharp(
        files.find((file) => file.path === path)!.bytes,
      ).metadata();
      return { width, height, hasAlpha };
    };
    expect(await size('icon-192.png')).toMatchObject({ width: 192, height: 192 });
    expect(await size('icon-512.png')).toMatchObject({ width: 512, height: 512 });
    expect(await size('apple-touch-icon.png')).toEqual({
      width: 180,
      height: 180,
      hasAlpha: false,
    });
    expect(await size('icon-maskable-512.png')).toMatchObject({ width: 512, hasAlpha: false });
  });

  it('keeps the mark of a maskable icon within what any mask leaves', async () => {
    const { root, options } = project('logo.svg', svg);
    const { files } = await makeIcons(options, root, '/');
    const { bytes } = files.find(({ path }) => path === 'icon-maskable-512.png')!;
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const corner = 0.4 * 512;
    let far = 0;
    for (let y = 0; y < 512; y++)
      for (let x = 0; x < 512; x++) {
        const red = data[(y * 512 + x) * info.channels + 1]! < 100;
        if (red) far = Math.max(far, Math.hypot(x - 255.5, y - 255.5));
      }
    expect(far).toBeGreaterThan(150);
    expect(far).toBeLessThanOrEqual(corner);
  });

  it('keeps what it made, and makes anew what changed', async () => {
    const { root, options } = project('logo.svg', svg);
    const first = await makeIcons(options, root, '/');
    const kept = () => readdirSync(join(root, 'node_modules/.cache/marquee/icons')).length;
    const before = kept();
    expect((await makeIcons(options, root, '/')).files).toEqual(first.files);
    expect(kept()).toBe(before);
    writeFileSync(join(root, 'logo.svg'), svg.replace('#b3301f', '#22201c'));
    expect((await makeIcons(options, root, '/')).files).not.toEqual(first.files);
    expect(kept()).toBe(2 * before);
  });

  it('says that a picture is too small', async () => {
    const small = await sharp({
      create: { width: 64, height: 64, channels: 4, background: '#b3301f' },
    })
      .png()
      .toBuffer();
    const { root, options } = project('logo.png', small);
    const { files, problems } = await makeIcons(options, root, '/');
    expect(files.map(({ path }) => path)).not.toContain('icon.svg');
    expect(problems).toMatchObject([
      { code: 'MQ1902', severity: 'warning', file: 'logo.png', found: '64 × 64 pixels' },
    ]);
  });

  it.each(['no picture at all', ''])('refuses %j', async (bytes) => {
    const { root, options } = project('logo.svg', bytes);
    expect(await makeIcons(options, root, '/')).toMatchObject({
      files: [],
      problems: [{ code: 'MQ1901', severity: 'error', file: 'logo.svg' }],
    });
  });

  it('refuses a mark that is not there', async () => {
    const { root, options } = project('logo.svg', svg);
    const { problems } = await makeIcons({ ...options, logo: 'lgoo.svg' }, root, '/');
    expect(problems[0]).toMatchObject({ code: 'MQ1901', file: 'lgoo.svg' });
  });
});

describe('ico', () => {
  it('is a directory of pictures, each at its place', () => {
    const [a, b] = [Buffer.from('first'), Buffer.from('second')];
    const bytes = Buffer.from(
      ico([
        { size: 16, png: a! },
        { size: 256, png: b! },
      ]),
    );
    expect(bytes.readUInt16LE(2)).toBe(1);
    expect(bytes.readUInt16LE(4)).toBe(2);
    expect([bytes[6], bytes[22]]).toEqual([16, 0]);
    const picture = (entry: number) => {
      const [length, start] = [bytes.readUInt32LE(entry + 8), bytes.readUInt32LE(entry + 12)];
      return bytes.subarray(start, start + length).toString();
    };
    expect([picture(6), picture(22)]).toEqual(['first', 'second']);
  });
});

describe('webManifest', () => {
  it('has names, colours and icons, below the base of the site', () => {
    const { options } = project('logo.svg', svg);
    expect(JSON.parse(webManifest(options.names[1]!, options, '/tea/'))).toMatchObject({
      name: '谷雨',
      lang: 'zh-CN',
      start_url: '/tea/zh-cn/',
      scope: '/tea/',
      background_color: '#f7f3ea',
      theme_color: '#f7f3ea',
      icons: [
        { src: '/tea/icon-192.png', purpose: 'any' },
        { src: '/tea/icon-512.png', sizes: '512x512' },
        { purpose: 'maskable' },
      ],
    });
    expect(JSON.parse(webManifest(options.names[0]!, options, '/'))).toMatchObject({
      start_url: '/',
    });
  });
});
