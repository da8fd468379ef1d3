import { createHmac, timingSafeEqual } from 'node:crypto';

const FEED = /\.ics$/;

/**
 * The key of a private calendar, which calendar programs send since they cannot log in: it opens this one address and no other,
 * until the password is changed. `kept` is what is kept of the password, `path` the path of the calendar.
 */
export const feedKey = (kept: string, path: string): string =>
  createHmac('sha256', kept).update(path).digest('base64url');

/**
 * The address to subscribe to a private calendar at; `path` is its own below `desk`, where the desk is served. The key is of the path
 * as programs send it: names may be Chinese.
 */
export function feedAddress(kept: string, path: string, desk: URL): string {
  const { href, pathname } = new URL(path, desk);
  return `${href}?key=${feedKey(kept, pathname)}`;
}

/** Whether a request is for a private calendar and has its key. */
export function opensFeed(kept: string, path: string, key: string | null): boolean {
  if (!FEED.test(path) || key === null) return false;
  const [own, given] = [feedKey(kept, path), key].map((text) => Buffer.from(text));
  return own!.length === given!.length && timingSafeEqual(own!, given!);
}
