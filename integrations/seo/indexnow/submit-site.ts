import { ProblemsError } from '../../kit/problem.ts';
import { buildNow } from '../../kit/now.ts';
import { options as schema, type SeoOptions } from '../options.ts';
import { siteFor } from '../site.ts';
import { keyOf, keyProblem } from './key.ts';
import { submit, type EndpointReport, type SubmitOptions } from './submit.ts';

export interface SubmitSite extends Omit<SubmitOptions, 'key'> {
  root: string;
  /** Folder of the built site. */
  output: string;
  /** Address of the public site, with Astro's `base`. */
  url: string;
  trailingSlash?: 'always' | 'never' | 'ignore' | undefined;
  /** The options that `marquee/seo` is given in the site's configuration. */
  seo: SeoOptions;
}

/** Submits the changes of a built site; throws a ProblemsError when there is no key, site or ledger to work with. */
export async function submitSite(given: SubmitSite): Promise<EndpointReport[]> {
  const options = schema.parse(given.seo);
  const problem = keyProblem(options.indexnow);
  if (problem) throw new ProblemsError([problem]);
  const key = keyOf(options.indexnow);
  if (!key) throw new ProblemsError([NO_KEY]);
  const { root, output, url, trailingSlash: slashes = 'always', ...rest } = given;
  const site = siteFor(options, { root, output, url, slashes, now: buildNow() });
  return submit(site, { ...rest, key });
}

const NO_KEY = {
  code: 'MQ1930',
  severity: 'error',
  file: 'content/site.yaml',
  message: 'There is no key of IndexNow.',
  fix: 'make one up of 8 to 128 letters, digits and hyphens, write it as\nseo:\n  indexnow: { key: … }\nor set INDEXNOW_KEY; then build and publish the site, which holds the key’s file',
} as const;
