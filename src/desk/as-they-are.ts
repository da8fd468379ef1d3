import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Rooms whose modules need nothing of Vite, some of which read files beside themselves. */
const ROOMS = ['../../integrations/', '../schemas/', '../blocks/'].map((room) =>
  fileURLToPath(new URL(room, import.meta.url)),
);

/**
 * Leaves the integrations and the schemas out of the bundle that makes the pages: Node runs them as they are, and what they read
 * from beside themselves stays there. Scripts of pages are bundled whole.
 */
export const roomsAsTheyAre = (): Plugin => ({
  name: 'marquee:rooms-as-they-are',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    if (this.environment.name === 'client' || !importer || !source.startsWith('.')) return null;
    const file = resolve(dirname(importer.replace(/\?.*$/, '')), source);
    if (!file.endsWith('.ts') || !ROOMS.some((room) => file.startsWith(room))) return null;
    return { id: pathToFileURL(file).href, external: true };
  },
});
