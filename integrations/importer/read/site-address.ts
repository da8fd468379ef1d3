/** The host of an address, with its protocol. */
export const originOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).origin : undefined;

/** The path of an address, with slashes around it. */
export function baseOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : '/';
}
