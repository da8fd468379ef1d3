import { polar, type Point } from '../geometry.ts';
import { bone, leaf, stroke, trace } from '../brush.ts';
import { INK, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

export type BambooOptions = {
  root: Point;
  /** How far the tip leans to the right. */
  lean: number;
  height: number;
  width: number;
  pigment?: Pigment;
  ink?: number;
};

/** One culm, joint by joint, each a single dry stroke; returns the nodes. */
export function culm(p: Painting, rng: Rng, options: BambooOptions): Point[] {
  const { root, lean, height, width, pigment = INK, ink = 0.5 } = options;
  const nodes: Point[] = [];
  const girths: number[] = [];
  let [x, y] = root;
  let joint = height * 0.085;
  while (y > root[1] - height && y > -200) {
    const t = (root[1] - y) / height;
    const drift = (lean / height) * joint * (0.4 + 1.2 * t);
    const top: Point = [x + drift, y - joint];
    const girth = width * (1 - 0.45 * t);
    const gap = 1.5 + girth * 0.45;
    trace(
      p,
      [
        [x, y - gap],
        [(x + top[0]) / 2, (y + top[1]) / 2],
        [top[0], top[1] + gap],
      ],
      {
        width: girth,
        profile: bone,
        dry: 0.42,
        edge: 0.7,
        ragged: 0.1,
      },
    );
    nodes.push(top);
    girths.push(girth);
    [x, y] = top;
    joint *= rng.range(1.02, 1.1);
    joint = Math.min(joint, height * 0.16);
  }
  p.deposit(pigment, ink);
  nodes.forEach((top, i) => {
    const half = girths[i]! * 0.55;
    stroke(
      p,
      [
        [top[0] - half, top[1] + 2],
        [top[0], top[1] - 2],
        [top[0] + half, top[1] + 1],
      ],
      {
        width: Math.max(2, girths[i]! * 0.17),
        ink: ink * 1.4,
        pigment,
        ragged: 0.2,
      },
    );
  });
  return nodes;
}

/** A spray of leaves hanging from one point, as the characters 个 and 介 are written. */
export function bambooLeaves(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  size: number,
  count: number,
  pigment: Pigment = INK,
  ink = 0.8,
): void {
  for (let i = 0; i < count; i++) {
    const fan = count === 1 ? 0 : (i / (count - 1) - 0.5) * 1.5;
    const direction = angle + fan + rng.gauss() * 0.13;
    const length = size * rng.range(0.65, 1.15);
    const bend = rng.gauss() * 0.14;
    const start = polar(at, direction, size * 0.06);
    stroke(
      p,
      [
        start,
        polar(start, direction + bend, length * 0.5),
        polar(start, direction - bend * 0.4, length),
      ],
      {
        width: size * rng.range(0.1, 0.155),
        profile: leaf,
        pigment,
        ink: ink * rng.range(0.65, 1.1),
        ragged: 0.08,
        dry: 0.22,
        edge: 0.15,
      },
    );
  }
}

/** Twigs and leaves at some nodes of a culm. */
export function bambooFoliage(
  p: Painting,
  rng: Rng,
  nodes: readonly Point[],
  size: number,
  share: number,
  pigment: Pigment = INK,
  ink = 0.8,
): void {
  for (const node of nodes) {
    if (rng.next() > share) continue;
    const side = rng.next() < 0.5 ? -1 : 1;
    let tip = node;
    const base = -Math.PI / 2 + side * rng.range(0.6, 1.1);
    const twigs = 2 + rng.int(3);
    for (let i = 0; i < twigs; i++) {
      const next = polar(tip, base + side * i * 0.22, size * rng.range(0.4, 0.7));
      stroke(p, [tip, next], { width: 2.4, pigment, ink: ink * 0.8, profile: () => 0.8 });
      tip = next;
      bambooLeaves(
        p,
        rng,
        tip,
        Math.PI / 2 + side * -0.35 + rng.gauss() * 0.3,
        size,
        3 + rng.int(3),
        pigment,
        ink,
      );
    }
  }
}
