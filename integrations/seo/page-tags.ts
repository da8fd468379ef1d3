import { graph, graphTag, type GraphFacts } from './graph/graph.ts';
import { pageAddress } from './head/address.ts';
import { canonicalAddress, hasCanonical } from './head/canonical.ts';
import type { Facts } from './head/facts.ts';
import { head } from './head/head.ts';
import type { HeadSettings } from './head/settings.ts';
import type { Tag } from './head/tag.ts';

/**
 * The whole head of a page: its tags and, last, its graph, which `describe` gives for the address that the page is
 * known by. A page without a canonical address is nothing that a graph could speak of. A text that was first
 * published elsewhere is described here, where it stands.
 */
export async function pageTags(
  facts: Facts,
  settings: HeadSettings,
  describe: (url: string) => GraphFacts | Promise<GraphFacts>,
): Promise<Tag[]> {
  const tags = head(facts, settings);
  if (!hasCanonical(facts, settings)) return tags;
  const canonical = canonicalAddress(facts, settings);
  const here = new URL(canonical).origin === new URL(settings.site).origin;
  const url = here ? canonical : pageAddress(facts.path, settings);
  return [...tags, graphTag(graph(await describe(url)))];
}
