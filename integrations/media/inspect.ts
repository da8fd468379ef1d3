import { sortProblems, type Problem } from '../kit/problem.ts';
import { overviewOf, type Overview } from './findings/findings.ts';
import { libraryProblems } from './findings/problems.ts';
import type { Asset } from './library/asset.ts';
import { readLibrary } from './library/read.ts';
import { usingTexts } from './library/texts.ts';
import { usesOf } from './library/uses.ts';
import type { Media } from './options.ts';

/** A library that has been gone through. */
export interface Inspected {
  assets: Asset[];
  overview: Overview;
  /** Everything that is wrong, by file and line. */
  problems: Problem[];
}

/**
 * Reads a project's library and everything that names its originals. Writes nothing but caches, and never throws for
 * what a file holds.
 */
export async function inspectMedia(root: string, options: Media, now: Date): Promise<Inspected> {
  const { assets, problems } = await readLibrary(root, options);
  const texts = await usingTexts(root, options.texts);
  const uses = usesOf(
    texts,
    assets.map(({ file }) => file),
  );
  const locales = options.locales.map(({ id }) => id);
  const { settingsFile } = options;
  const found = libraryProblems({ assets, uses, settings: options, locales, now, settingsFile });
  return {
    assets,
    overview: overviewOf(assets, uses, { limits: options.limits, locales, now }),
    problems: sortProblems([...problems, ...found]),
  };
}
