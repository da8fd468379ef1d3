import type { Problem } from '../kit/problem.ts';
import type { Addresses } from './addresses.ts';
import type { PlacedFile } from './entry.ts';
import type { Collection } from './options.ts';

/** A site whose front page is missing, or not public: every page links there. */
export function checkFrontPage(
  collections: readonly Collection[],
  addresses: Addresses,
  locales: readonly string[],
  placed: readonly PlacedFile[],
): Problem[] {
  const collection = collections.find(({ home }) => home !== undefined);
  const [first] = locales;
  if (!collection || first === undefined) return [];
  const { base, home = '', name } = collection;
  const found = addresses.get(first)?.get('/');
  const isThere = placed.some(
    (file) => file.collection === collection && file.name === home && file.locale === first,
  );
  // A file that cannot be read has been told of already.
  if (found ? found.public : isThere) return [];
  return [
    {
      code: 'MQ1304',
      severity: 'error',
      file: found?.entry?.file ?? `${base}/${home}/page.yaml`,
      message: found
        ? 'The front page is not public, and every page of the site links to it.'
        : 'The site has no front page, and every page links to it.',
      fix: found
        ? 'Take out what keeps it back: draft: true, or dates to come or gone by.'
        : `marquee new ${name} --slug ${home}, then take out draft: true.`,
    },
  ];
}
