import { expect, it } from 'vitest';
import { cleanText } from '../../../../integrations/og-images/text/clean.ts';

it('leaves out what cannot be seen, and keeps what shapes letters', () => {
  expect(cleanText('  Rain\u0000 \u202eon\u202c\n\ttea\u00ad\ufeff ')).toBe('Rain on tea');
  expect(cleanText('👩\u200d🍳')).toBe('👩\u200d🍳');
  expect(cleanText('e\u0301')).toBe('é');
});

it('cuts what no picture has room for, at whole characters', () => {
  const cut = cleanText('👩\u200d🍳'.repeat(2000));
  expect(cut.endsWith('🍳…')).toBe(true);
  expect(cleanText('x'.repeat(2000))).toHaveLength(401);
  expect(cleanText(`a${'\u0316'.repeat(100_000)}b`).length).toBeLessThan(12);
});
