import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blockUnion } from '../schemas/block-union.ts';

export type { Block } from '../schemas/block-union.ts';

const here = new URL('./', import.meta.url);

/** Kinds of blocks: the folders beside this file. Adding a block means adding a folder: nothing names one. */
export const blockTypes = readdirSync(fileURLToPath(here), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** One block of a landing page. For code that Node runs as it is; pages, which are bundled, use src/content/block-schemas.ts. */
export const block = blockUnion(
  await Promise.all(
    blockTypes.map((type) => import(/* @vite-ignore */ new URL(`${type}/schema.ts`, here).href)),
  ),
);
