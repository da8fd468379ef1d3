import { describe, expect, it } from 'vitest';
import { keyphrase } from '../../../../integrations/kit/text/keyphrase.ts';
import { pixelWidth } from '../../../../integrations/seo/lint/text/pixels.ts';
import { fleschEase } from '../../../../integrations/seo/lint/text/readability.ts';
import { isHan, lengthOf, sentencesOf } from '../../../../integrations/kit/text/sentences.ts';
import { stem } from '../../../../integrations/kit/text/stem.ts';
import { syllables } from '../../../../integrations/seo/lint/text/syllables.ts';

describe('pixelWidth', () => {
  it('measures as Arial does: a digit is 1139/2048 of the size, a Han sign the whole of it', () => {
    expect(pixelWidth('0000000000', 2048)).toBe(11_390);
    expect(pixelWidth('谷雨', 20)).toBe(40);
    expect(pixelWidth('，。', 20)).toBe(40);
    expect(pixelWidth('iiii', 20)).toBeLessThan(pixelWidth('mmmm', 20) / 3);
  });

  it('takes composed and decomposed letters alike, and joiners for nothing', () => {
    expect(pixelWidth('e\u0301', 20)).toBe(pixelWidth('é', 20));
    expect(pixelWidth('a\u200d', 20)).toBe(pixelWidth('a', 20));
  });
});

describe('syllables', () => {
  it.each(
    Object.entries({
      tea: 1,
      water: 2,
      picked: 1,
      wanted: 2,
      leaves: 1,
      boxes: 2,
      table: 2,
      temperature: 4,
      curious: 3,
      precious: 2,
      patience: 2,
      influence: 3,
      violet: 3,
      samples: 2,
      photograph: 3,
      house: 1,
      rhythm: 2,
    }),
  )('%s has %i', (word, count) => expect(syllables(word)).toBe(count));
});

describe('sentencesOf', () => {
  it('splits English at full stops that end a sentence', () => {
    expect(
      sentencesOf('Dr. Li came at 3.5 p.m. on foot. He said “No.” Then he left!', false),
    ).toEqual(['Dr. Li came at 3.5 p.m. on foot.', 'He said “No.”', 'Then he left!']);
  });

  it('splits Chinese at 。！？；', () => {
    expect(sentencesOf('今天下雨。“好！”他说；走吧？', true)).toEqual([
      '今天下雨。',
      '“好！”',
      '他说；',
      '走吧？',
    ]);
  });

  it('counts words, and signs in Chinese', () => {
    expect(lengthOf('White-tea leaves, 2026', false)).toBe(3);
    expect(lengthOf('喝一杯 white tea 茶', true)).toBe(6);
    expect([isHan('喝 tea'), isHan('喝茶 tea 吧，好茶')]).toEqual([false, true]);
  });
});

describe('keyphrase', () => {
  it.each([
    ['tea', 'teas'],
    ['brew', 'brewing'],
    ['brew', 'brewed'],
    ['cherry', 'cherries'],
    ['shop', 'shopping'],
    ['taste', 'tasting'],
    ['box', 'boxes'],
    ['house', 'houses'],
  ])('takes %s and %s for one word', (one, other) => expect(stem(one)).toBe(stem(other)));

  it('keeps other words apart', () => {
    expect(stem('spring')).not.toBe(stem('spr'));
    expect(stem('glass')).not.toBe(stem('glas'));
    expect(stem('tea')).not.toBe(stem('team'));
  });

  it('finds an English phrase inflected, with small words between', () => {
    const { count } = keyphrase('brew white tea');
    expect(count('Brewing white teas; brew the white tea.')).toBe(2);
    expect(count('White tea is to be brewed.')).toBe(0);
  });

  it('finds a Chinese phrase without spaces, with particles, and its parts one by one', () => {
    expect(keyphrase('谷雨茶').count('谷雨的茶，谷雨 茶。谷雨')).toBe(2);
    expect(keyphrase('谷雨 绿茶').count('绿茶在谷雨前采')).toBe(1);
    expect(keyphrase('谷雨 绿茶').count('绿茶')).toBe(0);
  });

  it('knows a phrase again in another order of parts and another form', () => {
    expect(keyphrase('谷雨 绿茶').key).toBe(keyphrase('绿茶 谷雨').key);
    expect(keyphrase('White teas').key).toBe(keyphrase('white tea').key);
  });
});

describe('fleschEase', () => {
  it('is high for plain words and low for long ones', () => {
    const plain = 'The cat sat on the mat and the dog ran to the door. '.repeat(10);
    const hard =
      'Institutional interoperability necessitates organizational accountability. '.repeat(25);
    expect(fleschEase([plain])).toBeGreaterThan(90);
    expect(fleschEase([hard])).toBeLessThan(0);
    expect(fleschEase(['Too short.'])).toBeUndefined();
  });
});
