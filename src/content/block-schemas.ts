import { blockUnion } from '../schemas/block-union.ts';

/** The same as in src/blocks/schemas.ts, for pages: a bundle has no folders to read. */
export const block = blockUnion(
  Object.values(import.meta.glob('../blocks/*/schema.ts', { eager: true })),
);
