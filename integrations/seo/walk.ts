import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../kit/html/page.ts';
import { readPage } from '../kit/html/read-page.ts';
import { filesBelow } from '../kit/output.ts';

/** A built page with its HTML, which is forgotten when the next one is read. */
export interface BuiltPage {
  page: Page;
  html: string;
}

/** Files that are fetched from the disk while a page is worked on. */
const AHEAD = 8;

/** Every HTML page below a folder, each read once, in the order of file names; memory stays flat. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  const read = (file: string) => {
    const text = readFile(join(folder, file), 'utf8');
    // Whoever stops early leaves files behind that nobody asks for; the one that is asked for still fails.
    text.catch(() => {});
    return text;
  };
  const coming = files.slice(0, AHEAD).map(read);
  for (const [index, file] of files.entries()) {
    const html = await coming.shift()!;
    const next = files[index + AHEAD];
    if (next !== undefined) coming.push(read(next));
    yield { page: readPage(file, html), html };
  }
}
