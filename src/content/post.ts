import type { State } from '../../integrations/kit/visibility.ts';
import { dateFormat, zoneOf } from '../i18n/locale.ts';
import type { Blog } from '../schemas/blog.ts';

/** A post as pages see it: the entry of a collection, with its address and its place. */
export interface Post {
  /** Id of the entry: `en/grain-rain`. */
  id: string;
  slug: string;
  /** Locale that it is written in. */
  locale: string;
  /** Address in that locale. */
  path: string;
  data: Blog;
  digest: string;
  minutes: number;
  /** Key of the variant, and its hidden address; absent for the post itself. */
  variant?: { key: string; path: string };
  /** Set in dev for what visitors would not see. */
  mark?: Exclude<State, 'live'> | undefined;
}

/** What a link or a card to a post shows: part of the cache key of every page that has one. */
export const cardKey = ({ path, mark, data }: Post): unknown => [
  path,
  mark,
  data.title,
  data.description,
  data.cover,
  data.publishDate,
];

/** Newest first; posts of one day by id, so that the order never depends on the disk. */
export const byDate = (a: Post, b: Post): number =>
  b.data.publishDate.getTime() - a.data.publishDate.getTime() || (a.id < b.id ? -1 : 1);

/** In the order of reading: by part where given, else by date. */
export const byPart = (a: Post, b: Post): number =>
  (a.data.part ?? Infinity) - (b.data.part ?? Infinity) || -byDate(a, b);

/** The year of publication in a time zone. */
export const yearOf = ({ data: { publishDate } }: Post, timeZone: string): number =>
  Number(
    dateFormat('en', { year: 'numeric', timeZone: zoneOf(publishDate, timeZone) }).format(
      publishDate,
    ),
  );
