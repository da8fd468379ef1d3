import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { networkSizes } from '../../../integrations/kit/network-sizes.ts';
import { facts, templateIds, type FactsInput } from '../../../integrations/og-images/facts.ts';
import { Renderer } from '../../../integrations/og-images/render.ts';
import { landscape, studio } from './studio.ts';

// Pictures as they were when someone looked at them and found them good. After a change of design:
// UPDATE_PINNED=1 npx vitest run --project unit tests/unit/og-images/pinned.test.ts, and look at what changed.

const renderer = new Renderer(studio);
const folder = fileURLToPath(new URL('./pinned/', import.meta.url));
const WIDTH = 240;
/** Grey levels of 255, on average, by which renderers of other machines may differ. */
const TOLERANCE = 2.5;

let picture: string;
beforeAll(async () => {
  picture = join(mkdtempSync(join(tmpdir(), 'marquee-og-')), 'landscape.jpg');
  writeFileSync(picture, await landscape());
});

/** How far a picture is from the pinned one, in grey levels on average. */
async function awayFrom(name: string, said: FactsInput, size: { width: number; height: number }) {
  const { bytes, flaws } = await renderer.render({ facts: facts.parse(said), ...size });
  expect(flaws).toEqual([]);
  expect(await sharp(bytes).metadata()).toMatchObject(size);
  const small = sharp(bytes).resize({ width: WIDTH }).greyscale();
  const file = join(folder, `${name}.png`);
  if (process.env['UPDATE_PINNED'])
    await small.png({ palette: true, colours: 16, effort: 10 }).toFile(file);
  const [now, then] = await Promise.all([
    small
      .png()
      .toBuffer()
      .then((png) => sharp(png).greyscale().raw().toBuffer()),
    sharp(file).greyscale().raw().toBuffer(),
  ]);
  expect(now.length).toBe(then.length);
  return now.reduce((sum, value, at) => sum + Math.abs(value - then[at]!), 0) / now.length;
}

const og = { width: 1200, height: 630 };

const ENGLISH = {
  title: 'Grain Rain: our own day',
  eyebrow: 'The year in tea',
  text: 'Fine rain over the terraces, and twenty-six hours in the firing shed.',
  by: 'The tea garden',
  date: '20 April 2026',
  place: 'Songxi Old Street',
  price: '£18 · 50 g',
};

describe.each(templateIds)('%s', (template) => {
  it('in English, with a picture', async () => {
    expect(
      await awayFrom(`${template}-en`, { ...ENGLISH, template, picture: { file: picture } }, og),
    ).toBeLessThan(TOLERANCE);
  });

  it('in Chinese, without one', async () => {
    expect(
      await awayFrom(
        `${template}-zh`,
        {
          template,
          language: 'zh-CN',
          title: '谷雨这一天，一壶新茶与一场雨',
          eyebrow: '二十四节气',
          text: '今年的头采，由采它的人亲手来泡。',
          by: '茶园',
          date: '2026年4月20日',
          palette: 'autumn',
        },
        og,
      ),
    ).toBeLessThan(TOLERANCE);
  });
});

describe('scripts', () => {
  it.each([
    ['zh-Hant', '穀雨：茶與雨的一天，從山上下來'],
    ['ja', '雨の日のお茶、静かな一杯をどうぞ'],
    ['ko', '봄비 내리는 날의 차 한 잔'],
    ['ru', 'Дождь и чай: наш собственный день'],
    ['ar', 'يوم المطر والشاي: كوب هادئ 2026 في البيت'],
    ['th', 'ชาในวันฝนตกที่บ้านริมแม่น้ำ'],
    ['vi', 'Trà và mưa: một ngày ở ngôi nhà của chúng tôi'],
    ['emoji', 'Tea 🍵 and 👩‍🍳, flags 🇨🇳 and 1️⃣'],
  ])('%s', async (language, title) => {
    expect(
      await awayFrom(
        `script-${language}`,
        { template: 'post', language: language === 'emoji' ? 'en' : language, title },
        og,
      ),
    ).toBeLessThan(TOLERANCE);
  });
});

describe('sizes', () => {
  it.each(
    networkSizes
      .filter(({ id }) => id !== 'og')
      .map(({ id, width, height }) => [id, width, height] as const),
  )('%s', async (id, width, height) => {
    expect(
      await awayFrom(
        `size-${id}`,
        { ...ENGLISH, template: 'post', picture: { file: picture } },
        { width, height },
      ),
    ).toBeLessThan(TOLERANCE);
  });
});
