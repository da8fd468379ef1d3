import { createHash } from 'node:crypto';
import { preview } from './preview.ts';

/**
 * The key under which a rendered page is kept for the next build. Astro follows the code and the entry that a
 * page renders; whatever else it shows (other entries, dates, marks) must be in here. A build for review marks every
 * page as not to be found, and must not leave such a page to the next.
 */
export const pageKey = (...parts: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([preview, parts]))
    .digest('base64url')
    .slice(0, 22);
