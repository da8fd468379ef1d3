import { posix } from 'node:path';
import { buildNow } from '../kit/now.ts';
import { isPublished } from '../kit/visibility.ts';
import { sitePath } from './map/address.ts';
import { oldAddress } from './map/old-address.ts';
import { localeFor } from './map/language.ts';
import { freeId } from './map/slug.ts';
import { learnAddresses } from './learn.ts';
import type { Kind, Settings } from './options.ts';
import type { Notice } from './plan.ts';
import type { Existing } from './read/existing.ts';
import type { SiteConfig } from './read/site-settings.ts';
import type { Source } from './source.ts';

/** A source with its place on the new site. */
export interface Placed extends Source {
  locale: string;
  id: string;
  target: string;
  address: string;
  old: string[];
  /** True when the address on the old site could be worked out. */
  known: boolean;
}

/** True for a post that a link can lead to: a draft or one of a day to come is no page. */
export const isShown = ({ draft, date, fields }: Placed): boolean =>
  isPublished(
    {
      draft,
      publishDate: new Date(date),
      ...(fields.expiryDate && { expiryDate: new Date(fields.expiryDate) }),
    },
    buildNow(),
  );

interface Placing {
  settings: Settings;
  kind: Kind;
  site: SiteConfig;
  locales: string[] | undefined;
  existing: Existing;
  skipped: Notice[];
}

/** Gives every post its language, its id and its address, old and new. */
export function placePosts(
  sources: Source[],
  { settings, kind, site, locales, existing, skipped }: Placing,
): Placed[] {
  const main = locales?.[0] ?? settings.locale;
  const into = settings.into?.replace(/^\/+|\/+$/g, '');
  const taken = new Map<string, Set<string>>();
  const out: Placed[] = [];
  for (const source of sources) {
    const own = source.language;
    const locale = own === undefined ? settings.locale : locales ? localeFor(own, locales) : own;
    if (locale === undefined) {
      skipped.push({
        file: source.file,
        message: `The post is in the language ${own}, which the site does not have.`,
        fix: `Add ${own} to locales in content/site.yaml and import again.`,
      });
      continue;
    }
    const folder = ['content/blog', locale, into].filter(Boolean).join('/');
    const ids =
      taken.get(locale) ??
      new Set(
        existing.posts
          .filter(
            (post) =>
              post.startsWith(`${locale}/`) && `content/blog/${posix.dirname(post)}` !== folder,
          )
          .map((post) => posix.basename(post)),
      );
    taken.set(locale, ids);
    const id = freeId(source.slug, ids);
    if (id !== source.slug)
      source.notices.push({
        file: source.file,
        message: `The slug ${source.slug} is taken; the post became ${id}.`,
      });
    const prefix = locale === main ? '' : `/${locale}`;
    const post = {
      ...source,
      locale,
      id,
      target: `${folder}/${id}`,
      address: `${prefix}/blog/${id}/`,
      old: [] as string[],
      known: false,
    };
    const all = oldAddresses(post, kind, site, settings);
    post.known = all.length > 0;
    post.old = all.filter((path) => path !== post.address);
    out.push(post);
  }
  learnAddresses(out, site.origin);
  return withoutClashes(out, locales ?? [settings.locale]);
}

function oldAddresses(post: Placed, kind: Kind, site: SiteConfig, settings: Settings): string[] {
  const { fields } = post;
  const own =
    fields.address && !/:\w+|[{}*]/.test(fields.address.replace(/^[a-z]+:\/\//i, ''))
      ? sitePath(
          `${fields.address.startsWith('/') || /^[a-z]+:/i.test(fields.address) ? '' : site.base}${fields.address}`,
        )
      : undefined;
  const slug = fields.slug;
  const pattern = fields.address && own === undefined ? fields.address : undefined;
  const guess =
    slug?.startsWith('/') && kind !== 'docusaurus'
      ? sitePath(slug)
      : (own ??
        oldAddress(
          {
            kind,
            path: post.inSite,
            file: post.file,
            name: post.name,
            title: post.title,
            categories: fields.categories,
            ...(post.dated && { date: post.date }),
            ...(slug && { slug }),
            ...(pattern && { pattern }),
            ...(post.suffixed && post.language && { language: post.language }),
            ...(settings.from && { from: settings.from }),
          },
          site,
        ));
  const given = fields.aliases.map((alias) =>
    sitePath(alias.startsWith('/') || /^[a-z]+:/i.test(alias) ? alias : `/${alias}`),
  );
  return [
    ...new Set(
      [guess, ...given].filter((path): path is string => path !== undefined && path !== '/'),
    ),
  ];
}

/** Pages of the site itself, which a redirect would hide. */
export const OWN = ['/', '/404/', '/blog/', '/blog/archive/', '/search/', '/splash/', '/thanks/'];

/** An old address may lead to one post only, and not be the new address of another, nor that of a page. */
function withoutClashes(posts: Placed[], locales: string[]): Placed[] {
  const owners = new Map(posts.map((post) => [post.address, post.file]));
  for (const prefix of ['', ...locales.map((id) => `/${id}`)])
    for (const page of OWN) owners.set(`${prefix}${page}`, 'a page of this site');
  for (const post of posts)
    post.old = post.old.filter((path) => {
      const owner = owners.get(path);
      if (owner !== undefined)
        post.notices.push({
          file: post.file,
          message: `The old address ${path} belongs to ${owner} as well; it leads there.`,
        });
      else owners.set(path, post.file);
      return owner === undefined;
    });
  return posts;
}
