import type { Point } from '../geometry.ts';
import { pathData, textPath, textWidth } from './glyphs.ts';
import { sealShape } from './seal.ts';

const VERMILION = '#b3301f';
const INK = '#26241f';
const PAPER = '#f6f1e5';

/** Polygons as one SVG path, two decimals. */
function polygonData(
  outlines: readonly (readonly Point[])[],
  scale: number,
  dx = 0,
  dy = 0,
): string {
  const number = (n: number) => String(Math.round(n * 100) / 100);
  return outlines
    .map(
      (points) =>
        `M${points.map(([x, y]) => `${number(x * scale + dx)} ${number(y * scale + dy)}`).join('L')}Z`,
    )
    .join('');
}

/** The seal: a vermilion square with 谷雨 cut out of it, so that any ground shows through as on real paper. */
function sealPath(size: number, dx = 0, dy = 0): string {
  const { face, glyphs } = sealShape();
  return `<path fill="${VERMILION}" d="${polygonData([face], size, dx, dy)}"/><path fill="${PAPER}" d="${polygonData(glyphs, size, dx, dy)}"/>`;
}

function svg(width: number, height: number, title: string, body: string, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"${attributes}><title>${title}</title>${body}</svg>\n`;
}

export function sealSvg(): string {
  return svg(120, 120, 'Guyu', sealPath(112, 4, 4));
}

/** The favicon: one character, 雨, since two are unreadable at 16 pixels. */
export function iconSvg(): string {
  const { face } = sealShape();
  const rain = pathData(textPath('雨', 11, 90.5, 98, '900Black'));
  return svg(
    120,
    120,
    'Guyu',
    `<path fill="${VERMILION}" d="${polygonData([face], 116, 2, 2)}"/><path fill="${PAPER}" d="${rain}"/>`,
  );
}

/** Seal and wordmark; the letters take `currentColor` when a page shows the group, the given colour in an `<img>`. */
export function logoSvg(color: string = INK): string {
  const spacing = 5;
  const size = 92;
  const x = 128;
  const width = Math.ceil(x + textWidth('Guyu', size, '500Medium', spacing)) + 6;
  const letters = pathData(textPath('Guyu', x, 83, size, '500Medium', spacing));
  return svg(
    width,
    120,
    'Guyu',
    `<g id="logo">${sealPath(100, 4, 10)}<path fill="currentColor" d="${letters}"/></g>`,
    ` color="${color}"`,
  );
}

export const LOGO_NIGHT = '#efe8d8';
