import type { Problem } from '../kit/problem.ts';
import type { Address } from './addresses.ts';
import type { Collection } from './options.ts';

/** All that a link within the site can lead to. */
export interface Targets {
  locales: readonly string[];
  /** Addresses of entries, by locale, then by path in the default language. */
  addresses: ReadonlyMap<string, ReadonlyMap<string, Address>>;
  /** Addresses of the site’s own pages, and old ones that are redirected; without a slash at the end. */
  others: ReadonlySet<string>;
  /** Files of content/ and public/. */
  files: ReadonlySet<string>;
  /** Address of the site, where it is known: links to it are links within. */
  home?: string | undefined;
  /** Told of every original below content/media that a link leads to. */
  linked: (file: string) => void;
  collections: readonly Collection[];
  /** Whether the project has a file, by its path from the root. */
  exists: (path: string) => boolean;
}

/** A problem whose place is that of the link. */
export type LinkWords = Pick<Problem, 'code' | 'severity' | 'message' | 'found' | 'fix'>;

export const linkWarning = (url: string, message: string, fix?: string): LinkWords => ({
  code: 'MQ1403',
  severity: 'warning',
  message,
  found: url,
  ...(fix && { fix }),
});
