import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { addressOfFile } from '../kit/address.ts';
import { filesBelow } from '../kit/output.ts';
import { searchable } from './extract.ts';

/**
 * Full-text search over the built pages, by Pagefind: an index in small pieces below /pagefind/, one a
 * language (`lang` of the page), loaded by the visitor's browser as he types. Only what a page marks with
 * `data-pagefind-body` is found.
 */
export default function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info('Indexing the pages');
        await index(fileURLToPath(dir));
      },
    },
  };
}

/** Pagefind lists the languages in an order of its own; the same content must give the same bytes. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8'));
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Pages read at once: few enough to keep memory flat. */
const BATCH = 64;

async function index(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  for (let from = 0; from < files.length; from += BATCH) {
    const pages = await Promise.all(
      files.slice(from, from + BATCH).map(async (file) => ({
        url: addressOfFile(file),
        content: searchable(await readFile(join(folder, file), 'utf8')),
      })),
    );
    // Asked in the order of files, whichever was read first: Pagefind numbers pages as they come, and the same
    // site must give the same bytes.
    const added = await Promise.all(
      pages.map(({ url, content }) => content && index.addHTMLFile({ url, content })),
    );
    errors.push(...added.flatMap((answer) => (answer ? answer.errors : [])));
  }
  errors.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await close();
  await sortLanguages(join(folder, 'pagefind', 'pagefind-entry.json'));
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
