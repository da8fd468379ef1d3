import { addressKey } from '../kit/address.ts';
import { pathOf, type Redirect } from './rule.ts';

/** The redirects by address: exact ones first, then the longest prefix, as every host here does it. */
export interface RedirectIndex {
  exact: Map<string, Redirect>;
  splats: Map<string, Redirect>;
}

export function indexRedirects(redirects: Redirect[]): RedirectIndex {
  const index: RedirectIndex = { exact: new Map(), splats: new Map() };
  for (const redirect of redirects)
    if (redirect.splat) index.splats.set(redirect.from, redirect);
    else index.exact.set(addressKey(redirect.from), redirect);
  return index;
}

/** The redirect that answers for a path, if there is one. */
export function redirectAt({ exact, splats }: RedirectIndex, path: string): Redirect | undefined {
  const found = exact.get(addressKey(path));
  if (found) return found;
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const splat = splats.get(path.slice(0, slash + 1));
    if (splat) return splat;
  }
  return undefined;
}

/** Where a redirect sends a path; undefined when the address is gone. */
export const targetFor = ({ splat, from, to }: Redirect, path: string): string | undefined =>
  splat ? to?.replace(':splat', () => path.slice(from.length)) : to;

/** What a redirect leads to in the end, hop by hop. */
export interface Journey {
  /** The redirects on the way, the first one included. */
  hops: Redirect[];
  /** Where it ends; undefined when the last hop says that the address is gone. */
  end: string | undefined;
  /** The journey comes back to a redirect that it has passed. */
  loop: boolean;
}

/** Follows a redirect until no other one answers; `:splat` travels along as it is. */
export function follow(index: RedirectIndex, first: Redirect): Journey {
  const hops = [first];
  const seen = new Set(hops);
  let end = first.to;
  while (end?.startsWith('/')) {
    const path = pathOf(end);
    const next = redirectAt(index, path);
    if (!next) break;
    end = targetFor(next, path);
    if (seen.has(next)) return { hops: hops.slice(hops.indexOf(next)), end, loop: true };
    hops.push(next);
    seen.add(next);
  }
  return { hops, end, loop: false };
}
