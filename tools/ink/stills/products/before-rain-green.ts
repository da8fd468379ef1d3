import { seal } from '../../marks/seal.ts';
import { CELADON, TEA, WILLOW, mix } from '../../pigment.ts';
import { sprig } from '../../plants/tea.ts';
import type { Scene } from '../../scenes/scene.ts';
import { packet } from './packaging.ts';
import { GREEN, ground } from './setting.ts';
import { looseLeaves, tableLine } from '../table.ts';

export const beforeRainGreen: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, mix(WILLOW, CELADON, 0.5), 0.24);
  tableLine(p, 966, 120, 1120);
  packet(p, [690, 950], 400, 560, '雨前', TEA);
  sprig(p, rng, [390, 960], -1.9, 300);
  looseLeaves(p, rng, [330, 1000], 330, 90, GREEN, 50);
  seal(p, [1040, 1060], 62);
};
