import type { Summary } from '../summary.ts';

/** Pages to be found that say the same as an earlier one of their language, with that one. */
export function repeated(
  pages: readonly Summary[],
  valueOf: (page: Summary) => string | undefined,
): { page: Summary; first: Summary; value: string }[] {
  const seen = new Map<string, Summary>();
  return pages.flatMap((page) => {
    const value = valueOf(page)?.trim();
    if (!value || !page.indexable) return [];
    const key = `${page.lang}\n${value.toLowerCase()}`;
    const first = seen.get(key);
    if (first) return [{ page, first, value }];
    seen.set(key, page);
    return [];
  });
}
