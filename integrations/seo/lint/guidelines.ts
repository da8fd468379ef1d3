/** Pages of the engines and of the standards that rules send people to. */
export const google = (page: string) => `https://developers.google.com/search/docs/${page}`;
export const yandex = (page: string) => `https://yandex.com/support/webmaster/en/${page}`;
export const wcag = (page: string) => `https://www.w3.org/WAI/WCAG22/Understanding/${page}.html`;
export const wai = (page: string) => `https://www.w3.org/WAI/tutorials/${page}/`;
export const bing = 'https://www.bing.com/webmasters/help/webmasters-guidelines-30fba23a';
export const openGraph = 'https://ogp.me/';
export const schemaOrg = 'https://schema.org/docs/gs.html';
