import { dab, drawnOut, stroke } from '../../brush.ts';
import { figure } from '../../figures/person.ts';
import type { Point } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { fbm, smoothstep } from '../../noise.ts';
import { AMBER, CINNABAR, INK, MAPLE, NIGHT, PERSIMMON, WARM_INK, mix } from '../../pigment.ts';
import type { Scene } from '../../scenes/scene.ts';
import { turned } from '../turned.ts';
import { fadeAway, tint, wash } from '../../wash.ts';

/** The kiln's mouth by night. */
export const kilnFire: Scene = (p) => {
  const rng = p.rng.fork('kiln');
  tint(
    p,
    mix(NIGHT, WARM_INK, 0.6),
    (x, y) => (0.95 + 0.3 * smoothstep(900, 200, y)) * (0.75 + 0.5 * fbm(x * 0.08, y * 0.08)),
  );
  const mouth: Point = [980, 640];
  fadeAway(
    p,
    (x, y) => 0.85 * Math.exp(-(((x - mouth[0]) / 420) ** 2 + ((y - mouth[1] - 40) / 330) ** 2)),
  );
  tint(
    p,
    mix(PERSIMMON, MAPLE, 0.4),
    (x, y) => 0.75 * Math.exp(-(((x - mouth[0]) / 400) ** 2 + ((y - mouth[1] - 40) / 320) ** 2)),
  );
  const dome: Point[] = [
    [560, 900],
    [580, 640],
    [690, 430],
    [860, 310],
    [1040, 290],
    [1220, 360],
    [1350, 520],
    [1400, 720],
    [1410, 900],
  ];
  const arch: Point[] = [
    [830, 880],
    [836, 680],
    [890, 560],
    [980, 520],
    [1070, 560],
    [1124, 680],
    [1130, 880],
  ];
  wash(p, [dome], {
    pigment: WARM_INK,
    ink: 0.85,
    bleed: 6,
    mottle: 1,
    cover: 0.4,
    gradient: (x, y) => 0.5 + 0.7 * smoothstep(120, 460, Math.hypot(x - mouth[0], y - mouth[1])),
  });
  for (let row = 0; row < 11; row++) {
    for (let i = 0; i < 14; i++) {
      const x = 560 + i * 64 + (row % 2) * 32;
      const y = 880 - row * 52;
      if (((x - 985) / 400) ** 2 + ((y - 890) / 570) ** 2 > 0.92) continue;
      stroke(
        p,
        [
          [x, y],
          [x + 56, y - 1],
        ],
        { width: 4, ink: 0.55, dry: 0.6 },
      );
      stroke(
        p,
        [
          [x, y],
          [x + 1, y - 46],
        ],
        { width: 3, ink: 0.5, dry: 0.6 },
      );
    }
  }
  wash(p, [arch], {
    pigment: PERSIMMON,
    ink: 0.85,
    bleed: 5,
    cover: 1,
    edge: 0,
    mottle: 0.5,
    gradient: (x, y) =>
      0.12 + 1.1 * Math.min(1, Math.hypot((x - 980) / 170, (y - 800) / 260)) ** 1.5,
  });
  for (let i = 0; i < 34; i++) {
    const x = rng.range(856, 1104);
    const height = rng.range(90, 270) * (1 - Math.abs(x - 980) / 220);
    stroke(
      p,
      [
        [x, 878],
        [x + rng.gauss() * 22, 878 - height * 0.5],
        [x + rng.gauss() * 26, 878 - height],
      ],
      {
        width: rng.range(14, 34),
        pigment: rng.pick([CINNABAR, PERSIMMON, AMBER]),
        ink: 0.5,
        profile: drawnOut,
        mode: i % 3 ? 'deposit' : 'lift',
        edge: 0,
      },
    );
  }
  stroke(
    p,
    [
      [822, 884],
      [828, 680],
      [886, 550],
      [980, 508],
      [1074, 550],
      [1132, 680],
      [1138, 884],
    ],
    { width: 26, ink: 0.9, profile: () => 1, dry: 0.4, ragged: 0.5 },
  );
  for (const [x, h] of [
    [890, 120],
    [980, 150],
    [1066, 104],
  ] as const)
    turned(
      p,
      [x, 884],
      h,
      [
        [0.2, -0.8],
        [0.16, -0.72],
        [0.36, -0.4],
        [0.34, -0.16],
        [0.24, 0],
      ],
      { pigment: INK, ink: 1.2 },
    );
  wash(
    p,
    [
      [
        [-20, 900],
        [1620, 892],
        [1620, 1100],
        [-20, 1100],
      ],
    ],
    {
      pigment: INK,
      ink: 0.9,
      bleed: 6,
      gradient: (x) => 0.4 + 0.7 * smoothstep(120, 620, Math.abs(x - 980)),
    },
  );
  for (let i = 0; i < 46; i++) {
    const at: Point = [980 + rng.gauss() * 190, 560 - rng.next() ** 1.4 * 520];
    dab(p, at, -1.4, rng.range(3, 9), {
      width: rng.range(3, 6),
      pigment: AMBER,
      ink: 0.6,
      mode: 'cover',
    });
  }
  figure(p, [690, 930], 190, 1.1);
  seal(p, [70, 968], 48);
};
