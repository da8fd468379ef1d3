/** The headers that hosts send with a file: hidden pages are kept out of search engines. */
export const headersOf = (address: string): Record<string, string> => ({
  'content-type': 'text/html',
  'cache-control': 'public, max-age=0, must-revalidate',
  ...(address.startsWith('/_v/') && { 'x-robots-tag': 'noindex' }),
});
