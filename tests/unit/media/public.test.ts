import { unzipSync } from 'fflate';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../integrations/hosting/index.ts';
import { filesBelow } from '../../../integrations/kit/output.ts';
import { writePublic } from '../../../integrations/media/files.ts';
import { options as schema, type MediaOptions } from '../../../integrations/media/options.ts';
import { publicId } from '../../../integrations/media/public/address.ts';
import { embedCode, oEmbed } from '../../../integrations/media/public/embed.ts';
import { planPublic } from '../../../integrations/media/public/plan.ts';
import { playerPage } from '../../../integrations/media/public/player.ts';
import { inspect, jpeg, locales, picture, project } from './project.ts';

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"><rect width="200" height="100" fill="#a3341f"/></svg>';
const place = { url: 'https://guyu.example/tea/', locale: 'en', first: 'en' };

/** A project with everything public, its plan, and a way to write it. */
async function planned(files: Record<string, string | Uint8Array>, more: MediaOptions = {}) {
  const root = project(files);
  const name = { en: 'Guyu', 'zh-cn': '谷雨' };
  const options = schema.parse({ locales, public: ['**'], name, ...more });
  const { assets } = await inspect(root, options);
  const plan = planPublic(assets, options);
  const target = { root, base: '/', url: 'https://guyu.example/' };
  const write = (folder = 'out') => writePublic(plan, options, target, join(root, folder));
  return { root, plan, write };
}

describe('an address', () => {
  it.each([
    ['places/Rain in May.JPG', undefined, 'places/rain-in-may'],
    ['节气/谷雨.jpg', undefined, '节气/谷雨'],
    ['a/b.c.d.svg', undefined, 'a/b-c-d'],
    ['video/rain.mp4', 'rain-film', 'video/rain-film'],
    ['---.png', undefined, 'file'],
  ])('of %s (%s) is %s', (file, slug, id) =>
    expect(publicId({ file, sidecar: { tags: [], slug } })).toBe(id),
  );
});

describe('what is public', () => {
  it('is only what the owner chose and what is sound', async () => {
    const { plan } = await planned(
      {
        'content/media/a.jpg': await jpeg(),
        'content/media/b.jpg': await jpeg(),
        'content/media/c.jpg': 'no',
      },
      { public: ['a.jpg', 'c.jpg'] },
    );
    expect(plan.assets.map(({ id }) => id)).toEqual(['a']);
    expect(plan.recipes.every(({ path }) => path.startsWith('media/a/'))).toBe(true);
  });

  it('has every size that the picture is large enough for, cut around its focus', async () => {
    // Black but for a white bar, which every size must show.
    const white = {
      create: { width: 120, height: 1200, channels: 3, background: '#fff' },
    } as const;
    const bar = await sharp({
      create: { width: 1600, height: 1200, channels: 3, background: '#000' },
    })
      .composite([{ input: white, left: 1400, top: 0 }])
      .jpeg()
      .toBuffer();
    const { root, plan, write } = await planned(
      {
        'content/media/a.jpg': bar,
        'content/media/a.jpg.yaml': 'title: A\nfocus: { x: 0.91, y: 0.5 }\n',
      },
      { sizes: ['square', 'portrait', 'youtube', 'wechat-square'] },
    );
    const { sizes } = plan.assets[0]!;
    expect(sizes.map(({ id }) => id)).toEqual(['square', 'portrait', 'wechat-square']);
    expect(await write()).toEqual([]);
    for (const { path, width, height } of sizes) {
      const made = sharp(join(root, 'out', path));
      expect(await made.metadata()).toMatchObject({ width, height, format: 'jpeg' });
      expect((await made.stats()).channels[0]!.max).toBeGreaterThan(240);
    }
  });

  it('shows a drawing whole on its ground, and as PNG', async () => {
    const { root, plan, write } = await planned(
      { 'content/media/mark.svg': MARK },
      { sizes: ['square', 'linkedin-cover'], background: '#f7f3ea' },
    );
    const [mark] = plan.assets;
    expect(mark!.sizes.map(({ id }) => id)).toEqual(['square']);
    expect(mark!.downloads.map(({ type, width }) => [type, width])).toEqual([
      ['image/svg+xml', 200],
      ['image/png', 2000],
    ]);
    expect(await write()).toEqual([]);
    const { data, info } = await sharp(join(root, 'out/media/mark/square.jpg'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * 3).subarray(0, 3),
    ];
    for (const [index, value] of at(5, 5).entries())
      expect(Math.abs(value - [0xf7, 0xf3, 0xea][index]!)).toBeLessThan(4);
    expect(at(600, 600)[0]! - at(600, 600)[1]!).toBeGreaterThan(80);
    expect(readFileSync(join(root, 'out/media/mark/mark.svg'), 'utf8')).toBe(MARK);
  });

  it('is made once: a second build takes pictures from the cache', async () => {
    const { root, plan, write } = await planned({ 'content/media/a.jpg': await jpeg(1300, 1300) });
    const cache = join(root, 'node_modules/.cache/marquee/media/files');
    const times = async () =>
      (await filesBelow(cache)).map((file) => [file, statSync(join(cache, file)).mtimeMs]);
    await write('one');
    const before = await times();
    expect(before).toHaveLength(plan.recipes.filter(({ make }) => make.kind !== 'copy').length);
    await write('two');
    expect(await times()).toEqual(before);
    const [one, two] = ['one', 'two'].map((folder) => join(root, folder)) as [string, string];
    for (const file of await filesBelow(one))
      expect(readFileSync(join(one, file)).equals(readFileSync(join(two, file))), file).toBe(true);
  });

  it('reports an original that went bad after it was read', async () => {
    const { root, write } = await planned({ 'content/media/a.jpg': await jpeg(1300, 1300) });
    writeFileSync(join(root, 'content/media/a.jpg'), 'gone');
    const said = (await write()).map(({ code, file }) => `${code} ${file}`);
    expect(new Set(said)).toEqual(new Set(['MQ1703 content/media/a.jpg']));
  });
});

