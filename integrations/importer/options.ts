import { z } from 'astro/zod';

/** The site generators whose habits the importer knows; `next` stands for any folder of Markdown. */
export const kinds = [
  'hugo',
  'zola',
  'jekyll',
  'hexo',
  'astro',
  'next',
  'docusaurus',
  'eleventy',
  'gatsby',
  'nuxt',
  'vitepress',
] as const;

/** What `marquee import` can be told. */
export const importOptions = z.strictObject({
  root: z.string().describe('The project that the posts are brought into.'),
  locale: z
    .string()
    .optional()
    .describe(
      'Language of posts that do not say theirs; without it that of the old settings or of the texts.',
    ),
  locales: z
    .array(z.string())
    .optional()
    .describe('Languages of the site; without it they are read from content/site.yaml.'),
  into: z.string().optional().describe('Folder below content/blog/<locale>/ for the posts.'),
  assets: z.boolean().default(true).describe('false leaves pictures and files where they are.'),
  author: z.string().optional().describe('Id of the author for posts that name none.'),
  kind: z.enum(['auto', ...kinds]).default('auto'),
  from: z
    .string()
    .optional()
    .describe(
      'Where the folder stood on the old site, such as /en/blog/: gives the old addresses.',
    ),
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of the old site: links to pages that are not brought in lead there.'),
});

export type ImportOptions = z.input<typeof importOptions>;
export type Settings = z.infer<typeof importOptions> & { locale: string };

export type Kind = (typeof kinds)[number];
