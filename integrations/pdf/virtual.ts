import type { Plugin } from 'vite';

const MODULE = 'virtual:marquee/pdf';

/** `virtual:marquee/pdf`: whether pages will be printed (types in pdf-module.d.ts). */
export const pdfModule = (printing: () => Promise<boolean>): Plugin => ({
  name: 'marquee:pdf',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: async (id) =>
    id === `\0${MODULE}` ? `export const printing = ${await printing()};` : undefined,
});
