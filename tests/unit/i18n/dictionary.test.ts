import { expect, test } from 'vitest';
import { withoutWords } from '../../../src/content/own-words.ts';
import { dictionary, hasDictionary } from '../../../src/i18n/dictionary.ts';

test('a locale reads the words of its language, whatever its region', () => {
  for (const locale of ['zh', 'zh-tw', 'zh-hans'])
    expect(dictionary(locale)).toBe(dictionary('zh-cn'));
  expect(dictionary('en-gb')).toBe(dictionary('en'));
});

test('a language without words reads English, and the check says so', () => {
  expect(dictionary('fr')).toBe(dictionary('en'));
  expect(hasDictionary('fr')).toBe(false);
  const locales = [{ id: 'en' }, { id: 'zh' }, { id: 'fr' }, null, {}];
  expect(withoutWords({ locales })).toMatchObject([
    { code: 'MQ1205', severity: 'warning', path: ['locales', 2, 'id'] },
  ]);
  expect(withoutWords({ title: 'Tea' })).toEqual([]);
});
