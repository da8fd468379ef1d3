import { z } from 'astro/zod';

/** A key as the protocol allows it: 8 to 128 letters, digits and hyphens. */
export const KEY = /^[a-zA-Z0-9-]{8,128}$/;

/** Options of IndexNow. */
export const indexNowOptions = z.strictObject({
  /** Key of the site, public as it is; the variable INDEXNOW_KEY when left out. Without a key nothing is done. */
  key: z.string().regex(KEY, 'write 8 to 128 letters, digits and hyphens').optional(),
});

export type IndexNowOptions = z.output<typeof indexNowOptions>;
