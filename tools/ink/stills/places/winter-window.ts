import type { Point } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { fbm, smoothstep } from '../../noise.ts';
import { AMBER, CINNABAR, COOL_INK, PLUM, STRAW, WARM_INK, mix } from '../../pigment.ts';
import { flowering } from '../../plants/blossom.ts';
import { branch } from '../../plants/branch.ts';
import type { Scene } from '../../scenes/scene.ts';
import { cup } from '../cup.ts';
import { line } from './timber.ts';
import { steam } from '../table.ts';
import { teapot } from '../teapot.ts';
import { CLAY } from '../turned.ts';
import { fadeAway, tint, wash } from '../../wash.ts';
import { snowfall } from '../../weather.ts';

/** A lattice window in winter, plum and snow behind it, a pot on the sill. */
export const winterWindow: Scene = (p) => {
  const rng = p.rng.fork('window');
  const [l, t, r, b] = [560, 130, 1430, 800];
  tint(p, COOL_INK, (x, y) =>
    x < l || x > r || y < t || y > b
      ? 0
      : 0.5 * (1 - smoothstep(t, b + 200, y)) * (0.6 + 0.8 * fbm(x * 0.08, y * 0.08)) + 0.1,
  );
  const spurs = branch(p, rng.fork('plum'), {
    from: [1440, 640],
    angle: -2.75,
    length: 760,
    width: 34,
    depth: 2,
    crook: 0.48,
    lean: -2.75,
  });
  flowering(p, rng.fork('f'), spurs, 0.85, {
    pigment: mix(PLUM, CINNABAR, 0.3),
    size: 24,
    ink: 0.95,
  });
  for (const spur of spurs)
    if (spur.width > 6)
      wash(
        p,
        [
          [
            [spur.at[0] - 40, spur.at[1] - 4],
            [spur.at[0], spur.at[1] - 20],
            [spur.at[0] + 40, spur.at[1] - 2],
            [spur.at[0], spur.at[1] + 3],
          ],
        ],
        { ink: 0.03, bleed: 4, cover: 0.95, edge: 1.4 },
      );
  snowfall(p, rng.fork('s'), 520, 6, (x, y) => (x > l && x < r && y > t && y < b ? 1 : 0));
  fadeAway(p, (x, y) => (x < l || x > r || y < t || y > b ? 1 : 0));
  tint(p, STRAW, (x, y) =>
    x > l && x < r && y > t && y < b ? 0 : 0.16 * (0.5 + fbm(x * 0.05, y * 0.05)),
  );
  for (let i = 1; i < 6; i++)
    if (i !== 3)
      line(
        p,
        [l + ((r - l) * i) / 6, t],
        [l + ((r - l) * i) / 6, i === 2 || i === 4 ? t + 150 : b],
        8,
        0.85,
      );
  for (const y of [t + 150, b - 150]) {
    line(p, [l, y], [l + (r - l) / 6, y], 8, 0.85);
    line(p, [r - (r - l) / 6, y], [r, y], 8, 0.85);
  }
  line(p, [l, t + 70], [r, t + 70], 8, 0.85);
  for (const [a, c] of [
    [
      [l, t],
      [r, t],
    ],
    [
      [r, t],
      [r, b],
    ],
    [
      [l, b],
      [r, b],
    ],
    [
      [l, t],
      [l, b],
    ],
  ] as [Point, Point][])
    line(p, a, c, 26, 0.92);
  wash(
    p,
    [
      [
        [l - 90, b + 14],
        [r + 90, b + 14],
        [r + 130, b + 66],
        [l - 130, b + 66],
      ],
    ],
    { pigment: WARM_INK, ink: 0.72, bleed: 3, mottle: 0.9, cover: 0.9 },
  );
  teapot(p, [800, b + 40], 190, CLAY);
  cup(p, [1040, b + 48], 92, { pigment: AMBER, ink: 0.9 });
  steam(p, rng, [1042, b - 10], 180, COOL_INK, 0.2);
  seal(p, [1460, 968], 48);
};