const film = {
  'content/media/rain.mp4': Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypisom'),
    Buffer.alloc(4),
    Buffer.from('isomavc1'),
  ]),
  'content/media/rain.mp4.yaml':
    'title: { en: \'Rain "now" & 2 < 3\', zh-cn: 雨 }\nposter: still.jpg\nslug: rain-film\n',
};

describe('embed code', () => {
  it('of a picture leads to its page; whatever its words hold, they stay words', async () => {
    const { plan } = await planned({
      'content/media/a.jpg': await jpeg(1300, 1300),
      'content/media/a.jpg.yaml': `title: A\nalt: 'Rain "in" [May] & *June*'\n`,
    });
    const code = embedCode(plan.assets[0]!, place);
    expect(code.html).toBe(
      '<a href="https://guyu.example/tea/media/a/"><img src="https://guyu.example/tea/media/a/a.jpg" alt="Rain &quot;in&quot; [May] &amp; *June*" width="1300" height="1300" loading="lazy"></a>',
    );
    expect(code.markdown).toBe(
      '[![Rain "in" \\[May\\] & \\*June\\*](https://guyu.example/tea/media/a/a.jpg)](https://guyu.example/tea/media/a/)',
    );
    expect(oEmbed(plan.assets[0]!, place, 'Guyu')).toEqual({
      version: '1.0',
      type: 'photo',
      title: 'A',
      provider_name: 'Guyu',
      provider_url: 'https://guyu.example/tea/',
      cache_age: 86_400,
      url: 'https://guyu.example/tea/media/a/a.jpg',
      width: 1300,
      height: 1300,
      thumbnail_url: 'https://guyu.example/tea/media/a/og.jpg',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('of a film is a frame with a player that runs no script', async () => {
    const { plan } = await planned({ ...film, 'content/media/still.jpg': await jpeg(1600, 900) });
    const rain = plan.assets.find(({ kind }) => kind === 'video')!;
    expect(rain.players).toEqual({
      en: '/player/rain-film/',
      'zh-cn': '/player/zh-cn/rain-film/',
    });
    expect(embedCode(rain, { ...place, locale: 'zh-cn' }).iframe).toContain(
      '<iframe src="https://guyu.example/tea/player/zh-cn/rain-film/" title="雨" width="960" height="540"',
    );
    expect(oEmbed(rain, place, 'Guyu')).toMatchObject({ type: 'video', width: 960, height: 540 });
    const html = playerPage(rain, place, { name: 'Guyu', language: 'en' }, '/tea/');
    expect(html).toContain('<title>Rain &quot;now&quot; &amp; 2 &lt; 3 | Guyu</title>');
    expect(html).toContain('poster="/tea/media/rain-film/wide.jpg"');
    expect(html).not.toContain('<script');
    const strict = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'";
    expect(checkPolicy(html, strict, 'https://guyu.example/')).toEqual([]);
  });
});

describe('the press kit', () => {
  it('holds logos in every format, pictures and words; the same content makes the same bytes', async () => {
    const files = {
      'content/media/brand/mark.svg': MARK,
      'content/media/a.jpg': await jpeg(200, 200),
      'content/media/b.png': await picture(200, 200).png().toBuffer(),
    };
    const press = {
      logos: ['brand/*'],
      pictures: ['*.jpg'],
      short: { en: 'A tea house.', 'zh-cn': '一间茶舍。' },
      colors: [{ name: 'Ink', hex: '#22201c' }],
    };
    const once = async () => {
      const { root, write } = await planned(files, { press });
      await write();
      return readFileSync(join(root, 'out/media/press-kit.zip'));
    };
    const archive = await once();
    const held = unzipSync(archive);
    expect(Object.keys(held).sort()).toEqual([
      'README.txt',
      'README.zh-cn.txt',
      'logos/mark.png',
      'logos/mark.svg',
      'pictures/a.jpg',
    ]);
    const words = new TextDecoder().decode(held['README.zh-cn.txt']);
    expect(words).toContain('谷雨\n\n一间茶舍。\n\n#22201c  Ink');
    expect(Buffer.from(held['logos/mark.svg']!).toString()).toBe(MARK);
    expect((await once()).equals(archive)).toBe(true);
  });
});
