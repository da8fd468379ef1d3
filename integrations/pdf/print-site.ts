import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile } from '../kit/address.ts';
import { cached } from '../kit/cached.ts';
import { codeVersion } from '../kit/code-version.ts';
import { filesBelow, writeOutput } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import { sheetsOf } from './bytes.ts';
import { printableOf, type Printable } from './printable.ts';

export interface PrintSiteOptions {
  /** The built site. */
  output: string;
  /** Folder of the cache. */
  folder: string;
  /** The site's base, with slashes around it. */
  base: string;
  /** Path of a Chromium; without one nothing is printed, and a warning says so. */
  browser: string | undefined;
  /** The file that a person wrote, by the address of its page. */
  fileOf: (path: string) => string;
}

/** Prints what asks for it, and takes the marker out of those pages. */
export async function printSite(
  options: PrintSiteOptions,
): Promise<{ printed: Printable[]; problems: Problem[] }> {
  const { output, folder, base, browser, fileOf } = options;
  const files = (await filesBelow(output)).filter((file) => file.endsWith('.html'));
  const pages = files.flatMap(
    (file) => printableOf(file, readFileSync(join(output, file), 'utf8')) ?? [],
  );
  writeOutput(
    output,
    pages.map(({ file, html }) => ({ path: file, text: html })),
  );
  if (pages.length === 0) return { printed: [], problems: [] };
  if (browser === undefined)
    return { printed: [], problems: [noBrowser(pages.map(({ file }) => file))] };

  const problems: Problem[] = [];
  const code = codeVersion([import.meta.dirname]);
  // With Playwright, which sites without documents need not load.
  const { Printer } = await import('./printer.ts');
  await using printer = new Printer({ browser, output, base });
  for (const page of pages) {
    const bytes = await cached(folder, [code, page.day.toISOString(), page.html], () =>
      printer.print(page),
    );
    writeOutput(output, [{ path: page.target.slice(base.length), bytes }]);
    const sheets = sheetsOf(Buffer.from(bytes));
    if (page.sheets && sheets > page.sheets)
      problems.push(tooLong(fileOf(addressOfFile(page.file)), sheets, page.sheets));
  }
  return { printed: pages, problems };
}

const noBrowser = (files: string[]): Problem => ({
  code: 'MQ1721',
  severity: 'warning',
  file: 'content/documents',
  message: `No Chromium was found on this machine, so that documents are pages only (${files.length}).`,
  fix: 'Install Chromium or Chrome, or name one: CHROME_PATH=/usr/bin/chromium npm run build',
});

const tooLong = (file: string, sheets: number, most: number): Problem => ({
  code: 'MQ1721',
  severity: 'warning',
  file,
  message: `Printed, it takes ${sheets} sheets; a document of this kind has ${most}.`,
  fix: 'Shorten the text, or choose another kind.',
});
