import { bing } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import type { SiteView } from '../../site-view.ts';

export const pageDeep: Rule = {
  id: 'page-deep',
  group: 'links',
  severity: 'warning',
  about: 'Every page is a few clicks from the home page of its language.',
  reason: 'The deeper a page, the seldomer it is crawled and the fewer people reach it.',
  fix: 'Link to the page from one that is nearer to home.',
  link: bing,
  site(site) {
    const { homes, pages, keyOf, limits } = site;
    // The longest path first: /zh-cn/ is the home of /zh-cn/blog/, and / of all that is left.
    const depths = homes
      .toSorted((a, b) => b.length - a.length)
      .map((home) => ({ home, depth: depthsFrom(home, site) }));
    return pages.flatMap(({ path, indexable }) => {
      const depth = depths.find(({ home }) => path.startsWith(home))?.depth.get(keyOf(path));
      return indexable && depth !== undefined && depth > limits.depth
        ? [{ path, message: `The page is ${depth} clicks from home; ${limits.depth} should do.` }]
        : [];
    });
  },
};

/** Clicks from a home page, breadth first. */
function depthsFrom(home: string, { keyOf, pageAt, redirectOf }: SiteView): Map<string, number> {
  const depths = new Map([[keyOf(home), 0]]);
  // A Map yields what is added while it is walked.
  for (const [key, depth] of depths)
    for (const { path, nofollow } of pageAt(key)?.links ?? []) {
      const to = keyOf(redirectOf(path) ?? path);
      if (!nofollow && !depths.has(to)) depths.set(to, depth + 1);
    }
  return depths;
}
