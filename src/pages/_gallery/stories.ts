import { parse } from 'yaml';
import type { Block } from '../../schemas/block-union.ts';
import { withMedia } from './with-media.ts';
import { block as schema } from '../../content/block-schemas.ts';

/** One example of a block. */
export interface Story {
  /** Folder of the block. */
  type: string;
  name: string;
  locale: string;
  /** As its author wrote it. */
  source: Record<string, unknown>;
  /** As its component gets it, with an id that is unique in the gallery. */
  block: Block;
}

interface Written {
  name: string;
  locale?: string;
  block: Record<string, unknown>;
}

const files = import.meta.glob<string>('../../blocks/*/story.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * All stories in the order of their folders. A story without a locale is in the default one. Stories name
 * media of the example site: where a site has others, a picture is replaced, and a film's story left out.
 */
export async function stories(defaultLocale: string): Promise<Story[]> {
  const written = Object.entries(files).flatMap(([path, text]) =>
    (parse(text) as Written[]).map((story, index) => ({ ...story, path, index })),
  );
  const all = await Promise.all(
    written.map(async ({ name, locale = defaultLocale, block, path, index }) => {
      const type = path.split('/').at(-2)!;
      const shown = await withMedia({ ...block, id: `${type}-${locale}-${index + 1}` });
      return shown && { type, name, locale, source: block, block: schema.parse(shown) as Block };
    }),
  );
  return all.filter((story) => story !== undefined);
}
