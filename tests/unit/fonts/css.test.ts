import { expect, test } from 'vitest';
import { fontFace, unicodeRange } from '../../../integrations/fonts/css.ts';
import { charactersIn } from '../../../integrations/fonts/latin.ts';

test('neighbours become a range', () => {
  expect(unicodeRange('丁一丂七𠮷')).toBe('U+4E00-4E03,U+20BB7');
  expect(unicodeRange('a')).toBe('U+61');
});

test('a range is read back', () => {
  expect(unicodeRange(charactersIn('U+0041-0043,U+0131'))).toBe('U+41-43,U+131');
});

test('a face says what it is for', () => {
  const css = fontFace({ family: 'X', weight: '600', url: '/x.woff2', range: 'U+41' });
  expect(css).toContain('font-weight:600');
  expect(css).toContain('font-display:swap');
  expect(css).toContain('unicode-range:U+41');
});
