import type { Plugin } from 'vite';

/** How a desk was started; pages read it from `virtual:marquee/desk` (types in desk-module.d.ts). */
export interface DeskSettings {
  /** The project's root, an absolute path. */
  root: string;
  /** Where events are read: a file, or an address of ClickHouse. */
  store: string;
  /** Whether it runs on the marketer's own machine, where files may be written. */
  live: boolean;
}

const MODULE = 'virtual:marquee/desk';

export const settingsModule = (settings: DeskSettings): Plugin => ({
  name: 'marquee:desk',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) =>
    id === `\0${MODULE}` ? `export const settings = ${JSON.stringify(settings)};` : undefined,
});
