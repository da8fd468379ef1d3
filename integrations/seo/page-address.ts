import { isHidden, isRedirect, linkOf, type Page } from '../kit/html/page.ts';
import type { Locale, SeoSite } from './site.ts';

/** Pages that a host shows in the place of others, in any language. */
const STATUS = /(?:^|\/)(?:404|500)(?:\.html$|\/)/;

/** The absolute address of something that a page names; nothing for what no address can be made of. */
export function absolute(
  href: string,
  page: Pick<Page, 'path'>,
  site: SeoSite,
): string | undefined {
  return URL.parse(href.trim(), new URL(`.${page.path}`, site.url))?.href;
}

/** Every form in which a host may serve a page: with a slash, without one, and by the file's name. */
function formsOf(path: string): string[] {
  const plain = path.replace(/\/$/, '').replace(/\.html$/, '');
  return plain ? [`${plain}/`, plain, `${plain}.html`] : ['/'];
}

/** Whether a page is a variant, an error page or otherwise kept out by the site's own setting. */
const isExcluded = ({ path }: Pick<Page, 'path'>, excluded: readonly string[]) =>
  STATUS.test(path) || excluded.some((folder) => path.startsWith(folder));

/**
 * The absolute address under which search engines should keep a page, or nothing when they should not keep it:
 * hidden pages, redirects, variants, error pages, and pages whose canonical address is another page's (a missing
 * translation, a page that is first published elsewhere).
 */
export function findableAddress(page: Page, site: SeoSite): string | undefined {
  if (isHidden(page) || isRedirect(page) || isExcluded(page, site.excluded)) return undefined;
  const canonical = linkOf(page, 'canonical');
  if (canonical === undefined) return absolute(served(page.path, site), { path: '/' }, site);
  const kept = absolute(canonical, page, site);
  const own = formsOf(page.path).map((path) => new URL(`.${path}`, site.url).href);
  return kept !== undefined && own.includes(kept) ? kept : undefined;
}

/** The form of an address that the site's setting for slashes asks for, relative to the site. */
function served(path: string, { slashes }: SeoSite): string {
  if (path === '/') return './';
  const plain = path.replace(/\/$/, '').replace(/\.html$/, '');
  if (slashes === 'never') return `.${plain}`;
  return slashes === 'always' ? `.${plain}/` : `.${path}`;
}

/** The language of a page, by its `lang`; the default one when it says none that the site has. */
export function localeOf(
  { lang }: Pick<Page, 'lang'>,
  { locales }: Pick<SeoSite, 'locales'>,
): Locale {
  const tag = lang?.toLowerCase();
  return locales.find((locale) => locale.tag.toLowerCase() === tag) ?? locales[0]!;
}

/** Address of a language's home page from the site's root: `/`, `/zh-cn/`. */
export const homePath = ({ id }: Locale, { locales }: Pick<SeoSite, 'locales'>): string =>
  id === locales[0]!.id ? '/' : `/${id}/`;
