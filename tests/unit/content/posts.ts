import type { Post } from '../../../src/content/post.ts';

/** A post for tests of lists and relations; only what they look at is filled in. */
export function post(slug: string, day: string, data: Partial<Post['data']> = {}): Post {
  return {
    id: `en/${slug}`,
    slug,
    locale: 'en',
    path: `/blog/${slug}/`,
    digest: slug,
    minutes: 1,
    data: {
      title: slug,
      description: slug,
      publishDate: new Date(`${day}T00:00:00Z`),
      draft: false,
      aliases: [],
      authors: ['almanac'],
      tags: [],
      seo: { index: true, follow: true, snippet: true },
      toc: true,
      ...data,
    },
  };
}
