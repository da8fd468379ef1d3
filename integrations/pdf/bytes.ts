const DATE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[^)]{0,7}(?=\))/g;

/**
 * A PDF that is the same whenever it is printed: Chromium writes the time of day into it. The length stays, since
 * the table at the end counts bytes (ISO 32000-1, 7.5.4).
 */
export function withDay(pdf: Uint8Array, day: Date): Buffer {
  const digits = day.toISOString().slice(0, 19).replace(/\D/g, '');
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const dated = text.replace(DATE, (whole, before: string) => {
    const zone = whole.slice(before.length + 14);
    return `${before}${digits}${zone && "+00'00'".slice(0, zone.length)}`;
  });
  return Buffer.from(dated, 'latin1');
}

/** How many sheets a PDF of Chromium has: its page objects stand in the open. */
export const sheetsOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
