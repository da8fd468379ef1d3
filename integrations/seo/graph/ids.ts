/**
 * Stable names of things in the graphs of a site. The same thing has the same name on every page, so that
 * search engines join what each page says of it. `home` is the front page in the language, `page` the page's
 * canonical address, `site` where the whole site begins (with its base, if it has one); all absolute.
 */
export const organizationId = (site: string) => `${rootOf(site)}#organization`;
export const logoId = (site: string) => `${rootOf(site)}#logo`;
export const websiteId = (home: string) => `${home}#website`;
export const webPageId = (page: string) => `${page}#webpage`;
export const breadcrumbId = (page: string) => `${page}#breadcrumb`;
export const articleId = (page: string) => `${page}#article`;
export const imageId = (page: string) => `${page}#primaryimage`;
/** The address of a site with its slash: `https://guyu.example/`. */
export const rootOf = (site: string) => new URL(site.endsWith('/') ? site : `${site}/`).href;
/** What the page is about: an event, a service, a program. */
export const subjectId = (page: string) => `${page}#subject`;
/** A person or a team: by the address of the page about them, or by name where they have none. */
export const authorId = (
  { url, name }: { url?: string | undefined; name: string },
  page: string,
) => (url === undefined ? `${page}#author-${encodeURIComponent(name)}` : `${url}#author`);
/** A part of a page, by its fragment. */
export const partId = (page: string, part: string, kind: string) =>
  `${page}#${encodeURIComponent(part)}-${kind}`;
