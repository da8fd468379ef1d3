import stringWidth from 'string-width';

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text cut to a width in cells of a terminal, where Chinese takes two; `…` says that something is missing. */
export function cutCells(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  let cells = 0;
  for (const { segment } of segments.segment(text)) {
    cells += stringWidth(segment);
    if (cells > width - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** A text filled up with spaces to a width in cells, cut where it is longer. */
export function padCells(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = cutCells(text, width);
  const space = ' '.repeat(Math.max(0, width - stringWidth(cut)));
  return side === 'left' ? cut + space : space + cut;
}
