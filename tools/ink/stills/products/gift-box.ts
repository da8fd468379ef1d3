import { dab, stroke } from '../../brush.ts';
import { type Point, polar } from '../../geometry.ts';
import { flatten, textPath } from '../../marks/glyphs.ts';
import { seal } from '../../marks/seal.ts';
import { BLUSH, CINNABAR, INK, TEA, mix } from '../../pigment.ts';
import { sprig } from '../../plants/tea.ts';
import type { Scene } from '../../scenes/scene.ts';
import { GREEN, ground } from './setting.ts';
import { looseLeaves, tableLine } from '../table.ts';
import { shadow } from '../turned.ts';
import { wash } from '../../wash.ts';

export const giftBox: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, BLUSH, 0.24, [640, 560]);
  tableLine(p, 976, 100, 1110);
  const [x, y, w, h, d] = [540, 960, 580, 350, 150];
  shadow(p, [x + 60, y], 400);
  const front: Point[] = [
    [x - w / 2, y],
    [x - w / 2, y - h],
    [x + w / 2, y - h],
    [x + w / 2, y],
  ];
  const top: Point[] = [
    [x - w / 2, y - h],
    [x - w / 2 + d, y - h - d * 0.62],
    [x + w / 2 + d, y - h - d * 0.62],
    [x + w / 2, y - h],
  ];
  const flank: Point[] = [
    [x + w / 2, y],
    [x + w / 2, y - h],
    [x + w / 2 + d, y - h - d * 0.62],
    [x + w / 2 + d, y - d * 0.62],
  ];
  const paper = mix(TEA, INK, 0.35);
  wash(p, [flank], { pigment: paper, ink: 0.95, bleed: 2, cover: 1, mottle: 0.5 });
  wash(p, [front], { pigment: paper, ink: 0.7, bleed: 2, cover: 1, mottle: 0.7, edge: 0.4 });
  wash(p, [top], { pigment: paper, ink: 0.5, bleed: 2, cover: 1, mottle: 0.6, edge: 0.5 });
  for (const [a, b] of [
    [front[0], front[3]],
    [front[1], front[2]],
    [front[0], front[1]],
    [front[2], front[3]],
    [top[0], top[1]],
    [top[1], top[2]],
    [top[2], top[3]],
    [flank[2], flank[3]],
    [flank[3], flank[0]],
  ] as [Point, Point][]) {
    stroke(p, [a, b], { width: 5, ink: 0.8, profile: () => 1, dry: 0.4, ragged: 0.4 });
  }
  // The ribbon lies on the faces of the box: along its depth, over its width, and down again on both.
  const band = (corners: Point[], pigment = CINNABAR): void =>
    wash(p, [corners], { pigment, ink: 0.95, bleed: 1, cover: 1, mottle: 0.35, edge: 0.3 });
  const lid = (across: number, deep: number): Point => [across + d * deep, y - h - d * 0.62 * deep];
  const [near, far] = [0.37, 0.53];
  band([lid(x - 126, 0), lid(x - 94, 0), lid(x - 94, 1), lid(x - 126, 1)]);
  band([lid(x - w / 2, near), lid(x + w / 2, near), lid(x + w / 2, far), lid(x - w / 2, far)]);
  band([
    [x - 126, y],
    [x - 126, y - h],
    [x - 94, y - h],
    [x - 94, y],
  ]);
  const [nearEdge, farEdge] = [lid(x + w / 2, near), lid(x + w / 2, far)];
  band(
    [nearEdge, farEdge, [farEdge[0], farEdge[1] + h], [nearEdge[0], nearEdge[1] + h]],
    mix(CINNABAR, INK, 0.3),
  );
  const ribbon = {
    pigment: CINNABAR,
    ink: 0.95,
    mode: 'cover' as const,
    profile: () => 1,
    edge: 0.3,
    dry: 0.1,
  };
  const knot: Point = [x - 110 + d * 0.45, y - h - d * 0.28];
  for (const [turn, reach] of [
    [-2.5, 150],
    [-0.6, 150],
  ] as const) {
    stroke(
      p,
      [
        knot,
        polar(knot, turn - 0.35, reach * 0.7),
        polar(knot, turn, reach),
        polar(knot, turn + 0.42, reach * 0.62),
        knot,
      ],
      { ...ribbon, width: 22, profile: (t) => 0.3 + 0.7 * Math.sin(Math.PI * t) ** 2 },
    );
  }
  for (const [turn, reach] of [
    [2.3, 170],
    [0.85, 180],
  ] as const)
    stroke(p, [knot, polar(knot, turn - 0.25, reach * 0.55), polar(knot, turn, reach)], {
      ...ribbon,
      width: 20,
      profile: (t) => 0.5 + 0.5 * t,
    });
  dab(p, [knot[0] - 15, knot[1]], 0, 30, {
    width: 28,
    pigment: CINNABAR,
    ink: 1.15,
    mode: 'cover',
  });
  p.outline(
    ...flatten(textPath('谷', x + 70, y - 190, 120, '600SemiBold')),
    ...flatten(textPath('雨', x + 70, y - 62, 120, '600SemiBold')),
  );
  p.lift(0.92);
  sprig(p, rng, [1010, 990], -1.9, 250);
  looseLeaves(p, rng, [890, 1036], 170, 26, GREEN, 40);
  seal(p, [1016, 1072], 56);
};
