import picomatch from 'picomatch';
import { addressReader, pageKey } from './address.ts';
import { serverOf } from './files.ts';
import type { LintOptions } from '../../kit/lint-settings.ts';
import type { SiteFacts } from './site-view.ts';

/** What is known of a site before its pages are read. */
export interface SiteInput {
  options: LintOptions;
  /** Address of the site, ended by a slash. */
  url: string;
  now: Date;
  /** Ids of the languages, the default first. */
  locales: readonly string[];
  trailingSlash: SiteFacts['trailingSlash'];
  /** Every file of the output, with forward slashes; asked at the beginning and once more at the end. */
  files(): ReadonlySet<string>;
  /** Where old addresses lead. */
  redirects: readonly { from: string; to: string }[];
  sizeOf: SiteFacts['sizeOf'];
}

export function siteFacts(input: SiteInput): SiteFacts {
  const { options, url, now, locales, trailingSlash, files, redirects, sizeOf } = input;
  const moved = new Map(redirects.map(({ from, to }) => [pageKey(from), to]));
  const paid = options.sponsored.map((host) => host.toLowerCase());
  const written = options.userContent.length ? picomatch(options.userContent) : () => false;
  return {
    url,
    now,
    homes: locales.map((id, index) => (index ? `/${id}/` : '/')),
    trailingSlash,
    limits: options.limits,
    read: addressReader(url),
    keyOf: pageKey,
    served: serverOf(files()),
    redirectOf: (path) => moved.get(pageKey(path)),
    sizeOf,
    sponsored: (host) => paid.some((one) => host === one || host.endsWith(`.${one}`)),
    userContent: (path) => written(path),
  };
}
