import type { Kind } from '../options.ts';
import type { SiteConfig } from '../read/site-config.ts';

/** What the address of a post on the old site is worked out from. */
export interface OldPost {
  kind: Kind;
  /** Path of the source from the old site's root, with forward slashes. */
  path: string;
  /** Path of the source from the imported folder. */
  file: string;
  /** File name without date, language and ending. */
  name: string;
  slug?: string;
  date?: string;
  categories: string[];
  title: string;
  /** Where the imported folder stood on the old site, when a person said so. */
  from?: string;
}

/** An address as front matter takes it: a path with a slash at both ends, or a file; undefined when it is none. */
export function sitePath(address: string): string | undefined {
  const path = address
    .trim()
    .replace(/^[a-z][\w+.-]*:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '');
  if (!path || /^[a-z][\w+.-]*:/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part && part !== '.');
  if (parts.includes('..') || parts.some((part) => /[\s\\]/.test(part) && !encodeURI(part)))
    return undefined;
  const last = parts.at(-1);
  if (last === undefined) return '/';
  if (/^index\.html?$/.test(last)) parts.pop();
  const joined = `/${parts.map((part) => part.replace(/\s/g, '%20')).join('/')}`;
  return /\.(?:html?|php|aspx?|xml|txt|pdf|md)$/i.test(joined) || joined === '/'
    ? joined
    : `${joined}/`;
}

/** The address that the old generator gave a post by itself; undefined when it cannot be known. */
export function oldAddress(post: OldPost, site: SiteConfig): string | undefined {
  const { kind, path, file, name, slug } = post;
  if (post.from) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    const bundle = /(?:^|\/)(?:index|page|_index)\.[^/]+$/.test(file);
    return sitePath(`/${post.from}/${bundle ? folder : folder + (slug ?? name)}`);
  }
  if (kind === 'jekyll') return jekyll(post, site);
  const below =
    /(?:^|\/)(?:src\/content|content|src\/pages|pages|app|src\/app|posts|_posts|blog|src\/posts)\/(.*)$/.exec(
      path,
    );
  const root =
    /^(?:src\/)?(?:content|pages|app|data)\/(.*)$/.exec(path) ??
    /(?:^|\/)(?:src\/)?(?:content|pages)\/(.*)$/.exec(path);
  const inner = root ? root[1]! : below ? path : undefined;
  if (inner === undefined) return undefined;
  const parts = inner.split('/').filter((part) => !/^\(.*\)$/.test(part));
  const fileName = parts.pop()!;
  if (/^(?:index|page)\./.test(fileName)) parts.pop();
  const section = parts[0] ?? '';
  const pattern = kind === 'hugo' ? site.permalinks[section] : undefined;
  if (pattern) return fill(pattern, { ...post, section }, site);
  return sitePath(`${site.base}${[...parts, slug ?? name].join('/')}`);
}

const JEKYLL: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

function jekyll(post: OldPost, site: SiteConfig): string | undefined {
  if (!post.date) return undefined;
  const pattern = site.permalink ?? 'date';
  return fill(JEKYLL[pattern] ?? pattern, post, site);
}

/** Fills an address pattern such as `/:year/:month/:title/`. */
export function fill(
  pattern: string,
  post: OldPost & { section?: string },
  site: SiteConfig,
): string | undefined {
  const [year = '', month = '', day = ''] = (post.date ?? '').slice(0, 10).split('-');
  const name = post.slug ?? post.name;
  const values: Record<string, string> = {
    year,
    month,
    day,
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    title: name,
    slug: name,
    filename: post.name,
    contentbasename: name,
    slugorfilename: name,
    slugorcontentbasename: name,
    section: post.section ?? '',
    sections: post.section ?? '',
    output_ext: '.html',
    categories: post.categories.map((name) => name.toLowerCase().replace(/\s+/g, '-')).join('/'),
  };
  let known = true;
  const path = pattern.replace(/:(\w+)/g, (_, key: string) => {
    if (values[key] === undefined) known = false;
    return values[key] ?? '';
  });
  return known ? sitePath(site.base.replace(/\/$/, '') + path) : undefined;
}
