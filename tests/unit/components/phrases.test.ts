import { expect, it } from 'vitest';
import { compounds, phrases } from '../../../src/components/phrases.ts';

it('splits Chinese after punctuation and between words', () => {
  expect(phrases('跟着雨水的日历喝茶')).toEqual([['跟着', '雨水的', '日历', '喝茶']]);
  expect(phrases('雨前一芽，趁鲜入盏').map((words) => words.join(''))).toEqual([
    '雨前一芽，',
    '趁鲜入盏',
  ]);
});

it('loses nothing and never opens a line with a mark', () => {
  const text = '水已开，下雨就进来坐坐。来“谷雨”吗？';
  expect(phrases(text).flat().join('')).toBe(text);
  expect(
    phrases(text)
      .flat()
      .filter((word) => /^[，。？”]/u.test(word)),
  ).toEqual([]);
});

it('keeps words with a hyphen whole, and the marks at them', () => {
  expect(compounds('Tea, by the season')).toEqual(['Tea, by the season']);
  expect(compounds('Winter Solstice: eighty-one cups')).toEqual([
    'Winter Solstice: ',
    'eighty-one',
    ' cups',
  ]);
  expect(compounds('“Twenty-four, at ten o’clock – and later')).toEqual([
    '',
    '“Twenty-four,',
    ' at ten o’clock – and later',
  ]);
});
