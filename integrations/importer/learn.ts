import { dayValues, decodePath, fill, sitePath } from './map/address.ts';
import type { Placed } from './place.ts';

const LINK = /(?:\]\(|\]:\s*|href=["']?)<?(https?:\/\/[^/\s)"'<>]+)?(\/[^\s)"'<>?#]*)/gi;

/**
 * Posts link to each other by addresses that no setting tells. One that ends in the name of a single post, and says
 * its year or a name of several words, is that post's: it becomes one of its old addresses. Where several are of one
 * form with a year, all posts get theirs.
 */
export function learnAddresses(posts: Placed[], origin: string | undefined): void {
  const known = new Set(posts.flatMap(({ old, address }) => [...old, address]));
  const byName = postsByName(posts);
  const patterns = new Map<string, number>();
  for (const { body } of posts)
    for (const [, host, path = ''] of body.matchAll(LINK)) {
      if (host && host.toLowerCase() !== origin) continue;
      const address = sitePath(path);
      if (address === undefined || known.has(address)) continue;
      const name = lastPart(address);
      const [post, other] = byName.get(name) ?? [];
      if (!post || other || !(path.includes(`/${post.date.slice(0, 4)}/`) || /-.+-/.test(name)))
        continue;
      known.add(address);
      post.old.push(address);
      post.known = true;
      const pattern = patternOf(address, post, name);
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    }
  const [pattern, count] = [...patterns].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (pattern && count! >= ENOUGH && pattern.includes(':year')) applyTo(posts, pattern, known);
}

/** So many links of one form show how the old site made its addresses. */
const ENOUGH = 3;

/** An address with the day and the name of its post as keys: `/2024/05/rain/` is `/:year/:month/:title/`. */
function patternOf(address: string, { date }: Placed, name: string): string {
  const { year, month, day } = dayValues(date);
  return address
    .toLowerCase()
    .replace(`/${encodeURI(name)}`, '/:title')
    .replace(`/${name}`, '/:title')
    .replace(`/${year}/${month}/${day}/`, '/:year/:month/:day/')
    .replace(`/${year}/${month}/`, '/:year/:month/')
    .replace(`/${year}/`, '/:year/');
}

function applyTo(posts: Placed[], pattern: string, known: Set<string>): void {
  for (const post of posts) {
    const path = fill(pattern, { ...dayValues(post.date), title: post.name });
    const address = path === undefined ? undefined : sitePath(path);
    if (!address || !post.dated || known.has(address)) continue;
    known.add(address);
    post.old.push(address);
  }
}

function postsByName(posts: Placed[]): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>();
  for (const post of posts)
    for (const name of new Set([post.name, post.slug, post.fields.slug ?? post.slug]))
      out.set(name.toLowerCase(), [...(out.get(name.toLowerCase()) ?? []), post]);
  return out;
}

const lastPart = (address: string): string =>
  decodePath(
    address
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
      .replace(/\.html?$/, ''),
  ).toLowerCase();
