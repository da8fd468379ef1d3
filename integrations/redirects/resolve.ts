import { addressKey, namesFile } from '../kit/address.ts';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { canonical } from './canonical.ts';
import { follow, indexRedirects, type RedirectIndex } from './follow.ts';
import { fromText, isInternal, pathOf, type Redirect, type RedirectRule } from './rule.ts';

export interface ResolveOptions {
  /** Form of the site's addresses (Astro's `trailingSlash`); targets are brought into it. */
  trailingSlash: 'always' | 'never' | 'ignore';
  /** Address of the site: absolute targets on it count as its own. */
  url?: string | undefined;
}

/**
 * Checks every redirect against every other one and against the pages. `pages` holds what the site serves
 * at all: pages and files, percent-encoded, such as `/spring-tasting/` and `/feed.xml`.
 * Gives the redirects that are right, exact ones before prefixes, each kind by address, and the problems
 * with the others: MQ1107, MQ1601 to MQ1605.
 */
export function resolveRedirects(
  rules: RedirectRule[],
  pages: Set<string>,
  options: ResolveOptions,
): { redirects: Redirect[]; problems: Problem[] } {
  const read = rules.map((rule) => canonical(rule, options.url));
  const problems = read.filter((one): one is Problem => 'code' in one);
  const served = new Map([...pages].map((page) => [addressKey(page), page]));
  const { redirects, twice } = distinct(
    read
      .filter((one): one is Redirect => !('code' in one))
      .map((one) => settle(one, served, options)),
  );
  problems.push(...twice);

  const index = indexRedirects(redirects);
  const wrong = redirects.map(
    (redirect) => hidden(redirect, served) ?? misled(redirect, index, served),
  );
  problems.push(...wrong.filter((one) => one !== undefined && one !== 'loop'));
  return { redirects: redirects.filter((_, at) => !wrong[at]).toSorted(byAddress), problems };
}

const byAddress = (a: Redirect, b: Redirect) =>
  Number(a.splat) - Number(b.splat) ||
  (a.splat ? b.from.length - a.from.length : 0) ||
  (a.from < b.from ? -1 : 1);

const problem = (
  { source }: Redirect,
  code: Problem['code'],
  message: string,
  found: string,
  fix: string,
): Problem => ({ code, severity: 'error', ...source, message, found, fix });

const placed = ({ source: { file, line } }: Redirect) => (line ? `${file}:${line}` : file);

/** Gives an internal target the form in which its page is served, so that no host adds a hop. */
function settle(
  redirect: Redirect,
  served: Map<string, string>,
  options: ResolveOptions,
): Redirect {
  const { to } = redirect;
  if (!to || !isInternal(to) || to.includes(':splat')) return redirect;
  const path = pathOf(to);
  const page = served.get(addressKey(path)) ?? inForm(path, options.trailingSlash);
  return { ...redirect, to: page + to.slice(path.length) };
}

function inForm(path: string, form: ResolveOptions['trailingSlash']): string {
  if (form === 'ignore' || namesFile(path)) return path;
  return form === 'never' || path.endsWith('/')
    ? form === 'never'
      ? addressKey(path)
      : path
    : `${path}/`;
}

/** Keeps one redirect an address; a second one that says something else is MQ1604. */
function distinct(all: Redirect[]): { redirects: Redirect[]; twice: Problem[] } {
  const first = new Map<string, Redirect>();
  const twice: Problem[] = [];
  for (const redirect of all) {
    const key = redirect.splat ? `${redirect.from}*` : addressKey(redirect.from);
    const other = first.get(key);
    if (!other) first.set(key, redirect);
    else if (other.to !== redirect.to || other.status !== redirect.status)
      twice.push(
        problem(
          redirect,
          'MQ1604',
          `${placed(other)} already sends this address ${other.to ? `to ${other.to}` : 'away as gone'}.`,
          `${fromText(redirect)} → ${redirect.to ?? '410'}`,
          'keep one of the two',
        ),
      );
  }
  return { redirects: [...first.values()], twice };
}

/** MQ1603: visitors could no longer reach a page. A redirect to its own address is a loop instead. */
function hidden(redirect: Redirect, served: Map<string, string>): Problem | undefined {
  const own = redirect.to && isInternal(redirect.to) ? addressKey(pathOf(redirect.to)) : undefined;
  const { from } = redirect;
  if (!redirect.splat && own === addressKey(from)) return undefined;
  const page = redirect.splat
    ? [...served.values()].find((address) => address.startsWith(from))
    : served.get(addressKey(from));
  return page === undefined
    ? undefined
    : problem(
        redirect,
        'MQ1603',
        redirect.splat
          ? `The page ${page} lies below this address and could no longer be reached.`
          : 'A page of the site has this address and could no longer be reached.',
        fromText(redirect),
        'remove the redirect, or give the page another address',
      );
}

/** What is wrong with where it leads; 'loop' when the problem is told at another redirect. */
function misled(
  redirect: Redirect,
  index: RedirectIndex,
  served: Map<string, string>,
): Problem | 'loop' | undefined {
  const { to } = redirect;
  if (!to || !isInternal(to)) return undefined;
  const { hops, end, loop } = follow(index, redirect);
  if (loop) return hops.toSorted(byAddress)[0] === redirect ? circle(redirect, hops) : 'loop';
  if (end === undefined)
    return problem(
      redirect,
      'MQ1605',
      `${placed(hops.at(-1)!)} says that this target is gone.`,
      to,
      'lead to a page that exists, or leave out to and write status: 410',
    );
  const lost = missing(redirect, end, served);
  if (lost) return lost;
  if (hops.length === 1) return undefined;
  return problem(
    redirect,
    'MQ1602',
    `${placed(hops[1]!)} redirects this target again, so visitors would wait twice.`,
    [redirect, ...hops.slice(1)].map(fromText).concat(end).join(' → '),
    `to: ${end}`,
  );
}

function circle(redirect: Redirect, hops: Redirect[]): Problem {
  const start = hops.indexOf(redirect);
  const round = [...hops.slice(start), ...hops.slice(0, start)];
  return problem(
    redirect,
    'MQ1601',
    round.length === 1
      ? 'This redirect leads to itself, so a browser would give up.'
      : `These redirects lead back to the first one, so a browser would give up: ${round.map(placed).join(', ')}.`,
    [...round, redirect].map(fromText).join(' → '),
    'remove the redirect, or lead it to a page that exists',
  );
}

function missing(
  redirect: Redirect,
  end: string,
  served: Map<string, string>,
): Problem | undefined {
  if (!isInternal(end)) return undefined;
  const path = pathOf(end);
  const [below] = path.split(':splat');
  const exists = path.includes(':splat')
    ? [...served.values()].some((page) => page.startsWith(below!))
    : served.has(addressKey(path));
  if (exists) return undefined;
  const near = nearest(path, served.values());
  return problem(
    redirect,
    'MQ1605',
    'The target is not an address of the site.',
    redirect.to ?? end,
    near
      ? `to: ${near}`
      : 'to: the address of a page that exists, or leave out to and write status: 410',
  );
}
