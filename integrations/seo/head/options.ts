import { z } from 'astro/zod';

/** A text, or one text a language by the language's id: `{ en: 'Tea', 'zh-cn': '茶' }`. */
const text = z.union([z.string(), z.record(z.string(), z.string())]);

const code = z.string().regex(/^[\w=+/.:-]+$/, 'write only the code, not the whole tag');

/** Option `head` of `marquee/seo`: what `Seo.astro` puts into every page. */
export const headOptions = z.strictObject({
  /** Name of the site. */
  name: text,
  /** Pattern of titles: `{page}` is the page's title, `{site}` the name of the site. */
  title: text.default('{page} · {site}'),
  /** Description of the site, and of pages without one. */
  description: text.optional(),
  /** Picture in previews of pages that have none: an address, and its size in pixels. */
  image: z
    .strictObject({
      src: z.string(),
      width: z.int().positive().optional(),
      height: z.int().positive().optional(),
      alt: z.string().optional(),
    })
    .optional(),
  /** Accounts on X: `@name`. */
  x: z
    .strictObject({
      site: z.string().startsWith('@').optional(),
      creator: z.string().startsWith('@').optional(),
    })
    .optional(),
  /** Colour of the browser's frame, by day and by night. */
  colors: z.strictObject({ light: z.string(), dark: z.string().optional() }).optional(),
  verification: z
    .strictObject({
      google: code.optional(),
      bing: code.optional(),
      yandex: code.optional(),
      baidu: code.optional(),
      pinterest: code.optional(),
      facebook: code.optional(),
      naver: code.optional(),
    })
    .optional(),
  /** Address of the search's results with `{search_term_string}` where the words stand. */
  search: z.string().includes('{search_term_string}').optional(),
  /** Feeds of the whole site, which every page links. */
  feeds: z
    .array(z.strictObject({ href: z.string(), type: z.string(), title: z.string() }))
    .optional(),
});

export type HeadOptions = z.output<typeof headOptions>;
