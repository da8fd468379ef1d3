import type { Context } from './body/context.ts';
import { Parts } from './body/parts.ts';
import { linksOf } from './links.ts';
import type { Entries } from './map/entries.ts';
import type { Kind, Settings } from './options.ts';
import { isShown, type Placed } from './place.ts';
import type { Asker, Library } from './read/library.ts';
import type { SiteConfig } from './read/site-settings.ts';

/** Everything that is known before the texts are turned. */
export interface World {
  settings: Settings;
  kind: Kind;
  site: SiteConfig;
  library: Library;
  entries: Entries;
  posts: Placed[];
  /** Address of the new site, without a path. */
  origin: string | undefined;
  /** Addresses of the new site that are no old ones. */
  pages: Set<string>;
  /** New addresses by old address, and by source file. */
  byAddress: Map<string, string>;
  byFile: Map<string, string>;
}

/** Tables from old addresses and source files to new addresses, of the posts that a build shows now. */
export function addresses(posts: Placed[]): Pick<World, 'byAddress' | 'byFile'> {
  const byAddress = new Map<string, string>();
  const byFile = new Map<string, string>();
  for (const post of posts.filter(isShown)) {
    byFile.set(post.path, post.address);
    for (const path of [...post.old, post.address])
      byAddress.set(path.replace(/\/$/, ''), post.address);
  }
  return { byAddress, byFile };
}

/** What a text is turned with: where its pictures and links lead. */
export function contextOf(post: Placed, world: World): { context: Context; asker: Asker } {
  const { library } = world;
  const up = '../'.repeat(post.target.split('/').length - 2);
  const asker: Asker = { file: post.path, slug: post.id, up };
  const byName = (name: string) => {
    const wanted = name
      .replace(/[?#].*$/, '')
      .replace(/\.(?:md|mdx|markdown)$/, '')
      .replace(/^.*\//, '');
    const found = world.posts.find(
      (other) =>
        isShown(other) &&
        other.locale === post.locale &&
        (other.name === wanted ||
          other.file.replace(/^.*\//, '').replace(/\.\w+$/, '') === wanted ||
          other.title === name ||
          (/\/index\.\w+$/.test(other.file) && other.name === wanted)),
    );
    return found && found.address + (/#[^#]*$/.exec(name)?.[0] ?? '');
  };
  return {
    asker,
    context: {
      title: post.title,
      parts: new Parts(),
      site: world.site.values,
      ...linksOf(post, asker, world),
      image: (url) => library.image(url, asker),
      dataImage: (url) => library.data(url, asker),
      post: byName,
    },
  };
}
