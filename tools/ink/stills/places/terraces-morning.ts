import { farBird } from '../../figures/far-birds.ts';
import { figure } from '../../figures/person.ts';
import type { Point } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { mountain } from '../../mountain.ts';
import { AMBER, CINNABAR, INDIGO, JADE, PERSIMMON, STRAW, TEA, mix } from '../../pigment.ts';
import { terraces } from '../../plants/tea.ts';
import type { Scene } from '../../scenes/scene.ts';
import { sky, sun } from '../../sky.ts';
import { mist } from '../../weather.ts';

export const terracesMorning: Scene = (p) => {
  const rng = p.rng.fork('terraces');
  sky(p, mix(AMBER, STRAW, 0.5), 0.26, 560, 40, 0.5);
  sun(p, [470, 270], 66, mix(PERSIMMON, CINNABAR, 0.3), 0.72);
  mountain(p, {
    ridge: [
      [-50, 430],
      [300, 360],
      [640, 380],
      [960, 230],
      [1240, 300],
      [1650, 170],
    ],
    pigment: mix(INDIGO, JADE, 0.4),
    ink: 0.3,
    rough: 70,
    fade: 190,
    texture: 0.25,
    foot: 540,
    footSoft: 150,
  });
  mountain(p, {
    ridge: [
      [-50, 560],
      [350, 500],
      [760, 470],
      [1100, 400],
      [1650, 380],
    ],
    pigment: mix(JADE, TEA, 0.4),
    ink: 0.38,
    rough: 40,
    fade: 150,
    texture: 0.3,
    foot: 620,
    footSoft: 120,
    cover: 0.6,
  });
  mist(p, 560, 80, 0.8);
  terraces(p, rng.fork('far'), {
    from: 330,
    to: 1800,
    rows: 10,
    size: 32,
    ink: 0.5,
    row: (x, r) => 560 + r * 190 - 80 * Math.sin((x - 460) / 400),
  });
  mist(p, 700, 46, 0.75);
  terraces(p, rng.fork('near'), {
    from: -330,
    to: 1900,
    rows: 12,
    size: 58,
    ink: 0.82,
    row: (x, r) => 790 + r * 330 - (130 - 60 * r) * Math.sin((x + 700 - r * 300) / 430),
  });
  for (const [x, y] of [
    [1060, 850],
    [1130, 866],
    [690, 800],
  ] as const)
    figure(p, [x, y], 46, 0.85, INDIGO);
  for (const at of [
    [700, 240],
    [750, 220],
    [790, 260],
  ] as Point[])
    farBird(p, rng, at, 14, 0.1, 0.6);
  seal(p, [70, 968], 48);
};
