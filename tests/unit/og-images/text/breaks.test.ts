import { describe, expect, it } from 'vitest';
import { breakParts } from '../../../../integrations/og-images/text/breaks.ts';

const parts = (text: string, language: string) => breakParts(text, language).join('|');

describe('where a line may end', () => {
  it('is after spaces and hyphens in English', () => {
    expect(parts('Rain before noon', 'en')).toBe('Rain |before |noon');
  });

  it('is never before what closes or after what opens in Chinese, and never inside a word', () => {
    const text = '春茶会：六款茶，一个“不赶时间”的夜晚（下）……二〇二七年';
    for (const part of breakParts(text, 'zh-CN')) {
      expect(part).not.toMatch(/^[，。、；：？！”’）》…]/u);
      expect(part).not.toMatch(/[“‘（《]$/u);
    }
    expect(parts(text, 'zh-CN')).toContain('时间');
    expect(parts('二〇二七年头采', 'zh-CN')).toMatch(/^二〇二七/);
  });

  it('is between words of Japanese, without small letters at the start', () => {
    for (const part of breakParts('ちょっとお茶、ゆっくりしましょう。', 'ja'))
      expect(part).not.toMatch(/^[っょゃゅ、。]/u);
  });

  it('is at the spaces of Korean, and at the words of Thai, which has none', () => {
    expect(parts('봄비 내리는 날', 'ko')).toBe('봄비 |내리는 |날');
    const thai = breakParts('ชาในวันฝนตก', 'th');
    expect(thai.length).toBeGreaterThan(2);
    // No part begins with a mark that belongs to the letter before it.
    for (const part of thai) expect(part).not.toMatch(/^\p{M}/u);
  });

  it('is not inside an emoji', () => {
    expect(breakParts('👩‍🍳🇨🇳👍🏽', 'en').join('|')).not.toMatch(/\u200d\||\|\u200d|🇨\|/u);
  });
});
