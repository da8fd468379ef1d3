import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import type { Collection } from './options.ts';

/** Folders beside the collections whose name is nearly that of one: `content/blogs`. */
export function misspeltFolders(
  files: readonly string[],
  collections: readonly Collection[],
): Problem[] {
  const known = new Map(
    collections.map(({ base }) => [base.slice(base.lastIndexOf('/') + 1), base]),
  );
  const parents = new Set(
    [...known.values()].map((base) => base.slice(0, base.lastIndexOf('/') + 1)),
  );
  const strangers = new Set<string>();
  for (const file of files)
    for (const parent of parents) {
      const folder = file.startsWith(parent) ? file.slice(parent.length).split('/') : [];
      if (folder.length > 1 && !known.has(folder[0]!)) strangers.add(`${parent}${folder[0]}`);
    }
  return [...strangers].sort().flatMap((folder): Problem[] => {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    const near = nearest(
      name,
      [...known.keys()].filter((one) => one[0] === name[0]),
    );
    return near
      ? [
          {
            code: 'MQ1006',
            severity: 'warning',
            file: folder,
            message: 'Nothing reads this folder, but its name is nearly that of one.',
            found: folder,
            fix: `Rename the folder: ${known.get(near)}`,
          },
        ]
      : [];
  });
}
