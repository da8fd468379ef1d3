/** Parameters of campaigns, and the identifiers by which networks know their clicks: always kept. */
const CAMPAIGN_PARAMETERS =
  /^(?:utm_\w+|gclid|[gw]braid|fbclid|msclkid|li_fat_id|yclid|ttclid|ref|source)$/;

/** Names of parameters that are dropped, as the source of a pattern; '' for none. */
export const dropSource = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll('.', '\\.')).join('|');

/** Whether a parameter is dropped; undefined where none is. */
export const dropPattern = (source: string): RegExp | undefined =>
  source ? new RegExp(`^(?:${source})$`) : undefined;

/** What looks like an e-mail address, a token, or an id that stands for a person. */
const PERSONAL = /@|%40|[^\W_]{24}|[\da-f]{8}-[\da-f]{4}-/i;

/**
 * An address without what could tell who somebody is: no fragment, no user, no parameter that is listed or whose value looks
 * like an e-mail address or a token, and `*` for such a part of the path. What is no address of the web becomes ''.
 *
 * @param address An absolute address.
 * @param drop Names of parameters to leave out.
 */
export function cleanAddress(address: string, drop?: RegExp): string {
  try {
    const { origin, pathname, search, searchParams } = new URL(address);
    if (!origin.startsWith('http')) return '';
    for (const [name, value] of new URLSearchParams(search))
      if (!CAMPAIGN_PARAMETERS.test(name) && (drop?.test(name) || PERSONAL.test(value)))
        searchParams.delete(name);
    const path = pathname.replace(/[^/]+/g, (part) => (PERSONAL.test(part) ? '*' : part));
    const query = `${searchParams}`;
    return origin + path + (query && `?${query}`);
  } catch {
    return '';
  }
}
