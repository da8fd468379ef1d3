import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { addressOfFile } from '../kit/address.ts';
import { cacheFolder } from '../kit/cache-folder.ts';
import { collectGarbage } from '../kit/collect-garbage.ts';
import { codeVersion } from '../kit/code-version.ts';
import { filesBelow } from '../kit/output.ts';
import { RecordPack } from '../kit/record-pack.ts';
import { searchable } from './extract.ts';

/**
 * Full-text search over the built pages, by Pagefind: an index in small pieces below /pagefind/, one a
 * language (`lang` of the page), loaded by the visitor's browser as he types. Only what a page marks with
 * `data-pagefind-body` is found. Pagefind works in a process of its own, which at 10,000 pages takes a gigabyte: other
 * steps wait for it.
 */
export default function search(): AstroIntegration {
  let root: URL;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info('Indexing the pages');
        await index(fileURLToPath(dir), cacheFolder(root, 'pages/search'));
      },
    },
  };
}

/** Pagefind lists the languages in an order of its own; the same content must give the same bytes. */
function sortLanguages(text: string): string {
  const entry = JSON.parse(text);
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** The ready-made interfaces that Pagefind adds to every index; the search page has its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the index. Pagefind's own writeFiles() answers before all bytes are on the disk (seen: an empty file
 * after close()), so the files are taken from it and written here.
 */
async function write(
  files: { path: string; content: Uint8Array }[],
  folder: string,
): Promise<void> {
  for (const { path, content } of files) {
    if (INTERFACES.test(path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const isEntry = path === 'pagefind-entry.json';
    await writeFile(file, isEntry ? sortLanguages(Buffer.from(content).toString()) : content);
  }
}

/** Pages read at once: few enough to keep memory flat. */
const BATCH = 64;

async function index(folder: string, kept: string): Promise<void> {
  const pack = new RecordPack(kept);
  const version = codeVersion([fileURLToPath(new URL('./', import.meta.url))]);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  for (let from = 0; from < files.length; from += BATCH) {
    const pages = files.slice(from, from + BATCH).map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const content = pack.remember([version, html], () => searchable(html));
      return { url: addressOfFile(file), content };
    });
    // Asked in the order of files: Pagefind numbers pages as they come, and the same site must give the same bytes.
    const added = await Promise.all(
      pages.map(({ url, content }) => content && index.addHTMLFile({ url, content })),
    );
    errors.push(...added.flatMap((answer) => (answer ? answer.errors : [])));
  }
  pack.end();
  // Now Pagefind needs most, a gigabyte at 10,000 pages.
  collectGarbage();
  const made = await index.getFiles();
  await close();
  errors.push(...made.errors);
  await write(made.files, join(folder, 'pagefind'));
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
