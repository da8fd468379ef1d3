import { fbm, smoothstep } from './noise.ts';
import { ellipse, type Point } from './geometry.ts';
import { wash, tint, fadeAway } from './wash.ts';
import type { Pigment } from './pigment.ts';
import type { Painting } from './painting.ts';

/** The sun as a flat disc of colour that has soaked in, a little fuller below. */
export function sun(p: Painting, at: Point, radius: number, pigment: Pigment, ink = 0.8): void {
  wash(p, [ellipse(at[0], at[1], radius, radius)], {
    pigment,
    ink,
    bleed: Math.max(1.5, radius * 0.015),
    rough: 0.1,
    soft: 0.2,
    edge: 0.12,
    mottle: 0.3,
    gradient: (_, y) => 0.82 + (0.3 * (y - at[1])) / radius,
  });
}

/** The moon: bare paper, made visible by a wash of dusk around it. */
export function moon(
  p: Painting,
  at: Point,
  radius: number,
  pigment: Pigment,
  ink: number,
  halo = radius * 5,
): void {
  tint(p, pigment, (x, y) => {
    const cloud = fbm(x * 0.07 + 11, y * 0.12 + 5);
    const distance = Math.hypot((x - at[0]) * 0.62, y - at[1]) * (1.35 - 0.7 * cloud);
    return ink * Math.exp(-((distance / halo) ** 2) * 3) * (0.35 + cloud * 1.3);
  });
  fadeAway(
    p,
    (x, y) => smoothstep(radius + 1.5, radius - 1.5, Math.hypot(x - at[0], y - at[1])) * 0.96,
    [at[0] - radius - 4, at[1] - radius - 4, at[0] + radius + 4, at[1] + radius + 4],
  );
  tint(
    p,
    pigment,
    (x, y) => {
      const inside = smoothstep(radius, radius - 6, Math.hypot(x - at[0], y - at[1]));
      const sea = fbm((x - at[0]) * (70 / radius) + 340, (y - at[1]) * (70 / radius) + 80);
      return inside * ink * 0.2 * smoothstep(0.42, 0.8, sea);
    },
    [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius],
  );
}

/** A whole-sky tone, fading from `from` to `to` (heights), clouded. */
export function sky(
  p: Painting,
  pigment: Pigment,
  ink: number,
  from: number,
  to: number,
  clouds = 0.6,
): void {
  const grain = p.nextGrain();
  const [y0, y1] = [Math.min(from, to), Math.max(from, to)];
  tint(p, pigment, (x, y) => {
    const away = Math.max(0, Math.min(1, (y - from) / (to - from)));
    if (y < y0 - 1 && from > to) return 0;
    if (y > y1 + 1 && from < to) return 0;
    const cloud = fbm(x * 0.06 + grain, y * 0.13 + grain) - 0.5;
    return ink * (1 - smoothstep(0, 1, away)) * Math.max(0, 1 + cloud * 2 * clouds);
  });
}

/** Heavy wet cloud: a wash whose lower rim is torn by noise. */
export function stormCloud(
  p: Painting,
  pigment: Pigment,
  ink: number,
  edgeAt: (x: number) => number,
  soft = 160,
): void {
  const grain = p.nextGrain();
  tint(p, pigment, (x, y) => {
    const torn = (fbm(x * 0.11 + grain, y * 0.17) - 0.5) * soft * 2.4;
    const body = 1 - smoothstep(-soft, soft * 0.7, y + torn - edgeAt(x));
    if (body <= 0) return 0;
    const fold = fbm(x * 0.14 + grain * 2, y * 0.3 + 12);
    return ink * body * (0.25 + 1.5 * smoothstep(0.25, 0.8, fold));
  });
}
