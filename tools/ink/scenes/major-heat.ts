import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import { AMBER, INDIGO, NIGHT, WILLOW, mix } from '../pigment.ts';
import { reed, tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { fadeAway, tint } from '../wash.ts';

/** The great heat is borne at night: indigo dusk, grasses, fireflies. */
export const majorHeat: Scene = (p) => {
  const rng = p.rng.fork('night');
  tint(
    p,
    NIGHT,
    (x, y) => (0.72 + 0.5 * smoothstep(0, 1250, y)) * (0.75 + 0.5 * fbm(x * 0.06, y * 0.09)),
  );
  tint(p, INDIGO, (x, y) => 0.35 * smoothstep(400, 1200, y + (fbm(x * 0.1, y * 0.1) - 0.5) * 300));
  mountain(p, {
    ridge: [
      [-50, 820],
      [300, 760],
      [700, 800],
      [1100, 690],
      [1500, 620],
      [2050, 680],
    ],
    pigment: NIGHT,
    ink: 0.55,
    rough: 60,
    fade: 220,
    texture: 0.2,
    foot: 960,
    footSoft: 120,
  });
  fadeAway(
    p,
    (x, y) =>
      0.2 * (1 - smoothstep(0, 120, Math.abs(y - 900 + (fbm(x * 0.06, y * 0.1) - 0.5) * 160))),
  );
  const glow = rng.fork('glow');
  const lights: [number, number, number][] = [];
  for (let i = 0; i < 42; i++) {
    const x = glow.range(240, 1960);
    lights.push([
      x,
      960 - 430 * glow.next() ** 1.4 + 170 * glow.gauss() * 0.5,
      glow.range(2.5, 6.5),
    ]);
  }
  for (const [x, y, r] of lights) {
    fadeAway(p, (u, v) => 0.75 * Math.exp(-(((u - x) ** 2 + (v - y) ** 2) / (r * 7) ** 2)), [
      x - r * 16,
      y - r * 16,
      x + r * 16,
      y + r * 16,
    ]);
    tint(
      p,
      mix(AMBER, WILLOW, 0.45),
      (u, v) => 0.75 * Math.exp(-(((u - x) ** 2 + (v - y) ** 2) / (r * 5) ** 2)),
      [x - r * 12, y - r * 12, x + r * 12, y + r * 12],
    );
    fadeAway(p, (u, v) => smoothstep(r, r * 0.4, Math.hypot(u - x, v - y)), [
      x - r,
      y - r,
      x + r,
      y + r,
    ]);
  }
  for (let i = 0; i < 34; i++) {
    const x = rng.range(780, 2020);
    tuft(
      p,
      rng,
      [x, 1280],
      rng.range(200, 520) * (0.5 + 0.6 * smoothstep(800, 1700, x)),
      5,
      NIGHT,
      1.4,
      -0.12,
    );
  }
  for (let i = 0; i < 9; i++)
    reed(
      p,
      rng,
      [rng.range(1150, 2000), 1290],
      rng.range(420, 800),
      -rng.range(60, 190),
      1.1,
      NIGHT,
    );
  for (let i = 0; i < 14; i++)
    tuft(p, rng, [rng.range(-20, 700), 1285], rng.range(80, 210), 5, NIGHT, 1.3, 0.1);
  seal(p, [118, 1122], 60);
};
