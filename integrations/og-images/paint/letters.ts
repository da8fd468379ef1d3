import type { Cut } from '../text/face.ts';
import type { Line } from '../text/shape.ts';
import { stamp, type Coverage, type Pixels, type Rgb } from './canvas.ts';
import { Keep } from './keep.ts';
import { coverage } from './outline.ts';

const kept = new Keep<Coverage | undefined>(24_000_000);

/** Glyphs stand at quarters of a pixel: spaces look even, and one drawing serves many places. */
const QUARTERS = 4;

function glyphCoverage(cut: Cut, id: number, size: number, quarter: number): Coverage | undefined {
  const key = `${cut.id} ${id} ${size} ${quarter}`;
  const known = kept.get(key);
  if (known) return known;
  const made = coverage(cut.font.glyphToJson(id), size / cut.unitsPerEm, quarter / QUARTERS);
  return kept.set(key, made, (made?.data.length ?? 0) + 120);
}

/** Draws a line of text with its left end and its baseline at a place; `size` in pixels an em. Answers its emoji. */
export function drawLine(
  onto: Pixels,
  line: Line,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: Rgb },
): { file: string; x: number; y: number; size: number }[] {
  const emoji = [];
  for (const glyph of line.glyphs) {
    const at = x + glyph.x * size;
    const baseline = Math.round(y - glyph.y * size);
    if (glyph.emoji) {
      emoji.push({
        file: glyph.emoji,
        x: Math.round(at),
        y: Math.round(y - size * 0.88),
        size: Math.round(size * 1.08),
      });
      continue;
    }
    const quarters = Math.round(at * QUARTERS);
    const whole = Math.floor(quarters / QUARTERS);
    const drawn = glyphCoverage(glyph.cut!, glyph.id, size, quarters - whole * QUARTERS);
    if (drawn) stamp(onto, drawn, colour, whole, baseline);
  }
  return emoji;
}
