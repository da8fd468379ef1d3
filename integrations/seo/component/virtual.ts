import type { Plugin } from 'vite';
import type { ComponentSettings } from './settings.ts';

const MODULE = 'virtual:marquee/seo';

/** `virtual:marquee/seo`: the settings that `Seo.astro` reads (types in seo-module.d.ts). */
export const seoModule = (settings: () => ComponentSettings | undefined): Plugin => ({
  name: 'marquee:seo',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) =>
    id === `\0${MODULE}`
      ? `export const settings = ${JSON.stringify(settings() ?? null)};`
      : undefined,
});
