/** What an endpoint should hear of. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * Compares pages with those that were accepted, both as hashes by address. Addresses that do not begin with `site` were
 * those of an earlier host and are nobody's business any more.
 */
export function changesBetween(
  now: ReadonlyMap<string, string>,
  accepted: Readonly<Record<string, string>>,
  site: string,
): Changes {
  const known = new Map(Object.entries(accepted));
  const all = [...now.keys()].sort();
  return {
    added: all.filter((url) => !known.has(url)),
    changed: all.filter((url) => known.has(url) && known.get(url) !== now.get(url)),
    removed: [...known.keys()].filter((url) => !now.has(url) && url.startsWith(site)).sort(),
  };
}

/** Most addresses that the protocol takes at once. */
export const BATCH = 10_000;

/** Every changed address, in portions of the allowed size. */
export function batches({ added, changed, removed }: Changes, size: number = BATCH): string[][] {
  const all = [...added, ...changed, ...removed];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
