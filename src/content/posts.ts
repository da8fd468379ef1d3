import { getCollection, type CollectionEntry } from 'astro:content';
import { mergeFields } from '../../integrations/experiments/index.ts';
import { readingMinutes } from '../../integrations/markdown/index.ts';
import { localPath } from '../i18n/locale.ts';
import { blog } from '../schemas/blog.ts';
import { variantAddress } from './addresses.ts';
import { isShown, markOf } from './now.ts';
import { byDate, byPart, type Post } from './post.ts';
import { groupBy, relatedPosts } from './related.ts';
import { site } from './site.ts';

/** The posts of one locale, read once a build. */
export interface Shelf {
  locale: string;
  /** Written in this locale, newest first. */
  posts: Post[];
  /** Of the default locale, for which no translation into this one exists. */
  fallbacks: Post[];
  bySlug: Map<string, Post>;
  series: Map<string, Post[]>;
  related: Map<string, Post[]>;
}

let shelves: Promise<Map<string, Shelf>> | undefined;
/** The entry whose text a post shows, by the id of the post. */
const entries = new Map<string, CollectionEntry<'blog' | 'blog-variants'>>();

/** Every locale's posts. Dev reads them anew, so that a saved file is seen at once. */
export function postShelves(): Promise<Map<string, Shelf>> {
  if (import.meta.env.DEV || !shelves) shelves = read();
  return shelves;
}

/** The posts of one locale. */
export const shelfOf = async (locale: string): Promise<Shelf> => (await postShelves()).get(locale)!;

/** The entry behind a post, for rendering. */
export const entryOf = (post: Post) => entries.get(post.id)!;

/** Every variant of a post that is shown: the post with the variant's fields and text. */
export async function postVariants(): Promise<Post[]> {
  const posts = [...(await postShelves()).values()].flatMap((shelf) => shelf.posts);
  return (await getCollection('blog-variants')).flatMap((entry) => {
    const dot = entry.id.lastIndexOf('.');
    const control = posts.find(({ id }) => id === entry.id.slice(0, dot));
    if (!control) return [];
    const shown = entry.body?.trim() ? entry : entryOf(control);
    entries.set(entry.id, shown);
    const key = entry.id.slice(dot + 1);
    return {
      ...control,
      id: entry.id,
      data: blog.parse(mergeFields(control.data, entry.data).page),
      digest: `${control.digest} ${entry.digest}`,
      minutes: readingMinutes(shown.body ?? ''),
      variant: { key, path: variantAddress(`/blog/${control.slug}/`, key, control.locale, site) },
    };
  });
}

async function read(): Promise<Map<string, Shelf>> {
  const all = (await getCollection('blog', ({ data }) => isShown(data))).map(toPost);
  const byLocale = Map.groupBy(all, (post) => post.locale);
  const defaults = byLocale.get(site.locales[0]!.id) ?? [];
  return new Map(
    site.locales.map(({ id }) => {
      const posts = (byLocale.get(id) ?? []).sort(byDate);
      const bySlug = new Map(posts.map((post) => [post.slug, post]));
      const fallbacks = posts === defaults ? [] : defaults.filter(({ slug }) => !bySlug.has(slug));
      const series = groupBy(posts, ({ data }) => (data.series ? [data.series] : []));
      for (const parts of series.values()) parts.sort(byPart);
      const related = relatedPosts(posts, site.blog.related);
      return [id, { locale: id, posts, fallbacks, bySlug, series, related }];
    }),
  );
}

function toPost(entry: CollectionEntry<'blog'>): Post {
  entries.set(entry.id, entry);
  const [locale = '', ...rest] = entry.id.split('/');
  const slug = entry.data.slug ?? rest.at(-1)!;
  return {
    id: entry.id,
    slug,
    locale,
    path: localPath(site, locale, `/blog/${slug}/`),
    data: entry.data,
    digest: String(entry.digest),
    minutes: readingMinutes(entry.body ?? ''),
    mark: markOf(entry.data),
  };
}
