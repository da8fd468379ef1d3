import type { Plugin } from 'vite';
import type { Media } from './options.ts';
import { pressKitOf } from './public/press-kit.ts';
import type { PublicPlan } from './public/plan.ts';

const MODULE = 'virtual:marquee/media';

/** `virtual:marquee/media`: the public originals and the press kit (types in media-module.d.ts). */
export const mediaModule = (plan: () => PublicPlan, { press }: Media): Plugin => ({
  name: 'marquee:media',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load(id) {
    if (id !== `\0${MODULE}`) return undefined;
    const { assets } = plan();
    const kit = press && pressKitOf(assets, press);
    return [
      `export const assets = ${JSON.stringify(assets)};`,
      `export const press = ${JSON.stringify(kit ?? null)} ?? undefined;`,
    ].join('\n');
  },
});
