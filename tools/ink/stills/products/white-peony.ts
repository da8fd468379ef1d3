import { stroke } from '../../brush.ts';
import { type Point, polar } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { CELADON, MOSS, OCHRE, STRAW, mix } from '../../pigment.ts';
import { teaLeaf } from '../../plants/tea.ts';
import type { Scene } from '../../scenes/scene.ts';
import { tin } from './packaging.ts';
import { ground } from './setting.ts';
import { looseLeaves, tableLine } from '../table.ts';

export const whitePeony: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, mix(CELADON, STRAW, 0.4), 0.2, [620, 520]);
  tableLine(p, 966, 100, 1100);
  tin(p, [800, 950], 540, CELADON, 0.7, '白牡丹');
  for (const [x, y, angle, size] of [
    [330, 930, -1.2, 240],
    [250, 960, -0.5, 220],
    [420, 980, -2.4, 210],
    [480, 990, -0.2, 170],
  ] as const) {
    teaLeaf(p, rng, [x, y], angle, size, mix(MOSS, OCHRE, 0.4), 0.7);
    const root: Point = [x, y];
    stroke(
      p,
      [root, polar(root, angle + 0.3, size * 0.35), polar(root, angle + 0.24, size * 0.75)],
      {
        width: size * 0.11,
        pigment: mix(CELADON, STRAW, 0.5),
        ink: 0.42,
        profile: (t) => Math.sin(Math.PI * (0.12 + 0.88 * t)) ** 0.8,
        mode: 'cover',
        edge: 1,
      },
    );
  }
  looseLeaves(
    p,
    rng,
    [360, 1010],
    300,
    46,
    [mix(MOSS, OCHRE, 0.5), CELADON, OCHRE, mix(STRAW, CELADON, 0.5)],
    60,
  );
  seal(p, [1040, 1060], 62);
};
