import { geese } from '../figures/far-birds.ts';
import { flatten, textPath, textWidth } from '../marks/glyphs.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { branch } from '../plants/branch.ts';
import { COOL_INK, CINNABAR, INK, JADE, PLUM, TEA, mix } from '../pigment.ts';
import { sun } from '../sky.ts';
import { reflect, ripples } from '../water.ts';
import { mist } from '../weather.ts';
import { boat } from '../figures/boats.ts';
import { flowering } from '../plants/blossom.ts';
import type { Scene } from '../scenes/scene.ts';

/** What a link to the site shows when its page has no picture of its own: 1200 × 630. */
export const ogDefault: Scene = (p) => {
  const rng = p.rng.fork('og');
  sun(p, [838, 190], 54, CINNABAR, 0.8);
  mountain(p, {
    ridge: [
      [400, 440],
      [620, 380],
      [800, 300],
      [960, 210],
      [1080, 260],
      [1230, 190],
    ],
    pigment: mix(COOL_INK, JADE, 0.3),
    ink: 0.3,
    rough: 60,
    fade: 150,
    texture: 0.3,
    foot: 460,
    footSoft: 100,
  });
  mountain(p, {
    ridge: [
      [600, 470],
      [820, 430],
      [1000, 350],
      [1230, 330],
    ],
    pigment: mix(COOL_INK, TEA, 0.5),
    ink: 0.46,
    rough: 40,
    fade: 100,
    texture: 0.4,
    foot: 490,
    footSoft: 60,
    cover: 0.7,
  });
  mist(p, 476, 30, 0.6);
  reflect(p, 492, 0.35, 120, 6);
  ripples(p, rng, [420, 510, 1180, 610], 14, 0.22, COOL_INK);
  boat(p, [700, 540], 92, { poler: true });
  geese(p, rng.fork('geese'), [640, 130], 5, 11, -0.25, 0.6);
  const spurs = branch(p, rng.fork('bough'), {
    from: [1230, 40],
    angle: 2.6,
    length: 330,
    width: 16,
    depth: 1,
    crook: 0.4,
    lean: 2.6,
  });
  flowering(p, rng.fork('f'), spurs, 0.8, { pigment: PLUM, size: 17, ink: 0.85 });
  p.outline(...flatten(textPath('Guyu', 96, 330, 128, '500Medium', 6)));
  p.deposit(INK, 1.05);
  p.outline(...flatten(textPath('Tea by the season', 100, 404, 31, '400Regular', 1)));
  p.deposit(INK, 0.75);
  seal(p, [96 + textWidth('Guyu', 128, '500Medium', 6) + 26, 236], 62);
};
