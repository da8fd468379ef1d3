import type { Hosting } from './options.ts';
import { contentSecurityPolicy } from './policy.ts';

export type Headers = Record<string, string>;

/** What a host is to send, in no host's own words; each writer puts it into them. */
export interface ServingRules {
  /** For every answer. */
  headers: Headers;
  /** Content-Security-Policy of every page but those of `wasm`. */
  policy: string;
  /** The policy that allows WebAssembly, and the folders whose pages have it. */
  wasm: { folders: string[]; policy: string };
  /** What forbids other sites to frame a page in old browsers; not sent for the folders of `framed`. */
  unframed: Headers;
  /** Folders whose pages other sites may frame, with their policy, and all other places that hold pages. */
  framed: { folders: string[]; policy: string; others: string[] };
  /** Folders of hashed files. */
  immutable: string[];
  /** Folders that carry `X-Robots-Tag: noindex`. */
  noindex: string[];
  /** Addresses whose page no shared cache may keep. */
  personal: readonly string[];
  /** Media types by file ending, where hosts do not know them. */
  types: Record<string, string>;
  /** Pages for what is not found: folder and file, the most particular first. */
  notFound: { folder: string; file: string }[];
}

/** Pages, feeds and whatever has a stable name: kept, but asked about each time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** Files whose names change with their content (RFC 8246). */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const NOINDEX = 'noindex';
/** Pages of which two visitors may get two. */
export const PERSONAL = 'private, no-cache';

const YEAR = 31_536_000;

/**
 * The rules for a site whose output holds `files`. HSTS is sent without subdomains, which may belong to
 * others, and only when the site is https.
 */
export function servingRules(
  options: Hosting,
  files: string[],
  personal: readonly string[] = [],
): ServingRules {
  const { url, policy, locales, immutable, noindex } = options;
  const upgrade = url.startsWith('https:');
  const csp = (more: { wasm?: boolean; framed?: boolean }) =>
    contentSecurityPolicy(
      { upgrade, ...policy, ...more, wasm: more.wasm || policy.wasm },
      'header',
    );
  const prefixes = ['', ...locales.slice(1).map(({ id }) => `/${id}`)];
  return {
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...(upgrade ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
    },
    policy: csp({}),
    wasm: {
      folders: options.wasmFolders.flatMap((folder) => prefixes.map((prefix) => prefix + folder)),
      policy: csp({ wasm: true }),
    },
    unframed: { 'X-Frame-Options': 'DENY' },
    framed: {
      folders: options.framed,
      policy: csp({ framed: true }),
      others: placesOfPages(files, options.framed),
    },
    immutable,
    noindex: noindex.flatMap((folder) => prefixes.map((prefix) => prefix + folder)),
    personal,
    types: {
      webmanifest: 'application/manifest+json; charset=utf-8',
      ics: 'text/calendar; charset=utf-8',
    },
    notFound: prefixes
      .toReversed()
      .map((prefix) => ({ folder: `${prefix}/`, file: `${prefix}/404.html` }))
      .filter(({ file }) => files.includes(file.slice(1))),
  };
}

/** Top folders that hold pages, and pages at the root: `/blog/`, `/404.html`, `/`. */
function placesOfPages(files: string[], framed: string[]): string[] {
  const tops = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => (file.includes('/') ? `/${file.split('/', 1)[0]!}/` : `/${file}`));
  const places = [...new Set(tops)].filter((place) => !framed.includes(place));
  return places.includes('/index.html') ? ['/', ...places] : places;
}

/**
 * Astro writes only the root's 404.html as a file; a language's own comes as 404/index.html. Hosts look for
 * the file: gives what is to be copied, from and to.
 */
export const notFoundCopies = (files: string[]): { from: string; to: string }[] =>
  files
    .filter((file) => /^[\w-]+\/404\/index\.html$/.test(file))
    .map((from) => ({ from, to: from.replace('/404/index.html', '/404.html') }))
    .filter(({ to }) => !files.includes(to));
