import { ellipse, polar, type Point } from '../geometry.ts';
import { dab, tapering, trace } from '../brush.ts';
import { wash } from '../wash.ts';
import { INK, WARM_INK, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

/** A cloud of dots (dian ye): the way a leafy crown is written. */
export function dots(
  p: Painting,
  rng: Rng,
  at: Point,
  rx: number,
  ry: number,
  count: number,
  size: number,
  pigment: Pigment,
  ink = 0.6,
): void {
  for (let i = 0; i < count; i++) {
    const a = rng.range(0, Math.PI * 2);
    const r = Math.sqrt(rng.next());
    const lower = Math.sin(a) * r;
    const point: Point = [at[0] + Math.cos(a) * r * rx, at[1] + lower * ry];
    dab(p, point, rng.gauss() * 0.5, size * rng.range(0.6, 1.3), {
      width: size * rng.range(0.45, 0.8),
      pigment,
      ink: ink * rng.range(0.45, 1) * (0.8 + lower * 0.3),
      ragged: 0.2,
    });
  }
}

export type TreeOptions = {
  root: Point;
  height: number;
  leaves: readonly Pigment[];
  /** How full the crown is, 0 = bare. */
  full?: number;
  ink?: number;
  lean?: number;
};

/** A small tree: a leaning trunk, limbs that leave it at unequal heights, and clumps of dots over soft washes. */
export function tree(p: Painting, rng: Rng, options: TreeOptions): void {
  const { root, height, leaves, full = 1, ink = 0.8, lean = 0 } = options;
  const bow = rng.gauss() * height * 0.05;
  const spine = (t: number): Point => [
    root[0] + lean * t * t + bow * Math.sin(Math.PI * t),
    root[1] - height * 0.86 * t,
  ];
  trace(p, [0, 0.2, 0.45, 0.7, 1].map(spine), {
    width: height * 0.052,
    profile: (t) => 1.15 - t,
    load: (t) => Math.min(1, 0.25 + t * 3),
    dry: 0.5,
    ragged: 0.4,
  });
  const crown: { at: Point; size: number }[] = [{ at: spine(1), size: 0.75 }];
  let side = rng.next() < 0.5 ? -1 : 1;
  for (let i = 0; i < 6; i++) {
    side = rng.next() < 0.8 ? -side : side;
    const t = 0.36 + i * 0.1 + rng.range(0, 0.05);
    const from = spine(t);
    const reach = height * rng.range(0.2, 0.36) * (1.15 - 0.7 * t);
    const elbow = polar(from, -Math.PI / 2 + side * rng.range(0.7, 1.15), reach * 0.55);
    const tip = polar(elbow, -Math.PI / 2 + side * rng.range(0.35, 1.25), reach * 0.7);
    trace(p, [from, elbow, tip], {
      width: height * 0.022,
      profile: tapering,
      dry: 0.3,
      ragged: 0.3,
    });
    for (let j = 0; j < (full === 0 ? 5 : 2); j++) {
      const start = rng.next() < 0.5 ? elbow : tip;
      trace(
        p,
        [
          start,
          polar(start, -Math.PI / 2 + side * rng.range(-0.5, 1.3), height * rng.range(0.07, 0.19)),
        ],
        { width: height * 0.009, profile: tapering },
      );
    }
    crown.push({ at: tip, size: rng.range(0.7, 1.25) }, { at: elbow, size: rng.range(0.4, 0.8) });
  }
  p.deposit(WARM_INK, ink);
  if (full === 0) return;
  for (const { at, size } of crown) {
    wash(
      p,
      [
        ellipse(
          at[0],
          at[1] - height * 0.02,
          height * 0.13 * size,
          height * 0.085 * size,
          rng.gauss() * 0.3,
        ),
      ],
      {
        pigment: rng.pick(leaves),
        ink: 0.42 * full * ink,
        bleed: height * 0.03,
        rough: 1,
        soft: 0.35,
        edge: 0.12,
        mottle: 0.9,
      },
    );
  }
  for (const { at, size } of crown) {
    dots(
      p,
      rng,
      at,
      height * 0.15 * size,
      height * 0.095 * size,
      Math.round(26 * full * size),
      height * 0.028,
      rng.pick(leaves),
      ink * 0.85,
    );
    dots(
      p,
      rng,
      [at[0], at[1] + height * 0.03 * size],
      height * 0.12 * size,
      height * 0.05 * size,
      Math.round(5 * full * size),
      height * 0.024,
      INK,
      ink * 0.5,
    );
  }
}

/** Woods along a ridge or shore: soft crowns of unequal height that run together, with a few dark dots at the foot. */
export function woods(
  p: Painting,
  rng: Rng,
  line: (x: number) => number,
  from: number,
  to: number,
  size: number,
  pigments: readonly Pigment[],
  ink = 0.5,
): void {
  for (let x = from; x < to; x += size * rng.range(0.22, 0.8)) {
    const s = size * rng.range(0.4, 1.2);
    const y = line(x);
    for (let i = 0; i < 3; i++) {
      const at: Point = [x + rng.gauss() * s * 0.3, y - s * rng.range(0.15, 0.6)];
      wash(p, [ellipse(at[0], at[1], s * rng.range(0.2, 0.42), s * rng.range(0.14, 0.28))], {
        pigment: rng.pick(pigments),
        ink: ink * rng.range(0.35, 0.7),
        bleed: s * 0.09,
        rough: 1,
        soft: 0.35,
        edge: 0.1,
        mottle: 1,
      });
    }
    dots(
      p,
      rng,
      [x, y - s * 0.3],
      s * 0.45,
      s * 0.36,
      6,
      Math.max(3.5, s * 0.12),
      rng.pick(pigments),
      ink,
    );
  }
}
