import { describe, expect, it } from 'vitest';
import { PRINT_MARKER, printOrder } from '../../../integrations/pdf/index.ts';
import { printableOf } from '../../../integrations/pdf/printable.ts';

const page = (content: string) =>
  `<head><title>A</title><meta name="${PRINT_MARKER}" content="${content}"></head>`;
const day = new Date('2026-09-12T15:00:00Z');

describe('a page that asks to be printed', () => {
  it('says where to, on which day and how long at most', () => {
    const order = printOrder({ target: '/documents/card/card.pdf', day, sheets: 1 });
    expect(order).toBe('/documents/card/card.pdf 2026-09-12 1');
    expect(printableOf('documents/card/index.html', page(order))).toEqual({
      file: 'documents/card/index.html',
      html: '<head><title>A</title></head>',
      target: '/documents/card/card.pdf',
      day: new Date('2026-09-12'),
      sheets: 1,
    });
  });

  it('may take as many sheets as it needs', () => {
    const order = printOrder({ target: '/a.pdf', day });
    expect(printableOf('a.html', page(order))?.sheets).toBeUndefined();
  });

  it('is told from all others', () => {
    expect(printableOf('a.html', '<head><meta name="robots" content="noindex"></head>')).toBe(
      undefined,
    );
  });
});
