import { describe, expect, it } from 'vitest';
import { sheetsOf, withDay } from '../../../integrations/pdf/bytes.ts';

const pdf = (created: string) =>
  Buffer.from(
    `%PDF-1.4\n<</Creator (Chromium)\n/CreationDate (D:${created})\n/ModDate (D:${created})>>\n` +
      '<</Type /Pages /Count 2>> <</Type /Page /Parent 1 0 R>> <</Type /Page>>',
    'latin1',
  );
const day = new Date('2026-09-12');

describe('the bytes of a PDF', () => {
  it('are the same whenever it is printed, and as many', () => {
    const morning = pdf("20261127081500+00'00'");
    const evening = pdf("20261203191733+08'00'");
    expect(withDay(morning, day)).toEqual(withDay(evening, day));
    expect(withDay(morning, day).length).toBe(morning.length);
    expect(withDay(morning, day).toString('latin1')).toContain(
      "/CreationDate (D:20260912000000+00'00')",
    );
  });

  it('keep bytes that are no text', () => {
    const bytes = Buffer.from([0x25, 0x00, 0xff, 0xe9, 0x0a]);
    expect(withDay(bytes, day)).toEqual(bytes);
  });

  it('tell how many sheets there are', () => expect(sheetsOf(pdf('20261127081500'))).toBe(2));
});
