import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../kit/html/page.ts';
import { readPage } from '../kit/html/read-page.ts';
import { filesBelow } from '../kit/output.ts';

/** A built page with its HTML, which is forgotten when the next one is read. */
export interface BuiltPage {
  page: Page;
  html: string;
}

/** Every HTML page below a folder, each read once, in the order of file names; memory stays flat. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for await (const { file, html } of builtFiles(folder)) yield { page: readPage(file, html), html };
}

/** The same pages as they lie there. */
export async function* builtFiles(folder: string): AsyncGenerator<{ file: string; html: string }> {
  for (const file of await filesBelow(folder))
    if (file.endsWith('.html')) yield { file, html: readFileSync(join(folder, file), 'utf8') };
}
