import { describe, expect, it } from 'vitest';
import { crc32, deflateSync } from 'node:zlib';
import { inspect, jpeg, picture, places, project } from './project.ts';

/** A PNG that says how large it is and holds next to nothing. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom'),
  Buffer.alloc(4),
  Buffer.from('isomavc1'),
]);

describe('the bytes of an original', () => {
  it('are what its name says', async () => {
    const root = project({
      'content/media/a.jpg': await jpeg(),
      'content/media/b.jpg': await picture(30, 20).png().toBuffer(),
      'content/media/c.mp4': 'not a film',
      'content/media/d.mp4': MP4,
      'content/media/e.pdf': '%PDF-1.7\n1 0 obj',
      'content/media/f.svg': await jpeg(),
      'content/media/g.webp': '',
      'content/media/h.zip': 'version https://git-lfs.github.com/spec/v1\n',
    });
    const { problems, assets } = await inspect(root);
    expect(places(problems)).toEqual([
      'MQ1710 content/media/b.jpg',
      'MQ1710 content/media/c.mp4',
      'MQ1710 content/media/f.svg',
      'MQ1703 content/media/g.webp',
      'MQ1703 content/media/h.zip',
    ]);
    expect(problems[0]).toMatchObject({
      found: 'image/png',
      fix: 'Rename the file: content/media/b.png',
    });
    expect(assets.filter(({ sound }) => sound).map(({ file }) => file)).toEqual([
      'a.jpg',
      'd.mp4',
      'e.pdf',
    ]);
    expect(assets[0]).toMatchObject({ width: 300, height: 200, type: 'image/jpeg' });
  });

  it('of a picture are there to the end, and not too many once unpacked', async () => {
    const whole = await jpeg(600, 400);
    const root = project({
      'content/media/bomb.png': bomb(60_000, 60_000),
      'content/media/cut.jpg': whole.subarray(0, whole.length / 2),
      'content/media/fine.png': await picture(40, 40).png().toBuffer(),
    });
    const { problems } = await inspect(root);
    expect(places(problems)).toEqual([
      'MQ1712 content/media/bomb.png',
      'MQ1703 content/media/cut.jpg',
    ]);
    expect(problems[0]!.found).toBe('3600 million pixels');
    expect(problems.every(({ message, fix }) => message && fix)).toBe(true);
    // What was found is kept, and is found again.
    expect(places((await inspect(root)).problems)).toEqual(places(problems));
  });

  it('of a drawing run nothing', async () => {
    const root = project({
      'content/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n<script>1</script></svg>',
    });
    expect(places((await inspect(root)).problems)).toEqual(['MQ1711 content/media/a.svg 2']);
  });
});

describe('a sidecar', () => {
  it('is checked as all content is, and must have its file', async () => {
    const root = project({
      'content/media/a.jpg': await jpeg(),
      'content/media/a.jpg.yaml':
        'titel: Rain\nfocus: { x: 2, y: 0 }\nexpires: 2026-02-30\nalt: { fr: Pluie }\n',
      'content/media/b.jpg': await jpeg(),
      'content/media/b.jpg.yaml': '# nothing yet\n',
      'content/media/c.jpg.yaml': 'title: Gone\n',
      'content/media/b.yaml': 'title: Badly named\n',
      'content/media/d.jpg': await jpeg(),
      'content/media/d.jpg.yaml': 'title: [\n',
    });
    const { problems } = await inspect(root);
    const own = problems.filter(({ file }) => file.endsWith('/a.jpg.yaml'));
    expect(own.map(({ code, line }) => `${code} ${line}`).sort()).toEqual([
      'MQ1102 1',
      'MQ1107 2',
      'MQ1107 3',
      'MQ1202 4',
      'MQ1203 4',
    ]);
    expect(own.find(({ code }) => code === 'MQ1102')!.fix).toBe('title: Rain');
    const others = problems.filter(({ file }) => !file.endsWith('/a.jpg.yaml'));
    expect(places(others)).toEqual([
      'MQ1713 content/media/b.yaml',
      'MQ1713 content/media/c.jpg.yaml',
      expect.stringMatching(/^MQ1002 content\/media\/d.jpg.yaml/),
    ]);
    expect(others[0]!.fix).toBe('Rename it: content/media/b.jpg.yaml');
  });

  it('says what is public, over the globs of the settings', async () => {
    const root = project({
      'content/media/a.jpg': await jpeg(),
      'content/media/a.jpg.yaml': 'public: false\n',
      'content/media/b.jpg': await jpeg(30, 20),
      'content/media/c/d.jpg': await jpeg(40, 30),
      'content/media/c/d.jpg.yaml': 'public: true\n',
    });
    const open = async (globs: string[]) =>
      (await inspect(root, { public: globs })).assets
        .filter((one) => one.public)
        .map(({ file }) => file);
    expect(await open([])).toEqual(['c/d.jpg']);
    expect(await open(['*.jpg'])).toEqual(['b.jpg', 'c/d.jpg']);
  });
});

describe('the library as a whole', () => {
  it('has no expired original on a page, or among what is public', async () => {
    const files = {
      'content/media/a.jpg': await jpeg(),
      'content/media/a.jpg.yaml': 'title: A\nexpires: 2026-11-24\n',
      'content/media/b.jpg': await jpeg(90, 60),
      'content/media/b.jpg.yaml': 'title: B\nalt: B\npublic: true\nexpires: 2026-11-01\n',
      'content/media/c.jpg': await jpeg(80, 60),
      'content/media/c.jpg.yaml': 'expires: 2026-11-25\n',
      'content/blog/en/x.mdx': 'One.\n\n![Rain](/media/a.jpg)\n<Figure src="c.jpg" />\n',
    };
    const { problems, overview } = await inspect(project(files));
    expect(places(problems)).toEqual([
      'MQ1714 content/blog/en/x.mdx 3',
      'MQ1714 content/media/b.jpg.yaml 4',
    ]);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    expect(overview.listed.map(({ concerns }) => concerns)).toEqual([['expired'], ['expired'], []]);
    const mild = await inspect(project(files), { rights: 'warning' });
    expect(mild.problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('has one address for each public original, and words in each language', async () => {
    const { problems } = await inspect(
      project({
        'content/media/rain.jpg': await jpeg(),
        'content/media/rain.jpg.yaml': 'title: Rain\nalt: { en: Rain }\n',
        'content/media/rain.mp4': MP4,
        'content/media/rain.mp4.yaml': 'title: Rain\nposter: rian.jpg\n',
      }),
      { public: ['**'] },
    );
    expect(places(problems)).toEqual([
      'MQ1716 content/media/rain.jpg.yaml 2',
      'MQ1715 content/media/rain.mp4.yaml',
      'MQ1701 content/media/rain.mp4.yaml 2',
    ]);
    expect(problems.map(({ fix }) => fix)).toEqual([
      'alt: { zh-cn: … }',
      'content/media/rain.mp4.yaml:\nslug: rain-film',
      'poster: rain.jpg',
    ]);
  });

  it('has what the press kit names', async () => {
    const { problems } = await inspect(
      project({
        'content/media/a.jpg': await jpeg(),
        'content/media/a.jpg.yaml': 'title: A\nalt: A\n',
      }),
      { press: { logos: ['brand/*.svg'], pictures: ['a.jpg'] } },
    );
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['MQ1717', 'a.jpg'],
      ['MQ1717', 'brand/*.svg'],
    ]);
  });

  it('is empty where there is no folder', async () => {
    expect(await inspect(project({ 'content/x.md': '' }))).toMatchObject({
      assets: [],
      problems: [],
    });
  });
});
