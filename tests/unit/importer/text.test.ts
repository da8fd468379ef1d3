import { expect, it } from 'vitest';
import { decodeText } from '../../../integrations/importer/read/text.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
/** 今天下雨，我们喝茶。 in GB 18030. */
const GBK = [
  0xbd, 0xf1, 0xcc, 0xec, 0xcf, 0xc2, 0xd3, 0xea, 0xa3, 0xac, 0xce, 0xd2, 0xc3, 0xc7, 0xba, 0xc8,
  0xb2, 0xe8, 0xa1, 0xa3,
];

it('reads Chinese that is not UTF-8', () => {
  const { text, notes } = decodeText(new Uint8Array(GBK));
  expect(text).toBe('今天下雨，我们喝茶。');
  expect(notes[0]!.message).toContain('GB 18030');
});

it('reads UTF-16 with and without its mark', () => {
  expect(decodeText(utf16('\uFEFFRain and tea')).text).toBe('Rain and tea');
  expect(decodeText(utf16('Rain and tea')).text).toBe('Rain and tea');
});

it('still reads Western texts that are not UTF-8', () => {
  expect(decodeText(new Uint8Array(Buffer.from('Thé vert à Genève', 'latin1'))).text).toBe(
    'Thé vert à Genève',
  );
});

it('takes signs out that no page may hold', () => {
  expect(decodeText(new TextEncoder().encode('A\u000bcup\u202e of \u2067tea')).text).toBe(
    'A cup  of tea',
  );
});
