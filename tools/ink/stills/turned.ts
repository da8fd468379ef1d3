import { stroke } from '../brush.ts';
import { type Point, ellipse } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { CELADON, COOL_INK, INK, type Pigment, WARM_INK } from '../pigment.ts';
import { wash } from '../wash.ts';

export type Glaze = { pigment: Pigment; ink: number };

export const PORCELAIN: Glaze = { pigment: CELADON, ink: 0.5 };

export const CLAY: Glaze = { pigment: WARM_INK, ink: 0.9 };

/** A turned pot from its right-hand profile (x outwards, y down, unit size), shaded from the lower right. */
export function turned(
  p: Painting,
  at: Point,
  size: number,
  profile: readonly Point[],
  glaze: Glaze,
): void {
  const right = profile.map(([x, y]): Point => [at[0] + x * size, at[1] + y * size]);
  const left = [...profile].reverse().map(([x, y]): Point => [at[0] - x * size, at[1] + y * size]);
  const widest = Math.max(...profile.map(([x]) => x)) * size;
  const [first, last] = [profile[0]!, profile[profile.length - 1]!];
  const bottom = ellipse(at[0], at[1] + last[1] * size, last[0] * size, last[0] * size * 0.13);
  const top = ellipse(at[0], at[1] + first[1] * size, first[0] * size, first[0] * size * 0.2);
  const light = (x: number) => {
    const u = (x - at[0]) / widest;
    return 0.28 + 0.95 * Math.max(0, u + 0.15) ** 1.6 + 0.4 * Math.max(0, -u - 0.62);
  };
  p.outline([...right, ...left], bottom, top);
  p.lift(1);
  wash(p, [[...right, ...left], bottom], {
    ...glaze,
    bleed: size * 0.008,
    soft: 0.16,
    edge: 0.5,
    mottle: 0.5,
    rough: 0.15,
    gradient: light,
  });
  for (const side of [right, [...left].reverse()]) {
    stroke(p, side, {
      width: size * 0.016,
      pigment: INK,
      ink: 0.62,
      profile: (t) => 0.5 + 0.5 * Math.sin(t * 9 + at[0]),
      ragged: 0.3,
      dry: 0.25,
    });
  }
}

/** The mouth of a vessel and what is in it. */
export function rim(p: Painting, at: Point, rx: number, ry: number, tea?: Glaze): void {
  wash(p, [ellipse(at[0], at[1], rx, ry)], {
    pigment: COOL_INK,
    ink: 0.07,
    bleed: 1,
    cover: 1,
    edge: 1.4,
  });
  if (tea)
    wash(p, [ellipse(at[0], at[1] + ry * 0.14, rx * 0.9, ry * 0.78)], {
      ...tea,
      bleed: 1.5,
      edge: 0.5,
      mottle: 0.5,
      gradient: (x) => 0.7 + 0.35 * ((x - at[0]) / rx),
    });
  const ring = [...ellipse(at[0], at[1], rx, ry), [at[0] + rx, at[1]] as Point];
  stroke(p, ring, {
    width: Math.max(2.4, rx * 0.024),
    ink: 0.6,
    profile: (t) => 0.6 + 0.4 * Math.sin(t * 11),
    ragged: 0.2,
  });
}

/** The soft pool of shade that puts a thing on a table. */
export function shadow(p: Painting, at: Point, reach: number): void {
  wash(p, [ellipse(at[0] + reach * 0.22, at[1], reach, reach * 0.11)], {
    pigment: COOL_INK,
    ink: 0.26,
    bleed: reach * 0.07,
    soft: 0.5,
    edge: 0,
    rough: 0.4,
  });
}
