import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const INTEGRATIONS = fileURLToPath(new URL('../../integrations/', import.meta.url));

/**
 * Leaves the integrations out of the bundle that makes the pages: Node runs them as they are, and what they read from beside
 * themselves stays there. Scripts of pages are bundled whole.
 */
export const integrationsAsTheyAre = (): Plugin => ({
  name: 'marquee:integrations-as-they-are',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    if (this.environment.name === 'client' || !importer || !source.startsWith('.')) return null;
    const file = resolve(dirname(importer.replace(/\?.*$/, '')), source);
    if (!file.startsWith(INTEGRATIONS) || !file.endsWith('.ts')) return null;
    return { id: pathToFileURL(file).href, external: true };
  },
});
