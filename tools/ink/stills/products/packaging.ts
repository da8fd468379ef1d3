import { stroke } from '../../brush.ts';
import { type Point, ellipse, polar } from '../../geometry.ts';
import type { Painting } from '../../painting.ts';
import { OCHRE, type Pigment, WARM_INK } from '../../pigment.ts';
import { label } from './setting.ts';
import { shadow, turned } from '../turned.ts';
import { wash } from '../../wash.ts';

/** A paper packet, folded over and tied; `tone` colours its label. */
export function packet(
  p: Painting,
  at: Point,
  w: number,
  h: number,
  text: string,
  tone: Pigment,
): void {
  const [x, y] = at;
  const side = w * 0.16;
  const front: Point[] = [
    [x - w / 2, y],
    [x - w / 2 + 4, y - h],
    [x + w / 2 - 4, y - h],
    [x + w / 2, y],
  ];
  const flank: Point[] = [
    [x + w / 2, y],
    [x + w / 2 - 4, y - h],
    [x + w / 2 + side - 6, y - h - side * 0.3],
    [x + w / 2 + side, y - side * 0.5],
  ];
  shadow(p, [x + 30, y], w * 0.7);
  wash(p, [flank], { pigment: OCHRE, ink: 0.62, bleed: 2, cover: 1, mottle: 0.5 });
  wash(p, [front], { pigment: OCHRE, ink: 0.32, bleed: 2, cover: 1, mottle: 0.6, edge: 0.6 });
  wash(
    p,
    [
      [
        [x - w / 2 + 3, y - h],
        [x - w / 2 + 3, y - h * 0.86],
        [x + w / 2 - 3, y - h * 0.84],
        [x + w / 2 - 3, y - h],
      ],
    ],
    { pigment: OCHRE, ink: 0.16, bleed: 2, edge: 1 },
  );
  for (const line of [
    [front[0]!, front[1]!],
    [front[1]!, front[2]!],
    [front[2]!, front[3]!],
    [front[0]!, front[3]!],
    [flank[2]!, flank[3]!],
    [flank[1]!, flank[2]!],
  ]) {
    stroke(p, line, {
      width: 4,
      pigment: WARM_INK,
      ink: 0.7,
      profile: () => 1,
      dry: 0.35,
      ragged: 0.4,
    });
  }
  const lw = w * 0.36;
  const tag: Point[] = [
    [x - lw / 2, y - h * 0.74],
    [x + lw / 2, y - h * 0.74],
    [x + lw / 2, y - h * 0.14],
    [x - lw / 2, y - h * 0.14],
  ];
  wash(p, [tag], { ink: 0.02, bleed: 1, cover: 1, edge: 1 });
  stroke(p, [tag[0]!, tag[1]!], { width: 9, pigment: tone, ink: 0.9, profile: () => 1, dry: 0.3 });
  stroke(p, [tag[3]!, tag[2]!], { width: 9, pigment: tone, ink: 0.9, profile: () => 1, dry: 0.3 });
  const size = Math.min(lw * 0.66, (h * 0.5) / text.length);
  label(p, text, x, y - h * 0.7, size);
  for (const dx of [-2, 2])
    stroke(
      p,
      [
        [x - w / 2 + 2, y - h * 0.9 + dx],
        [x, y - h * 0.89 + dx],
        [x + w / 2 + side - 4, y - h * 0.94 + dx],
      ],
      { width: 3.4, pigment: WARM_INK, ink: 0.85, profile: () => 1, ragged: 0.3 },
    );
  for (const turn of [2.5, 0.7])
    stroke(
      p,
      [
        [x + w * 0.2, y - h * 0.89],
        polar([x + w * 0.2, y - h * 0.89], turn, 40),
        polar([x + w * 0.2, y - h * 0.87], turn + 0.5, 74),
      ],
      { width: 4, pigment: WARM_INK, ink: 0.85 },
    );
}

/** A lacquered tin with a label. */
export function tin(
  p: Painting,
  at: Point,
  size: number,
  pigment: Pigment,
  ink: number,
  text: string,
): void {
  shadow(p, at, size * 0.5);
  turned(
    p,
    at,
    size,
    [
      [0.36, -1],
      [0.37, -0.97],
      [0.37, -0.78],
      [0.38, -0.76],
      [0.38, -0.02],
      [0.37, 0],
    ],
    { pigment, ink },
  );
  wash(p, [ellipse(at[0], at[1] - size, size * 0.36, size * 0.072)], {
    pigment,
    ink: ink * 0.5,
    bleed: 1.5,
    cover: 1,
    edge: 0.8,
  });
  stroke(
    p,
    [
      [at[0] - size * 0.375, at[1] - size * 0.77],
      [at[0], at[1] - size * 0.7],
      [at[0] + size * 0.375, at[1] - size * 0.77],
    ],
    { width: 4, ink: 0.85, ragged: 0.3, profile: () => 1 },
  );
  const w = size * 0.3;
  const tag: Point[] = [
    [at[0] - w / 2, at[1] - size * 0.6],
    [at[0] + w / 2, at[1] - size * 0.6],
    [at[0] + w / 2, at[1] - size * 0.08],
    [at[0] - w / 2, at[1] - size * 0.08],
  ];
  wash(p, [tag], { ink: 0.02, bleed: 1, cover: 1, edge: 1 });
  label(p, text, at[0], at[1] - size * 0.57, Math.min(w * 0.62, (size * 0.42) / text.length));
}
