import { createHash } from 'node:crypto';

/**
 * The key under which a rendered page is kept for the next build. Astro follows the code and the entry that a
 * page renders; whatever else it shows (other entries, dates, marks) must be in here.
 */
export const pageKey = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
