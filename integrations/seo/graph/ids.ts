/**
 * Stable names of things in the graphs of a site. The same thing has the same name on every page, so that
 * search engines join what each page says of it. `home` is the front page in the language, `page` the page's
 * canonical address; both absolute.
 */
export const organizationId = (site: string) => `${new URL('/', site).href}#organization`;
export const logoId = (site: string) => `${new URL('/', site).href}#logo`;
export const websiteId = (home: string) => `${home}#website`;
export const webPageId = (page: string) => `${page}#webpage`;
export const breadcrumbId = (page: string) => `${page}#breadcrumb`;
export const articleId = (page: string) => `${page}#article`;
export const imageId = (page: string) => `${page}#primaryimage`;
/** What the page is about: an event, a service, a program. */
export const subjectId = (page: string) => `${page}#subject`;
/** A person or a team, by the address of the page about them. */
export const authorId = (page: string) => `${page}#author`;
/** A part of a page, by its fragment. */
export const partId = (page: string, part: string, kind: string) =>
  `${page}#${encodeURIComponent(part)}-${kind}`;
