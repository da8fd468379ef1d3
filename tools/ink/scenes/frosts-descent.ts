import { dab, stroke } from '../brush.ts';
import { house } from '../figures/buildings.ts';
import { figure } from '../figures/person.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { AMBER, CINNABAR, COOL_INK, INK, MAPLE, OCHRE, PERSIMMON, mix } from '../pigment.ts';
import { dots, tree } from '../plants/foliage.ts';
import type { Scene } from './scene.ts';
import { mist } from '../weather.ts';

/** Frost on the hills: maples red to the stone path's end. */
export const frostsDescent: Scene = (p) => {
  const rng = p.rng.fork('all');
  mountain(p, {
    ridge: [
      [-50, 640],
      [300, 560],
      [620, 600],
      [960, 430],
      [1240, 250],
      [1460, 340],
      [1720, 210],
      [2050, 330],
    ],
    pigment: COOL_INK,
    ink: 0.26,
    rough: 100,
    rocky: 0.6,
    fade: 260,
    texture: 0.35,
    foot: 740,
    footSoft: 200,
  });
  const middle = mountain(p, {
    ridge: [
      [-50, 900],
      [300, 850],
      [700, 800],
      [1050, 650],
      [1350, 540],
      [1600, 570],
      [2050, 480],
    ],
    pigment: mix(COOL_INK, OCHRE, 0.35),
    ink: 0.42,
    rough: 70,
    rocky: 0.6,
    fade: 220,
    texture: 0.6,
    foot: 930,
    footSoft: 170,
    cover: 0.7,
  });
  for (let i = 0; i < 70; i++) {
    const x = rng.range(900, 2020);
    dots(
      p,
      rng,
      [x, middle(x) + rng.range(-8, 150)],
      34,
      20,
      12,
      11,
      rng.pick([MAPLE, CINNABAR, PERSIMMON, MAPLE, AMBER, COOL_INK]),
      0.5,
    );
  }
  mist(p, 870, 80, 0.85);
  const near = mountain(p, {
    ridge: [
      [300, 1250],
      [700, 1150],
      [1000, 1010],
      [1300, 900],
      [1650, 930],
      [2050, 850],
    ],
    pigment: mix(INK, OCHRE, 0.3),
    ink: 0.62,
    rough: 60,
    rocky: 0.7,
    fade: 260,
    texture: 0.5,
    crest: 0.5,
    cover: 0.9,
  });
  stroke(
    p,
    [
      [1330, 905],
      [1400, 950],
      [1340, 1000],
      [1240, 1050],
      [1290, 1120],
      [1160, 1190],
      [1190, 1270],
    ],
    {
      width: 60,
      ink: 0.82,
      mode: 'lift',
      profile: (t) => 0.25 + 0.75 * t,
      ragged: 0.5,
      edge: 0,
      dry: 0.2,
    },
  );
  house(p, [1350, 912], 120, { ink: 0.8 });
  for (const [x, height] of [
    [1210, 230],
    [1480, 330],
    [1590, 240],
    [1730, 400],
    [1900, 330],
    [1080, 170],
  ] as const) {
    tree(p, rng.fork(`m${x}`), {
      root: [x, near(x) + 8],
      height,
      leaves: [MAPLE, CINNABAR, MAPLE, PERSIMMON],
      ink: 0.9,
      lean: -20,
      full: 1.3,
    });
  }
  figure(p, [1262, 1085], 56, 0.85);
  for (let i = 0; i < 46; i++)
    dab(p, [rng.range(620, 1960), rng.range(480, 1220)], rng.range(0, 6.3), rng.range(6, 12), {
      width: 6,
      pigment: rng.pick([MAPLE, CINNABAR]),
      ink: 0.75,
    });
  seal(p, [118, 1122], 60);
};
