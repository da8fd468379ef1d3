import { describe, expect, it } from 'vitest';
import { FontBook } from '../../../../integrations/og-images/text/book.ts';
import { shapeLine } from '../../../../integrations/og-images/text/shape.ts';
import { studio } from '../studio.ts';

const look = { weight: 400, italic: false };

async function shaped(text: string, language: string, families = studio.families) {
  const book = new FontBook(studio.root, families);
  await book.load(text, look, language);
  const missed: string[] = [];
  const line = shapeLine(text, { ...look, language }, book, (char) => missed.push(char));
  return { ...line, missed, book };
}

describe('letters of every script', () => {
  it.each([
    ['en', 'Rain before noon'],
    ['vi', 'Trà và mưa ở ngôi nhà của chúng tôi'],
    ['ru', 'Дождь и чай'],
    ['el', 'Βροχή και τσάι'],
    ['zh-CN', '谷雨：“一壶茶”——一场雨'],
    ['zh-Hant', '穀雨，茶與雨'],
    ['ja', '雨の日のお茶、カフェで'],
    ['ko', '봄비 내리는 날의 차'],
    ['th', 'ชาในวันฝนตกที่บ้าน'],
    ['ar', 'يوم المطر والشاي'],
  ])('%s has a glyph for each', async (language, text) => {
    const { glyphs, missed } = await shaped(text, language);
    expect(missed).toEqual([]);
    expect(glyphs.every(({ id, emoji }) => id > 0 || emoji)).toBe(true);
  });

  it('joins Arabic letters, and writes them from right to left, numbers excepted', async () => {
    const alone = await shaped('ب', 'ar');
    const joined = await shaped('ببب', 'ar');
    const ids = joined.glyphs.map(({ id }) => id);
    expect(new Set(ids).size).toBeGreaterThan(1);
    expect(joined.width).toBeLessThan(alone.width * 3);

    const { glyphs } = await shaped('مطر 12', 'ar');
    const one = (await shaped('1', 'ar')).glyphs[0]!.id;
    const two = (await shaped('2', 'ar')).glyphs[0]!.id;
    const order = glyphs.map(({ id }) => id);
    // 12 stands to the left of the word, with its own digits in their order.
    expect(order.indexOf(one)).toBeLessThan(order.indexOf(two));
    expect(order.indexOf(two)).toBeLessThan(order.length / 2);
  });

  it('puts Thai vowels and tones over their consonants, without room of their own', async () => {
    const plain = await shaped('ท', 'th');
    const marked = await shaped('ที่', 'th');
    expect(marked.width).toBeCloseTo(plain.width, 1);
  });

  it('draws Han characters as the language does', async () => {
    const fontOf = async (language: string) => (await shaped('骨', language)).glyphs[0]!.cut;
    expect((await fontOf('ja'))!.unitsPerEm).toBeGreaterThan(0);
    const ids = await Promise.all(
      ['zh-CN', 'zh-Hant', 'ja'].map(
        async (language) => (await shaped('骨', language)).glyphs[0]!.id,
      ),
    );
    expect(new Set(ids).size).toBeGreaterThan(1);
  });

  it('draws emoji as pictures, families and flags as one', async () => {
    const { glyphs, missed } = await shaped('🍵 👩‍🍳 🇨🇳 1️⃣ 1', 'en');
    expect(missed).toEqual([]);
    const files = glyphs.flatMap(({ emoji }) => emoji?.split(/[\\/]/).at(-1) ?? []);
    expect(files).toEqual(['1f375.svg', '1f469-200d-1f373.svg', '1f1e8-1f1f3.svg', '31-20e3.svg']);
  });

  it('tells of a character that no font has, and leaves no box for it', async () => {
    const { glyphs, missed } = await shaped('aᚠb', 'en');
    expect(missed).toEqual(['ᚠ']);
    expect(glyphs).toHaveLength(2);
  });

  it('tells of a script whose package is not there', async () => {
    const families = studio.families.filter(({ package: name }) => !name.endsWith('-kr'));
    expect((await shaped('차', 'ko', families)).missed).toEqual(['차']);
  });

  it('tells of a font file that is none', async () => {
    const broken = { package: 'broken', files: [{ weight: 400, file: './package.json' }] };
    const { book } = await shaped('a', 'en', [broken]);
    expect([...book.broken.values()]).toMatchObject([
      { file: expect.stringMatching(/package\.json$/) },
    ]);
  });
});
