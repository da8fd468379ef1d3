import { describe, expect, it } from 'vitest';
import { alike } from '../../../../integrations/seo/lint/near/alike.ts';
import { fingerprint } from '../../../../integrations/seo/lint/near/fingerprint.ts';
import { paragraphsOf, type Language } from './fixture/text.ts';

const print = (paragraphs: string[], language: Language = 'en') =>
  fingerprint(
    paragraphs.map((text) => ({ text })),
    language === 'zh-CN',
  );

const text = (n: number, language: Language = 'en') => paragraphsOf(n, language, 8);

describe('alike', () => {
  it.each(['en', 'zh-CN'] as const)(
    'finds a text with a few words changed, not another one (%s)',
    (language) => {
      const changed = text(1, language).map((one, index) =>
        index === 3 ? text(9, language)[3]! : one,
      );
      const texts = [text(1, language), text(2, language), changed].map((one, key) => ({
        key,
        print: print(one, language),
      }));
      const found = alike(texts, 0.6);
      expect(found.map(({ page, other }) => [page, other])).toEqual([[2, 0]]);
      expect(found[0]!.share).toBeGreaterThan(0.6);
    },
  );

  it('does not count paragraphs that stand on many pages', () => {
    const note = text(500);
    const texts = Array.from({ length: 12 }, (_, key) => ({
      key,
      print: print([...note, ...text(key).slice(0, 3)]),
    }));
    expect(alike(texts, 0.5)).toEqual([]);
  });

  it('compares each of many equal texts with one, so that the time stays linear', () => {
    const texts = Array.from({ length: 300 }, (_, key) => ({
      key,
      print: print([...text(7), `Number ${key}.`]),
    }));
    // Whole paragraphs that are equal are boilerplate: each differs by a word.
    const own = texts.map(({ key }) => ({
      key,
      print: print(text(7).map((one) => one.replace('The', `The ${key}`))),
    }));
    const found = alike(own, 0.6);
    expect(found).toHaveLength(299);
    expect(new Set(found.map(({ other }) => other)).size).toBeLessThan(10);
  });
});

describe('fingerprint', () => {
  it('is the same whatever capitals, spaces and punctuation', () => {
    expect(print(['The  Cup, again!']).whole).toBe(print(['the cup again']).whole);
    expect(print(['The cup again']).whole).not.toBe(print(['The cup once']).whole);
  });

  it.each(['en', 'zh-CN'] as const)('tells C, C++ and C# apart (%s)', (language) => {
    const all = ['C', 'C++', 'C#'].map((name) => print([`Posts about ${name}.`], language).whole);
    expect(new Set(all).size).toBe(3);
  });
});
