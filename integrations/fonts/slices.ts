/** Share of the pages that a character must stand on to be fetched with every page. */
const COMMON = 0.3;
/** Characters in one of the other slices: about 20 kB of woff2, for rare characters have many strokes. */
const SIZE = 60;

/**
 * Cuts the characters of a site into slices, each a string: first those that most pages need, then the rarer
 * ones. Rare characters that first occur on one page stay together, so that a page needs few slices; those
 * that occur on one page only come last. The same pages always give the same slices.
 */
export function slices(pages: Set<string>[], always: Iterable<string> = []): string[] {
  const common = new Set(always);
  const found = new Map<string, { count: number; first: number }>();
  for (const [index, page] of pages.entries())
    for (const char of page) {
      const known = found.get(char);
      if (known) known.count += 1;
      else found.set(char, { count: 1, first: index });
    }
  const least = Math.max(2, pages.length * COMMON);
  for (const [char, { count }] of found) if (count >= least) common.add(char);
  const rare = [...found]
    .filter(([char]) => !common.has(char))
    .sort(
      ([a, x], [b, y]) =>
        Number(x.count === 1) - Number(y.count === 1) ||
        x.first - y.first ||
        y.count - x.count ||
        a.codePointAt(0)! - b.codePointAt(0)!,
    )
    .map(([char]) => char);
  return [[...common], ...chunks(rare)].filter(({ length }) => length).map(sorted);
}

const sorted = (chars: string[]) =>
  chars.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');

/** Pieces of about SIZE, none much smaller than the others. */
function chunks(chars: string[]): string[][] {
  const count = Math.ceil(chars.length / SIZE);
  return Array.from({ length: count }, (_, index) =>
    chars.slice(
      Math.round((index * chars.length) / count),
      Math.round(((index + 1) * chars.length) / count),
    ),
  );
}
