import { parse } from 'yaml';
import type { Block } from '../../schemas/block-union.ts';
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

/** All stories in the order of their folders. A story without a locale is in the default one. */
export const stories = (defaultLocale: string): Story[] =>
  Object.entries(files).flatMap(([path, text]) => {
    const type = path.split('/').at(-2)!;
    return (parse(text) as Written[]).map(({ name, locale = defaultLocale, block }, index) => ({
      type,
      name,
      locale,
      source: block,
      block: schema.parse({ ...block, id: `${type}-${locale}-${index + 1}` }) as Block,
    }));
  });
