import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import desk, { type DeskSettings } from '../../integrations/desk/index.ts';
import type { Site } from '../schemas/site.ts';
import { BASE } from './base.ts';

/** Where a desk is built, from the project's root. */
export const OUTPUT = 'dist-desk';

/**
 * The configuration of Astro for a desk. It is a site of its own with its own root, so that neither its types nor its caches
 * meet those of the public site, and nothing of it can get into dist/.
 */
export const deskConfig = (settings: DeskSettings, site: Site): AstroInlineConfig => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  srcDir: '.',
  publicDir: './public',
  outDir: `${settings.root}/${OUTPUT}/`,
  cacheDir: `${settings.root}/.marquee/desk/`,
  site: site.url,
  base: BASE,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [desk(settings)],
  vite: {
    build: { assetsInlineLimit: 0 },
    cacheDir: `${settings.root}/.marquee/desk/vite/`,
    server: { fs: { allow: [settings.root, fileURLToPath(new URL('../../', import.meta.url))] } },
  },
});
