import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFiles, filesBelow, writeOutput } from '../kit/output.ts';
import { ProblemsError, type Problem } from '../kit/problem.ts';
import { MARKER } from './html/marker.ts';
import { putPicture } from './html/put-picture.ts';
import { factsOf, type PageFacts } from './jobs.ts';
import { listPictures } from './list-pictures.ts';
import { makePictures, type MadePicture, type MakeOptions } from './make.ts';
import type { Studio } from './render.ts';
import { FontBook } from './text/book.ts';

export interface Built {
  pictures: MadePicture[];
  drawn: number;
  /** Packages of the brand that are not installed. */
  absent: string[];
}

export interface BuildOptions extends MakeOptions {
  /** The built site. */
  output: string;
  /** Where pictures go, below the site's root: `_astro/og`. */
  assets: string;
  /** The site's base, with slashes around it. */
  base: string;
  /** Address of the site. */
  origin: string;
  plainPages: boolean;
  /** Font packages that the brand asks for, and that must be there. */
  own: string[];
}

/** Makes the pictures of a built site and puts them into its pages. Throws a ProblemsError for a marker gone wrong. */
export async function buildPictures(studio: Studio, options: BuildOptions): Promise<Built> {
  const files = (await filesBelow(options.output)).filter((file) => file.endsWith('.html'));
  const pages = readFacts(files, options);
  const made = await makePictures(
    pages.map(({ page }) => page),
    studio,
    options,
  );
  const folder = join(options.output, ...options.assets.split('/'));
  copyFiles(options.folder, folder, [...new Set(made.pictures.map(({ name }) => name))]);
  const pathOf = (name: string) => `${options.base}${options.assets}/${name}`;
  // Pictures of link previews stand in their pages; those of networks would be found by nobody.
  if (made.pictures.length > pages.length)
    writeOutput(folder, [{ path: 'pictures.json', text: listPictures(made.pictures, pathOf) }]);
  const previews = made.pictures.filter(({ size }) => size === 'og');
  for (const [index, { file }] of pages.entries()) {
    const { name, width, height, page } = previews[index]!;
    const html = readFileSync(join(options.output, file), 'utf8');
    const path = pathOf(name);
    const type = name.endsWith('png') ? 'image/png' : 'image/jpeg';
    const picture = { path, type, width, height, alt: page.facts.title } as const;
    writeOutput(options.output, [{ path: file, text: putPicture(html, picture, options.origin) }]);
  }
  const { absent } = new FontBook(studio.root, studio.families);
  return { ...made, absent: absent.filter((name) => options.own.includes(name)) };
}

function readFacts(files: string[], { output, plainPages }: BuildOptions) {
  const pages: { file: string; page: PageFacts }[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const html = readFileSync(join(output, file), 'utf8');
    try {
      const page = factsOf(file, html, plainPages);
      if (page) pages.push({ file, page });
    } catch (error) {
      problems.push({
        code: 'MQ1961',
        severity: 'error',
        file,
        message: `The page’s <meta name="${MARKER}"> is not what a picture can be made from.`,
        found: error instanceof Error ? error.message : String(error),
        fix: 'Write it with markerOf() of marquee/og-images.',
      });
    }
  }
  if (problems.length) throw new ProblemsError(problems);
  return pages;
}
