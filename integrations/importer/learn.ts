import { sitePath } from './map/address.ts';
import type { Placed } from './place.ts';

const LINK = /(?:\]\(|\]:\s*|href=["']?)<?(https?:\/\/[^/\s)"'<>]+)?(\/[^\s)"'<>?#]*)/gi;

/**
 * Posts link to each other by addresses that no setting tells. One that ends in the name of a single post, and says
 * its year or a name of several words, is that post's: it becomes one of its old addresses.
 */
export function learnAddresses(posts: Placed[], origin: string | undefined): void {
  const known = new Set(posts.flatMap(({ old, address }) => [...old, address]));
  const byName = postsByName(posts);
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
  decode(
    address
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
      .replace(/\.html?$/, ''),
  ).toLowerCase();

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
