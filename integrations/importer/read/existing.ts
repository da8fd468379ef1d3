import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlannedEntry } from '../plan.ts';

/** What the project has already, so that an import joins it. */
export interface Existing {
  /** Ids by type, and by every name they have, in lower case. */
  entries: Record<PlannedEntry['type'], Map<string, string>>;
  /** Languages of content/site.yaml; undefined when it has none. */
  locales?: string[];
  /** Address of the site, without a path; undefined when content/site.yaml has none. */
  origin?: string;
  /** Addresses of landing pages. */
  pages: string[];
  /** Posts as `<locale>/<path without ending>`. */
  posts: string[];
}

/** Reads names and ids of a project's authors, tags, series and posts. A broken file counts by its id alone. */
export async function readExisting(root: string): Promise<Existing> {
  const types = ['authors', 'tags', 'series'] as const;
  const [authors, tags, series] = await Promise.all(
    types.map((type) => entriesOf(join(root, 'content', type))),
  );
  const site = await yaml(join(root, 'content/site.yaml'));
  const url = (site as { url?: unknown } | undefined)?.url;
  const landing = await readdir(join(root, 'content/landing')).catch(() => [] as string[]);
  const list = (site as { locales?: { id?: unknown }[] } | undefined)?.locales;
  const locales = Array.isArray(list)
    ? list.map((locale) => String(locale?.id ?? locale))
    : undefined;
  const names = await readdir(join(root, 'content/blog'), { recursive: true }).catch(
    () => [] as string[],
  );
  return {
    entries: { authors: authors!, tags: tags!, series: series! },
    posts: names
      .filter((name) => /\.mdx?$/.test(name))
      .map((name) => name.replaceAll('\\', '/').replace(/\.mdx?$/, '')),
    pages: landing.map((name) => (name === 'home' ? '/' : `/${name}/`)),
    ...(typeof url === 'string' && URL.canParse(url) && { origin: new URL(url).origin }),
    ...(locales?.length && { locales }),
  };
}

async function entriesOf(folder: string): Promise<Map<string, string>> {
  const byName = new Map<string, string>();
  for (const file of await readdir(folder).catch(() => [] as string[])) {
    if (!file.endsWith('.yaml')) continue;
    const id = file.slice(0, -5);
    byName.set(id, id);
    const data = (await yaml(join(folder, file))) as
      { name?: unknown; title?: unknown } | undefined;
    const name = data?.name ?? data?.title;
    const names = typeof name === 'object' && name !== null ? Object.values(name) : [name];
    for (const each of names) if (typeof each === 'string') byName.set(each.toLowerCase(), id);
  }
  return byName;
}

const yaml = async (file: string): Promise<unknown> => {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
};
