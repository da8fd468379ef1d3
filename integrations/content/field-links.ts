import { markdownToMdast } from 'satteri';
import type { Problem } from '../kit/problem.ts';
import { visitTree, type TreeNode } from './body/tree.ts';
import type { ContentEntry } from './entry.ts';
import { problemAt } from './finding.ts';
import type { Targets } from './link-targets.ts';
import { checkLink } from './links.ts';
import { checkPlace } from './page-places.ts';
import { walk } from './schema-walk.ts';

/** Links in fields, such as those of a block, and in its text. Without `places`, links to a place of the page are not judged. */
export function checkFieldLinks(
  entry: Pick<ContentEntry, 'file' | 'source'>,
  targets: Targets,
  places: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  walk(undefined, entry.source.data, (value, path) => {
    if (typeof value !== 'string') return;
    for (const url of linksOf(path.at(-1), value)) {
      const words = url.startsWith('#')
        ? places.length > 0 && checkPlace(url, places)
        : checkLink(url, entry.file, targets);
      if (words) problems.push(problemAt(entry, { ...words, path }));
    }
  });
  return problems;
}

/** Links that become some: of a field its schema judges the form, in a text those of no good form lead nowhere. */
function linksOf(key: PropertyKey | undefined, value: string): string[] {
  if (key === 'href') return /^[/#]/.test(value) ? [value] : [];
  return key === 'markdown'
    ? linksInMarkdown(value).filter((url) => /^(?:[/#]|https:)/.test(url))
    : [];
}

/** HTML within the text of a block is shown as it is written, so its links are none. */
function linksInMarkdown(text: string): string[] {
  const links: string[] = [];
  visitTree(markdownToMdast(text) as TreeNode, ({ type, url = '' }) => {
    if (type === 'link' || type === 'definition') links.push(url);
  });
  return links;
}
