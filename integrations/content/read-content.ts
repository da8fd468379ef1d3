import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ContentEntry } from './entry.ts';
import { listFiles } from './list-files.ts';
import type { Collection } from './options.ts';
import { placeFiles } from './place-files.ts';
import { readEntry } from './read-entry.ts';
import { variantSchema } from './variants.ts';

/** What was read of a file, and the state of the file then. */
interface Read {
  stamp: string;
  entry: ContentEntry | undefined;
}

export type ContentReader = () => ContentEntry[];

/**
 * Reads all entries without checking what they say of each other: for those that show content again and again, such as
 * the desk. A file that has not changed since is not read again. An entry whose values are not right has no data.
 */
export function contentReader(
  root: string,
  collections: readonly Collection[],
  locales: readonly string[],
): ContentReader {
  let known = new Map<string, Read>();
  return () => {
    const { files } = listFiles(root, 'content');
    const own = files.filter((file) => collections.some(({ base }) => file.startsWith(`${base}/`)));
    const { placed } = placeFiles(own, collections, locales);
    const next = new Map<string, Read>();
    for (const one of placed) {
      const { mtimeMs, size } = statSync(join(root, one.file));
      const stamp = `${mtimeMs} ${size}`;
      const before = known.get(one.file);
      next.set(
        one.file,
        before?.stamp === stamp
          ? before
          : { stamp, entry: withData(readEntry(root, one).entry, collections) },
      );
    }
    known = next;
    return [...next.values()].flatMap(({ entry }) => entry ?? []);
  };
}

function withData(
  entry: ContentEntry | undefined,
  collections: readonly Collection[],
): ContentEntry | undefined {
  if (entry?.source.data === undefined) return entry;
  const { variantOf, schema } = entry.collection;
  const page = collections.find(({ name }) => name === variantOf?.collection);
  const used = variantOf && page ? variantSchema(entry, page.schema, variantOf.patch) : schema;
  return { ...entry, data: z.safeParse(used, entry.source.data).data };
}
