import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Path, parse, type Font } from 'opentype.js/dist/opentype.mjs';
import type { Point } from '../geometry.ts';

const require = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

export type Weight =
  '300Light' | '400Regular' | '500Medium' | '600SemiBold' | '700Bold' | '900Black';

/** Noto Serif SC (SIL Open Font License) from node_modules, parsed once. */
function font(weight: Weight): Font {
  let loaded = fonts.get(weight);
  if (!loaded) {
    const file = require.resolve(
      `@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`,
    );
    const bytes = readFileSync(file);
    loaded = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    fonts.set(weight, loaded);
  }
  return loaded;
}

/** Text as outline commands at a size, starting at (x, baseline y), with extra space between letters. */
export function textPath(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: Weight,
  spacing = 0,
): Path {
  const face = font(weight);
  const path = new Path();
  let pen = x;
  for (const char of text) {
    const glyph = face.charToGlyph(char);
    path.extend(glyph.getPath(pen, y, size));
    pen += ((glyph.advanceWidth ?? 0) / face.unitsPerEm) * size + spacing;
  }
  return path;
}

/** Width of the text as `textPath` sets it. */
export function textWidth(text: string, size: number, weight: Weight, spacing = 0): number {
  const face = font(weight);
  let pen = -spacing;
  for (const char of text)
    pen += ((face.charToGlyph(char).advanceWidth ?? 0) / face.unitsPerEm) * size + spacing;
  return pen;
}

/** Outlines as polygons: curves cut into short straight pieces. */
export function flatten(path: Path, pieces = 8): Point[][] {
  const outlines: Point[][] = [];
  let current: Point[] = [];
  let [x, y] = [0, 0];
  for (const c of path.commands) {
    if (c.type === 'M') {
      current = [[c.x, c.y]];
      outlines.push(current);
    } else if (c.type === 'L') {
      current.push([c.x, c.y]);
    } else if (c.type === 'Q' || c.type === 'C') {
      for (let i = 1; i <= pieces; i++) {
        const t = i / pieces;
        const u = 1 - t;
        current.push(
          c.type === 'Q'
            ? [
                u * u * x + 2 * u * t * c.x1 + t * t * c.x,
                u * u * y + 2 * u * t * c.y1 + t * t * c.y,
              ]
            : [
                u ** 3 * x + 3 * u * u * t * c.x1 + 3 * u * t * t * c.x2 + t ** 3 * c.x,
                u ** 3 * y + 3 * u * u * t * c.y1 + 3 * u * t * t * c.y2 + t ** 3 * c.y,
              ],
        );
      }
    }
    if (c.type !== 'Z') [x, y] = [c.x, c.y];
  }
  return outlines;
}

/** SVG path data, two decimals. (opentype.js 2.0's own `toPathData` writes NaN for numbers such as 1e-7.) */
export function pathData(path: Path): string {
  const n = (value: number) => String(Math.round(value * 100) / 100);
  return path.commands
    .map((c) => {
      if (c.type === 'Z') return 'Z';
      if (c.type === 'C') return `C${n(c.x1)} ${n(c.y1)} ${n(c.x2)} ${n(c.y2)} ${n(c.x)} ${n(c.y)}`;
      if (c.type === 'Q') return `Q${n(c.x1)} ${n(c.y1)} ${n(c.x)} ${n(c.y)}`;
      return `${c.type}${n(c.x)} ${n(c.y)}`;
    })
    .join('');
}
