import { isHidden, isRedirect, linkOf, metaOf } from '../../kit/html/page.ts';
import type { PageSource } from '../source.ts';
import { fingerprint, type Fingerprint } from './near/fingerprint.ts';
import type { Seen } from './seen.ts';

/** What is kept of a page until the whole site has been seen. */
export interface Summary {
  path: string;
  file: string;
  lang: string | undefined;
  title: string | undefined;
  description: string | undefined;
  /** As it is written. */
  canonical: string | undefined;
  hidden: boolean;
  variant: boolean;
  indexable: boolean;
  /** Where the page leads on to, if it is a redirect. */
  redirect: string | undefined;
  alternates: { hreflang: string; href: string; line: number }[];
  links: Link[];
  ids: ReadonlySet<string>;
  keyphrase: { text: string; key: string } | undefined;
  print: Fingerprint | undefined;
  source: PageSource | undefined;
}

/** A link to a place of this site, told once a page. */
export interface Link {
  path: string;
  fragment: string;
  href: string;
  line: number;
  /** It stands in a navigation, header or footer. */
  navigation: boolean;
  nofollow: boolean;
}

export function summaryOf(seen: Seen): Summary {
  const { page, source } = seen;
  const redirect = isRedirect(page)
    ? (/url\s*=\s*(.+)$/i.exec(metaOf(page, 'refresh') ?? '')?.[1] ?? '').replace(
        /^['"]|['"]$/g,
        '',
      )
    : undefined;
  const indexable = seen.indexable && redirect === undefined;
  const phrase = seen.keyphrase;
  return {
    path: page.path,
    file: page.file,
    lang: page.lang,
    title: seen.title,
    description: seen.description,
    canonical: linkOf(page, 'canonical'),
    hidden: isHidden(page),
    variant: seen.variant,
    indexable,
    redirect,
    alternates: page.head.links.flatMap(({ rel, hreflang, href, line }) =>
      rel.includes('alternate') && hreflang ? [{ hreflang, href, line }] : [],
    ),
    links: linksOf(seen),
    ids: page.ids,
    keyphrase: phrase && { text: phrase.text, key: phrase.key },
    print: indexable ? fingerprint(page.paragraphs, seen.han) : undefined,
    source,
  };
}

function linksOf({ page, site }: Seen): Link[] {
  const links = new Map<string, Link>();
  for (const { href, line, navigation, rel } of page.anchors) {
    const known = links.get(href);
    if (known) {
      known.navigation &&= navigation;
      known.nofollow &&= rel.includes('nofollow');
      continue;
    }
    const target = site.read(href, page.path);
    if (target.kind !== 'own') continue;
    const { path, fragment } = target;
    links.set(href, { path, fragment, href, line, navigation, nofollow: rel.includes('nofollow') });
  }
  return [...links.values()];
}
