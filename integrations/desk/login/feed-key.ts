import { createHmac, timingSafeEqual } from 'node:crypto';

const FEED = /\.ics$/;

/**
 * The key of a private calendar, which calendar programs send since they cannot log in: it opens this one address and no other,
 * until the password is changed. `kept` is what is kept of the password, `path` the path of the calendar.
 */
export const feedKey = (kept: string, path: string): string =>
  createHmac('sha256', kept).update(path).digest('base64url');

/** Whether a request is for a private calendar and has its key. */
export function opensFeed(kept: string, path: string, key: string | null): boolean {
  if (!FEED.test(path) || key === null) return false;
  const [own, given] = [feedKey(kept, path), key].map((text) => Buffer.from(text));
  return own!.length === given!.length && timingSafeEqual(own!, given!);
}
