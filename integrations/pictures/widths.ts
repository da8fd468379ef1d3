/**
 * Widths that pictures are made in, so that one picture used in two places shares its files. 800 and 1300 are what
 * phones of two and of three pixels a point ask for.
 */
export const LADDER = [400, 640, 800, 1300, 2000];

/** Viewports (CSS px) with the densities of the screens that have them: phone, tablet, laptop, desk. */
const SCREENS = [
  { viewport: 360, density: 2 },
  { viewport: 430, density: 3 },
  { viewport: 820, density: 2 },
  { viewport: 1280, density: 1 },
  { viewport: 1512, density: 2 },
  { viewport: 1920, density: 1 },
];

// A root font size is taken as the browser's 16 px.
const UNITS: Record<string, (viewport: number) => number> = {
  px: () => 1,
  rem: () => 16,
  em: () => 16,
  vw: (viewport) => viewport / 100,
};

/** The largest plain length in a CSS value; min(), max() and calc() only ever make it smaller here. */
function length(value: string, viewport: number): number {
  const lengths = [...value.matchAll(/(\d*\.?\d+)(px|r?em|vw)/g)].map(
    ([, number, unit]) => Number(number) * UNITS[unit!]!(viewport),
  );
  if (!lengths.length) return viewport;
  return /\bmin\(/.test(value) ? Math.min(...lengths) : Math.max(...lengths);
}

/** Splits at the commas that are not inside brackets. */
function entries(sizes: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const char of sizes) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

/** Width in CSS px that a `sizes` attribute gives at a viewport; understands lower and upper limits of the width. */
export function sizeAt(sizes: string, viewport: number): number {
  for (const entry of entries(sizes)) {
    const query = /^\((min-width:|width >=?|max-width:|width <=?)\s*([^)]+)\)\s*(.+)$/.exec(entry);
    if (!query) return length(entry, viewport);
    const edge = length(query[2]!, viewport);
    if (/min|>/.test(query[1]!) ? viewport >= edge : viewport <= edge)
      return length(query[3]!, viewport);
  }
  return viewport;
}

/**
 * The widths that a picture is made in: the steps of the ladder that its `sizes` can ask for on a
 * common screen, at most five, and none wider than the original (`most` pixels).
 */
export function widthsFor(sizes: string, most: number): number[] {
  const wanted = SCREENS.map(({ viewport, density }) => sizeAt(sizes, viewport) * density);
  const least = Math.min(...wanted);
  const largest = Math.max(...wanted);
  const low = LADDER.findLastIndex((width) => width <= least * 1.1);
  const high = LADDER.findIndex((width) => width >= largest * 0.8);
  const steps = LADDER.slice(Math.max(0, low), high < 0 ? undefined : high + 1);
  const fitting = steps.filter((width) => width < most);
  return fitting.length < steps.length ? [...fitting, most] : fitting;
}
