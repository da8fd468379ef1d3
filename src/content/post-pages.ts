import { cardKey, type Post } from './post.ts';
import { frameKeys } from './frame-keys.ts';
import { people } from './names.ts';
import { pageKey } from './page-key.ts';
import { postShelves } from './posts.ts';

/** What the page of a post is given. */
export interface PostPage {
  post: Post;
  /** Locale of the page; the post may be in another where a translation is missing. */
  locale: string;
  translations: Record<string, string>;
  /** All parts of its series, in the order of reading. */
  parts: Post[];
  related: Post[];
}

/** Answers, for a post in a locale, what its page is given and the key under which the page is kept. */
export async function postPages(): Promise<
  (post: Post, locale: string) => { props: PostPage; cacheKey: string }
> {
  const shelves = await postShelves();
  const { authors, tags, series } = await people();
  const frames = await frameKeys();
  return (post, locale) => {
    const own = shelves.get(post.locale)!;
    const control = own.bySlug.get(post.slug)!;
    const translations = Object.fromEntries(
      [...shelves.values()].flatMap(({ locale, bySlug }) => {
        const translation = bySlug.get(post.slug);
        return translation ? [[locale, translation.path]] : [];
      }),
    );
    const parts = post.data.series ? (own.series.get(post.data.series) ?? []) : [];
    const related = own.related.get(control.id) ?? [];
    const cacheKey = pageKey(
      locale,
      frames.get(locale),
      post.digest,
      post.mark,
      post.variant,
      translations,
      post.data.authors.map((id) => authors.get(id)?.digest),
      post.data.tags.map((id) => tags.get(id)?.digest),
      post.data.series && series.get(post.data.series)?.digest,
      parts.map(({ path, mark, data }) => [path, mark, data.title]),
      related.map(cardKey),
    );
    return { props: { post, locale, translations, parts, related }, cacheKey };
  };
}
