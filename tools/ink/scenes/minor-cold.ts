import { type Point, place, polar } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import type { Painting } from '../painting.ts';
import { CINNABAR, COOL_INK, INDIGO, PLUM, mix } from '../pigment.ts';
import { flowering } from '../plants/blossom.ts';
import { type Spur, branch } from '../plants/branch.ts';
import type { Rng } from '../random.ts';
import type { Scene } from './scene.ts';
import { moon } from '../sky.ts';
import { wash } from '../wash.ts';
import { snowfall } from '../weather.ts';

/** Plum blossom in the snow under a cold moon. */
export const minorCold: Scene = (p) => {
  const rng = p.rng.fork('all');
  moon(p, [760, 400], 130, mix(COOL_INK, INDIGO, 0.4), 0.46, 1000);
  const bough = {
    from: [2080, 1010] as Point,
    angle: -2.7,
    length: 1250,
    width: 66,
    depth: 3,
    crook: 0.5,
    lean: -2.75,
  };
  const spurs = branch(p, rng.fork('plum'), bough);
  flowering(p, rng.fork('flowers'), spurs, 0.8, {
    pigment: mix(PLUM, CINNABAR, 0.35),
    size: 27,
    ink: 0.95,
  });
  lieOn(p, rng.fork('snow'), spurs);
  snowfall(p, rng.fork('flakes'), 420, 6.5);
  seal(p, [118, 1122], 60);
};

/** Snow lying along the thicker wood. */
function lieOn(p: Painting, rng: Rng, spurs: readonly Spur[]): void {
  for (const spur of spurs) {
    if (spur.width < 7 || Math.abs(Math.cos(spur.angle)) < 0.8) continue;
    const w = rng.range(26, 52) + spur.width;
    const up = polar(spur.at, -Math.PI / 2, spur.width * 0.42);
    const slope = Math.atan(Math.tan(spur.angle));
    const heap = place(
      [
        [-w, 7],
        [-w * 0.55, -w * 0.07],
        [0, -w * 0.13],
        [w * 0.5, -w * 0.06],
        [w, 7],
        [w * 0.4, 9],
        [0, 7],
        [-w * 0.4, 10],
      ],
      up,
      1,
      slope,
    );
    wash(p, [heap], { pigment: COOL_INK, ink: 0.04, bleed: 4, rough: 0.5, edge: 1.6, cover: 0.96 });
  }
}
