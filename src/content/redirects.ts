import type { CheckOptions } from '../../integrations/content/index.ts';
import { readRedirects, resolveRedirects } from '../../integrations/redirects/index.ts';
import { collections } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { aliasRules } from './alias-rules.ts';

/** Addresses of pages that only the build knows: years, further pages of a list, variants. */
const made = [
  '/_v/',
  '/blog/archive/',
  '/blog/page/',
  ...collections.flatMap((one) =>
    'route' in one && one.route.startsWith('/blog/') ? one.route.split(':slug')[0]! : [],
  ),
].filter((path) => path !== '/blog/');

/**
 * The check of redirects before a build: aliases and content/redirects.yaml together, so that circles, chains and
 * collisions are told with all other mistakes. What only the finished pages can tell is left to the build.
 */
export const checkRedirects =
  (site: Site, now: Date): NonNullable<CheckOptions['redirects']> =>
  ({ entries, pages, list }) => {
    const written = readRedirects(list, 'content/redirects.yaml');
    const rules = [...aliasRules(entries, site, now), ...written.rules];
    const { problems } = resolveRedirects(rules, new Set(pages), {
      trailingSlash: 'always',
      url: site.url,
    });
    return {
      problems: [
        ...written.problems,
        ...problems.filter(({ code, found }) => code !== 'MQ1605' || !isMade(found ?? '', site)),
      ],
      from: rules.map(({ from }) => from),
    };
  };

/** Whether an address may be one of those that the build makes, a file among them. */
function isMade(address: string, { locales }: Site): boolean {
  const path = locales.reduce(
    (rest, { id }) => (rest.startsWith(`/${id}/`) ? rest.slice(id.length + 1) : rest),
    address.replace(/[?#].*$/, ''),
  );
  return /\.\w+$/.test(path) || made.some((prefix) => path.startsWith(prefix));
}
