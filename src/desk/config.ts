import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import desk, { type DeskSettings } from '../../integrations/desk/index.ts';
import pdf from '../../integrations/pdf/index.ts';
import type { Site } from '../schemas/site.ts';
import { roomsAsTheyAre } from './as-they-are.ts';
import { BASE } from './base.ts';

/** Where a desk is built, from the project's root. */
export const OUTPUT = 'dist-desk';

/** Where it is built first, so that a build that fails leaves the last desk as it was. */
export const STAGE = '.marquee/desk/next';

/**
 * The configuration of Astro for a desk. It is a site of its own with its own root, so that neither its types nor its caches
 * meet those of the public site, and nothing of it can get into dist/.
 */
export const deskConfig = (settings: DeskSettings, site: Site): AstroInlineConfig => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  srcDir: '.',
  publicDir: './public',
  outDir: `${settings.root}/${STAGE}/`,
  cacheDir: `${settings.root}/.marquee/desk/`,
  site: site.url,
  base: BASE,
  trailingSlash: 'always',
  // A class is shorter than an attribute, on every element of every page.
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [desk(settings), pdf({ cache: `${settings.root}/.marquee/desk/pdf/` })],
  vite: {
    plugins: [roomsAsTheyAre()],
    build: { assetsInlineLimit: 0 },
    cacheDir: `${settings.root}/.marquee/desk/vite/`,
    server: { fs: { allow: [settings.root, fileURLToPath(new URL('../../', import.meta.url))] } },
  },
});
