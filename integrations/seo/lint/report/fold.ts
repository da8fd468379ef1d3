import type { Finding } from '../finding.ts';

/** Findings that have one cause: the same rule at the same place, or the same words about many built pages. */
export interface Folded {
  first: Finding;
  /** Addresses of all pages that it was found on. */
  pages: string[];
}

/** Folds findings that repeat: a link of the navigation is wrong on every page, and is mended once. */
export function fold(findings: readonly Finding[]): Folded[] {
  const groups = new Map<string, Folded>();
  for (const finding of findings) {
    const { rule, file, line, message, source, page } = finding;
    const key = source ? `${rule}\n${file}\n${line}\n${message}` : `${rule}\n${message}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { first: finding, pages: [page] });
    else if (!group.pages.includes(page)) group.pages.push(page);
  }
  return [...groups.values()];
}
