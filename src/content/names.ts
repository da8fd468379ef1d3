import { getCollection, type CollectionEntry } from 'astro:content';
import { dictionary } from '../i18n/dictionary.ts';
import { localPath, localText } from '../i18n/locale.ts';
import type { Picture } from '../schemas/fields.ts';
import type { Names } from './lists.ts';
import { site } from './site.ts';

/** Authors, tags and series by id, read once a build. */
export interface People {
  authors: Map<string, CollectionEntry<'authors'>>;
  tags: Map<string, CollectionEntry<'tags'>>;
  series: Map<string, CollectionEntry<'series'>>;
}

let read: Promise<People> | undefined;

export function people(): Promise<People> {
  if (import.meta.env.DEV || !read) read = readPeople();
  return read;
}

async function readPeople(): Promise<People> {
  const [authors, tags, series] = await Promise.all([
    getCollection('authors'),
    getCollection('tags'),
    getCollection('series'),
  ]);
  const byId = <Entry extends { id: string }>(entries: Entry[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return { authors: byId(authors), tags: byId(tags), series: byId(series) };
}

/** The names of authors, tags and series in a locale. */
export async function namesIn(locale: string): Promise<Names> {
  const { authors, tags, series } = await people();
  const text = (value: string | Record<string, string> | undefined) =>
    localText(site, locale, value);
  return {
    site: localText(site, locale, site.name),
    title: localText(site, locale, site.blog.title),
    description: localText(site, locale, site.blog.description),
    timeZone: site.timeZone,
    texts: dictionary(locale).blog,
    tag: (id) => ({
      name: text(tags.get(id)?.data.name) ?? id,
      description: text(tags.get(id)?.data.description),
    }),
    author: (id) => {
      const { name, bio, role, avatar, links } = authors.get(id)?.data ?? {};
      const about = { text: text(bio), role: text(role), picture: avatar, links };
      return { name: text(name) ?? id, about };
    },
    series: (id) => {
      const { title, description, cover } = series.get(id)?.data ?? {};
      return {
        name: text(title) ?? id,
        description: text(description),
        about: cover && { picture: cover },
      };
    },
  };
}

/** Someone who writes, as the head of a page names them. */
export interface PageAuthor {
  name: string;
  /** Address of the page about them. */
  path: string;
  team: boolean;
  role?: string | undefined;
  bio?: string | undefined;
  avatar?: Picture | undefined;
  /** Their own pages elsewhere. */
  profiles: string[];
}

/** Authors by id, with their names and pages in a locale. */
export async function authorsOf(ids: string[], locale: string): Promise<PageAuthor[]> {
  const { authors } = await people();
  const text = (value: string | Record<string, string> | undefined) =>
    localText(site, locale, value);
  return ids.map((id) => {
    const data = authors.get(id)?.data;
    return {
      name: text(data?.name) ?? id,
      path: localPath(site, locale, `/blog/authors/${id}/`),
      team: data?.kind === 'team',
      role: text(data?.role),
      bio: text(data?.bio),
      avatar: data?.avatar,
      profiles: (data?.links ?? [])
        .map(({ href }) => href)
        .filter((href) => href.startsWith('https:')),
    };
  });
}
