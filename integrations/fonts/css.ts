const hex = (code: number) => code.toString(16).toUpperCase();

/** The value of unicode-range for some characters: neighbours are joined to a range. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(characters)].map((char) => char.codePointAt(0)!).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}

/** A font file as CSS declares it. */
export interface Face {
  family: string;
  /** As in CSS: `400`. */
  weight: string;
  style?: 'normal' | 'italic';
  url: string;
  range: string;
  /** Fonts of the reader's system that spare the download, by their full names. */
  local?: readonly string[];
}

export const fontFace = ({
  family,
  weight,
  style = 'normal',
  url,
  range,
  local = [],
}: Face): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
  `src:${local.map((name) => `local("${name}"),`).join('')}url("${url}") format("woff2");unicode-range:${range}}\n`;
