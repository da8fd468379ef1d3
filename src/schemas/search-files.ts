import { z } from 'astro/zod';
import { sitePath } from './fields.ts';

/** Settings of the files that crawlers, readers and search engines fetch: fields of `seo` in content/site.yaml. */
export const searchFiles = {
  ai: z
    .enum(['allow', 'search-only', 'block'])
    .default('allow')
    .describe(
      'What crawlers of AI companies may do: allow everything, search-only (found and quoted, not used for training), or block.',
    ),
  hide: z
    .array(sitePath())
    .default([])
    .describe(
      'Folders that crawlers should not ask for: /drafts/. Pages stay visible to visitors.',
    ),
  feeds: z
    .strictObject({
      items: z.int().min(1).max(500).default(20).describe('Posts in a feed, the newest first.'),
      hub: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('WebSub hub that tells readers at once: https://pubsubhubbub.appspot.com/.'),
    })
    .prefault({})
    .describe('RSS, Atom and JSON feeds, by language, tag and author.'),
  indexnow: z
    .strictObject({
      key: z
        .string()
        .regex(/^[a-zA-Z0-9-]{8,128}$/, 'write 8 to 128 letters, digits and hyphens')
        .optional()
        .describe(
          'Key for `marquee indexnow`, public as it is; the variable INDEXNOW_KEY if absent.',
        ),
    })
    .prefault({})
    .describe('Telling Bing, Yandex and others which pages have changed.'),
};
