import type { Plugin } from 'vite';

const EMPTY = 'export default new Map();';

/**
 * Astro writes an empty list of the texts' pictures in one way on a first build and in another on the next.
 * Every page depends on that file, so the second build would render all of them anew.
 */
export const steadyAssets = (): Plugin => ({
  name: 'marquee:steady-assets',
  transform: {
    filter: { id: /\/\.astro\/content-assets\.mjs$/ },
    handler: (code) => (code.trim() === 'export default new Map([]);' ? EMPTY : undefined),
  },
});
