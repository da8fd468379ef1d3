import { z } from 'astro/zod';

/** What `marquee import` can be told. */
export const importOptions = z.strictObject({
  root: z.string().describe('The project that the posts are brought into.'),
  locale: z.string().default('en').describe('Language of posts that do not say theirs.'),
  locales: z
    .array(z.string())
    .optional()
    .describe('Languages of the site; without it they are read from content/site.yaml.'),
  into: z.string().optional().describe('Folder below content/blog/<locale>/ for the posts.'),
  assets: z.boolean().default(true).describe('false leaves pictures and files where they are.'),
  author: z.string().optional().describe('Id of the author for posts that name none.'),
  kind: z.enum(['auto', 'hugo', 'zola', 'jekyll', 'astro', 'next']).default('auto'),
  from: z
    .string()
    .optional()
    .describe(
      'Where the folder stood on the old site, such as /en/blog/: gives the old addresses.',
    ),
});

export type ImportOptions = z.input<typeof importOptions>;
export type Settings = z.infer<typeof importOptions>;

/** The site generators whose habits the importer knows. */
export type Kind = Exclude<Settings['kind'], 'auto'>;
