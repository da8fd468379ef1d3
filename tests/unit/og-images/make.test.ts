import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { facts, type FactsInput } from '../../../integrations/og-images/facts.ts';
import { makePictures } from '../../../integrations/og-images/make.ts';
import { problemsOf } from '../../../integrations/og-images/problems.ts';
import { hugePng, landscape, studio, temporary } from './studio.ts';

const page = (path: string, said: FactsInput) => ({ path, facts: facts.parse(said) });
const pages = [page('/a/', { title: 'Rain' }), page('/b/', { title: 'Tea' })];

describe('pictures that were made before', () => {
  it('are not drawn again', async () => {
    const folder = temporary();
    const first = await makePictures(pages, studio, { folder });
    expect(first.drawn).toBe(2);
    const second = await makePictures(pages, studio, { folder });
    expect(second.drawn).toBe(0);
    expect(second.pictures.map(({ name }) => name)).toEqual(first.pictures.map(({ name }) => name));
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('are drawn again when something that shapes them has changed, and only those', async () => {
    const folder = temporary();
    const file = join(folder, 'a.jpg');
    writeFileSync(file, await landscape());
    const shown = [page('/a/', { title: 'Rain', picture: { file } }), pages[1]!];
    const drawn = async (list = shown, of = studio) =>
      (await makePictures(list, of, { folder })).drawn;
    expect(await drawn()).toBe(2);
    writeFileSync(file, await landscape(801));
    expect(await drawn()).toBe(1);
    expect(await drawn([shown[0]!, page('/b/', { title: 'Teas' })])).toBe(1);
    const { colours } = studio.brand;
    const other = { ...studio.brand, colours: { ...colours, ink: '#000000' } };
    expect(await drawn(shown, { ...studio, brand: other })).toBe(2);
    const fewer = studio.families.slice(0, 2);
    expect(await drawn(shown, { ...studio, families: fewer })).toBe(2);
  });

  it('are kept while a build asks for them, and a month after it', async () => {
    const folder = temporary();
    const { pictures } = await makePictures(pages, studio, { folder });
    const left = () => readdirSync(folder).filter((file) => /\.(png|jpg)$/.test(file));
    const days = (ago: number) =>
      Object.fromEntries(
        pictures.map(({ name }) => [name.slice(0, 22), Math.floor(Date.now() / 86_400_000) - ago]),
      );
    writeFileSync(join(folder, 'used.json'), JSON.stringify(days(30)));
    await makePictures(pages.slice(0, 1), studio, { folder });
    expect(left()).toHaveLength(2);
    writeFileSync(join(folder, 'used.json'), JSON.stringify(days(31)));
    await makePictures(pages.slice(0, 1), studio, { folder });
    expect(left()).toEqual([pictures[0]!.name]);
  });

  it('serve pages that say the same', async () => {
    const twins = [page('/a/', { title: 'Rain' }), page('/c/', { title: 'Rain' })];
    const { drawn, pictures } = await makePictures(twins, studio, { folder: temporary() });
    expect({ drawn, names: new Set(pictures.map(({ name }) => name)).size }).toEqual({
      drawn: 1,
      names: 1,
    });
  });
});

it('are made in every size that the site or the page asks for', async () => {
  const list = [page('/a/', { title: 'Rain', sizes: ['story'] }), pages[1]!];
  const { pictures } = await makePictures(list, studio, { folder: temporary(), sizes: ['square'] });
  const sizes = await Promise.all(
    pictures.map(async ({ page, size, path }) => {
      const { width, height } = await sharp(path).metadata();
      return `${page.path} ${size} ${width}×${height}`;
    }),
  );
  expect(sizes).toEqual([
    '/a/ og 1200×630',
    '/a/ square 1200×1200',
    '/a/ story 1080×1920',
    '/b/ og 1200×630',
    '/b/ square 1200×1200',
  ]);
});

it('are drawn in threads as they are in one', async () => {
  const many = Array.from({ length: 6 }, (_, n) =>
    page(`/${n}/`, { title: `茶 ${n}`, language: 'zh-CN' }),
  );
  const of = async (threads: number) => {
    const { pictures } = await makePictures(many, studio, { folder: temporary(), threads });
    return pictures.map(({ path }) => readFileSync(path).toString('base64'));
  };
  expect(await of(2)).toEqual(await of(1));
});

describe('what is wrong with a page’s picture', () => {
  const told = async (said: FactsInput) => {
    const folder = temporary();
    const list = [page('/a/', said)];
    const first = await makePictures(list, studio, { folder });
    const again = await makePictures(list, studio, { folder });
    expect(again.drawn).toBe(0);
    // Told with every build, though nothing is drawn anew.
    expect(again.pictures.map(({ flaws }) => flaws)).toEqual(
      first.pictures.map(({ flaws }) => flaws),
    );
    const { width } = await sharp(first.pictures[0]!.path).metadata();
    expect(width).toBe(1200);
    return problemsOf(again.pictures, () => 'content/a.md');
  };

  it('is a character that no font has', async () => {
    expect(await told({ title: 'Rain ᚠ' })).toMatchObject([
      { code: 'MQ1704', file: 'content/a.md', found: 'ᚠ (U+16A0)' },
    ]);
  });

  it('is an emoji without a drawing', async () => {
    const [problem] = await told({ title: 'Rain \u{1FADF}\u{200d}\u{1FADF}' });
    expect(problem).toMatchObject({ code: 'MQ1704', severity: 'warning' });
  });

  it('is a picture that is not there', async () => {
    expect(
      await told({ title: 'Rain', picture: { file: 'content/media/none.jpg' } }),
    ).toMatchObject([{ code: 'MQ1701', found: 'content/media/none.jpg' }]);
  });

  it('is a picture that is none, or breaks off', async () => {
    const folder = temporary();
    const [text, half] = [join(folder, 'text.jpg'), join(folder, 'half.jpg')];
    writeFileSync(text, 'no picture');
    const whole = await landscape();
    writeFileSync(half, whole.subarray(0, whole.length >> 1));
    for (const file of [text, half])
      expect(await told({ title: 'Rain', template: 'post', picture: { file } })).toMatchObject([
        { code: 'MQ1703' },
      ]);
  });

  it('is a picture that would fill the memory', async () => {
    const file = join(temporary(), 'bomb.png');
    writeFileSync(file, hugePng());
    const [problem] = await told({ title: 'Rain', picture: { file } });
    expect(problem).toMatchObject({ code: 'MQ1703', message: expect.stringContaining('pixel') });
  });
});

it.each([
  ['nothing', ''],
  ['2,000 characters', 'x '.repeat(1000)],
  ['controls', '\u0000\u0007\u202eRain\u0085'],
  ['marks without end', `a${'\u0301'.repeat(5000)}`],
])('are good for a title of %s', async (_, title) => {
  const { pictures } = await makePictures([page('/a/', { title })], studio, {
    folder: temporary(),
  });
  expect(pictures[0]!.flaws).toEqual([]);
});

it('are shown as they are when made by hand', async () => {
  const folder = temporary();
  const file = join(folder, 'hand.png');
  await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#a3341f' } })
    .png()
    .toFile(file);
  const list = [page('/a/', { title: 'Rain', image: { file } })];
  const { pictures } = await makePictures(list, studio, { folder });
  const { channels, entropy } = await sharp(pictures[0]!.path).stats();
  expect(channels.map(({ mean }) => Math.round(mean)).slice(0, 3)).toEqual([163, 52, 31]);
  expect(entropy).toBe(0);
});
