import { z } from 'astro/zod';
import { localized, picture } from './fields.ts';

/** Posts that are read in order: content/series/<id>.yaml. */
export const series = z.strictObject({
  title: localized(120).describe('Title of the series.'),
  description: localized(320).optional().describe('What it is about.'),
  cover: picture().optional().describe('Picture on the page of the series.'),
});

export type Series = z.infer<typeof series>;
