import stringWidth from 'string-width';

/** A text filled with spaces to a number of columns; a Chinese character takes two. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));

/** A text cut to a number of columns, with an ellipsis where something is missing. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let cut = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const wide = stringWidth(segment);
    if (used + wide > columns) break;
    cut += segment;
    used += wide;
  }
  return `${cut}…`;
}

/** Short texts joined by dots, on as many lines as they need. */
export function wrap(texts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} · ${text}` : text;
    if (lines.length > 0 && stringWidth(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}
