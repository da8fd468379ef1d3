import type { z } from 'astro/zod';

/** What every block's component is given. */
export interface BlockProps<Schema extends z.ZodType> {
  /** The block as its schema parsed it. */
  block: z.infer<Schema>;
  locale: string;
  /** The block opens the page: its headline is the h1, its picture is loaded at once. */
  first: boolean;
  /** Public address of the page, the same for a variant and its control. */
  path: string;
}
