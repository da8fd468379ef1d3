import type { Problem } from '../kit/problem.ts';
import type { Flaw } from './render.ts';
import { packageFor } from './text/families.ts';

/** The same for pictures that a command has drawn. */
export const problemsOfDrawn = (drawn: readonly { page: string; flaws: Flaw[] }[]): Problem[] =>
  problemsOf(
    drawn.map(({ page, flaws }) => ({ page: { path: page }, flaws })),
    (path) => path,
  );

type FileOf = (path: string) => string;

/** What is wrong with pictures, said once for each page, whatever the number of its sizes. */
export function problemsOf(
  pictures: readonly { page: { path: string }; flaws: Flaw[] }[],
  fileOf: FileOf,
): Problem[] {
  const found = new Map<string, Problem>();
  for (const { page, flaws } of pictures)
    for (const flaw of flaws) {
      const problem = problemOf(flaw, fileOf(page.path));
      found.set(JSON.stringify([problem.file, flaw.kind, flaw.what]), problem);
    }
  return [...found.values()];
}

const codes = (text: string) =>
  [...text].map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

function problemOf({ kind, what, why }: Flaw, file: string): Problem {
  if (kind === 'glyph') {
    const install = packageFor(what);
    return {
      code: 'MQ1704',
      severity: 'warning',
      file,
      message: 'No font has a glyph for this character: the page’s picture leaves it out.',
      found: `${what} (${codes(what).join(' ')})`,
      fix: install
        ? `npm install ${install}`
        : 'Install a font package that has it and name it in the option fonts, or write the title without it.',
    };
  }
  if (kind === 'font')
    return {
      code: 'MQ1960',
      severity: 'warning',
      file: what,
      message: `The font cannot be read: ${why}. Pictures do without it.`,
      fix: 'Install its package again, or take it out of the option fonts.',
    };
  const missing = why?.includes('ENOENT') ?? false;
  return {
    code: missing ? 'MQ1701' : 'MQ1703',
    severity: 'warning',
    file,
    message: missing
      ? 'The picture for link previews does not exist: one without it was made.'
      : `The picture for link previews cannot be read (${why}): one without it was made.`,
    found: what,
    fix: missing
      ? 'Name a file that is there.'
      : 'Save it again as JPEG, PNG, WebP or AVIF, with at most 100 million pixels.',
  };
}
