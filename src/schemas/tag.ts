import { z } from 'astro/zod';
import { localized } from './fields.ts';

/** A subject that posts share: content/tags/<id>.yaml. */
export const tag = z.strictObject({
  name: localized(60).describe('Name as it is printed.'),
  description: localized(320).optional().describe('What a reader finds under it.'),
});

export type Tag = z.infer<typeof tag>;
