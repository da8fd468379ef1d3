import { beforeAll, describe, expect, it } from 'vitest';
import { FontBook } from '../../../../integrations/og-images/text/book.ts';
import { fitText } from '../../../../integrations/og-images/text/fit.ts';
import { shapeLine } from '../../../../integrations/og-images/text/shape.ts';
import { studio } from '../studio.ts';

const book = new FontBook(studio.root, studio.families);
const look = { weight: 600, italic: false };
const room = { width: 520, size: [80, 40], lines: 4 } as const;

const fit = (text: string, language = 'en', more: object = {}) =>
  fitText(text, { ...room, ...more }, { ...look, language }, book);

const widest = (lines: string[], size: number, language: string) =>
  Math.max(...lines.map((line) => shapeLine(line, { ...look, language }, book).width * size));

beforeAll(async () => {
  const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzä :,.…-';
  await book.load(latin, look, 'en');
  await book.load('谷雨这一天，壶新茶与场从山上下来的第二十四个节气… ', look, 'zh-CN');
});

describe('a title in its room', () => {
  it('is as large as may be when it is short', () => {
    expect(fit('Rain')).toEqual({ size: 80, lines: ['Rain'], cut: false });
  });

  it('shrinks when it is long, and stays within its width', () => {
    const text = 'How a small tea house by the river learned to read the rain before noon';
    const { size, lines, cut } = fit(text);
    expect(size).toBeLessThan(80);
    expect(cut).toBe(false);
    expect(lines.join(' ')).toBe(text);
    expect(widest(lines, size, 'en')).toBeLessThanOrEqual(room.width);
  });

  it('ends with an ellipsis when it does not fit at the smallest size', () => {
    const { size, lines, cut } = fit('Rain on tea, '.repeat(160));
    expect({ size, cut, count: lines.length }).toEqual({ size: 40, cut: true, count: 4 });
    expect(lines[3]).toMatch(/[a-z]…$/);
    expect(widest(lines, size, 'en')).toBeLessThanOrEqual(room.width);
  });

  it('heeds the height too', () => {
    const text = 'How a small tea house by the river learned to read';
    const { size, lines } = fit(text, 'en', { height: 120, leading: 1.1 });
    expect(lines.length * size * 1.1).toBeLessThanOrEqual(120);
  });

  it('shrinks a word that is longer than a line, then tears it', () => {
    const { lines, size } = fit('Donaudampfschifffahrtsgesellschaft');
    expect(size).toBe(40);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
  });

  it('ends lines where the voice does', () => {
    expect(fit('谷雨这一天，一壶新茶与一场雨', 'zh-CN').lines[0]).toBe('谷雨这一天，');
    expect(fit('Grain Rain: the day', 'en').lines[0]).toBe('Grain Rain:');
  });

  it('has no lines when there is no text', () => {
    expect(fit('').lines).toEqual([]);
  });
});
