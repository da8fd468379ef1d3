import type { Source } from '../kit/source.ts';
import type { Collection } from './options.ts';

/** A file that belongs to a collection. */
export interface PlacedFile {
  /** Path from the root, with forward slashes. */
  file: string;
  collection: Collection;
  /** Name of the entry without its locale: `grain-rain`, `spring-tasting`, `spring-tasting/short-form`. */
  name: string;
  /** Id of the locale; the default one where files have none. */
  locale: string;
  format: 'yaml' | 'md' | 'mdx';
}

/** A placed file that could be read, with its values. */
export interface ContentEntry extends PlacedFile {
  /** The whole text, with `\n` line ends. */
  text: string;
  /** Front matter or YAML as it was written; undefined values when it is not well formed. */
  source: Source;
  /** The values as the schema gives them; undefined when they are not right. */
  data: unknown;
}
