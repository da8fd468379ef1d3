/** The host of an address, with its protocol. */
export const originOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).origin : undefined;

/** True for an address that others can open: settings often hold that of the developer's own machine. */
export const isPublic = (url: string): boolean =>
  /^https?:\/\//i.test(url) &&
  !/^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[^/]*\.local(?:host)?(?:[:/]|$))/i.test(url);

/** The path of an address, with slashes around it. */
export function baseOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : '/';
}
