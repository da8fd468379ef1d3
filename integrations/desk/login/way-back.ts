/** Address of the login, which leads on to the page that was asked for. */
export function loginFor(base: string, path: string): string {
  const isPage = path.startsWith(base) && path !== base && path.endsWith('/');
  return `${base}login${isPage ? `?${new URLSearchParams({ to: path })}` : ''}`;
}

/** The page that an address of the login leads on to: one below the base, whatever stands in it. */
export function pageAfter(base: string, url: string): string {
  const asked = new URLSearchParams(url.split('?')[1]).get('to') ?? base;
  // Parsed as browsers do, so that nothing in it means another host to them.
  const page = URL.parse(asked, 'http://desk');
  return page?.origin === 'http://desk' && page.pathname.startsWith(base) ? page.pathname : base;
}
