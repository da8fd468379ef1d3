import type { Dictionary } from '../i18n/dictionary.ts';
import type { Link, Picture } from '../schemas/fields.ts';
import { yearOf, type Post } from './post.ts';
import type { Shelf } from './posts.ts';
import { groupBy } from './related.ts';

/** A page that lists posts: the index, a tag, an author, a series or a year. */
export interface List {
  kind: 'index' | 'tag' | 'author' | 'series' | 'year' | 'archive';
  /** Id of the tag, author, series or year. */
  key?: string;
  /** Path below /blog/, without slashes around it; empty for the index. */
  path: string;
  /** Name in links to it: the tag's, the author's, the year. */
  name: string;
  title: string;
  description: string;
  /** What opens the list besides its title: the author's portrait, the cover of the series. */
  about?: About | undefined;
  posts: Post[];
}

/** Who or what a list is about. */
export interface About {
  picture?: Picture | undefined;
  /** What an author does here. */
  role?: string | undefined;
  /** Stands in the place of the description, which is for search results. */
  text?: string | undefined;
  links?: Link[] | undefined;
}

interface Named {
  name: string;
  description?: string | undefined;
  about?: About | undefined;
}

/** What lists need to know of the names in a locale. */
export interface Names {
  site: string;
  title: string;
  description: string;
  timeZone: string;
  tag: (id: string) => Named;
  author: (id: string) => Named;
  series: (id: string) => Named;
  texts: Dictionary['blog'];
}

/** Every list of a locale, in a fixed order. */
export function listsOf(shelf: Shelf, names: Names): List[] {
  const { posts } = shelf;
  const { texts, site } = names;
  const tags = sorted(groupBy(posts, (post) => post.data.tags));
  const authors = sorted(groupBy(posts, (post) => post.data.authors));
  const years = sorted(groupBy(posts, (post) => [yearOf(post, names.timeZone)])).reverse();
  return [
    {
      kind: 'index',
      path: '',
      name: names.title,
      title: names.title,
      description: names.description,
      posts,
    },
    {
      kind: 'archive',
      path: 'archive',
      name: texts.archive,
      title: texts.archive,
      description: texts.archiveSummary(names.site),
      posts,
    },
    ...tags.map(([key, posts]): List => {
      const { name, description } = names.tag(key);
      return {
        kind: 'tag',
        key,
        path: `tags/${key}`,
        name,
        title: texts.tagged(name),
        description: description ?? texts.taggedDescription(name, site),
        posts,
      };
    }),
    ...authors.map(([key, posts]): List => {
      const { name, about } = names.author(key);
      return {
        kind: 'author',
        key,
        path: `authors/${key}`,
        name,
        title: texts.writtenBy(name),
        description: texts.writtenByDescription(name, site),
        about,
        posts,
      };
    }),
    ...sorted(shelf.series).map(([key, posts]): List => {
      const { name, description, about } = names.series(key);
      return {
        kind: 'series',
        key,
        path: `series/${key}`,
        name,
        title: name,
        description: description ?? texts.seriesDescription(name, site),
        about,
        posts,
      };
    }),
    ...years.map(([year, posts]): List => ({
      kind: 'year',
      key: String(year),
      path: `archive/${year}`,
      name: String(year),
      title: texts.archiveOf(year),
      description: texts.archiveDescription(year, site),
      posts,
    })),
  ];
}

const sorted = <Key extends string | number>(groups: Map<Key, Post[]>) =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
