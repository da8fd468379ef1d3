import { z } from 'astro/zod';

/** Options of the feeds. */
export const feedOptions = z.strictObject({
  /** Write feeds: RSS, Atom and JSON for each language, tag and author. */
  enabled: z.boolean().default(true),
  /** Articles in a feed, the newest first. */
  items: z.int().min(1).max(500).default(20),
  /** Address of a WebSub hub, which tells readers of news at once: https://pubsubhubbub.appspot.com/. */
  hub: z.url({ protocol: /^https?$/ }).optional(),
});

export type FeedOptions = z.output<typeof feedOptions>;
