import { z } from 'astro/zod';

/** Options of llms.txt. */
export const llmsOptions = z.strictObject({
  /** Write llms.txt for each language: what the site holds, for language models. */
  enabled: z.boolean().default(true),
  /** Write llms-full.txt, too: the text of every page as Markdown. */
  full: z.boolean().default(true),
});

export type LlmsOptions = z.output<typeof llmsOptions>;
