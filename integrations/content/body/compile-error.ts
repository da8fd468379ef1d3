import type { BodyProblem } from './facts.ts';

type Words = Omit<BodyProblem, 'place'>;

const problem = (message: string, fix: string): Words => ({
  code: 'MQ1401',
  severity: 'error',
  message,
  fix,
});

/** What the compiler says, in its own words, and what a writer is told instead. */
const KNOWN: [RegExp, (match: RegExpExecArray) => Words][] = [
  [
    /Expected a closing tag for `<([^>]*)>`/,
    ([, tag]) =>
      problem(
        `<${tag}> is opened here and never closed.`,
        `</${tag}> where it ends, or <${tag} /> if it holds nothing.`,
      ),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    ([, found, open]) => problem(`</${found}> closes what <${open}> opened.`, `</${open}>`),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`/,
    ([, tag]) =>
      problem(
        `</${tag}> closes a tag that was never opened.`,
        `Leave it out, or write <${tag}> before it.`,
      ),
  ],
  [/to create a comment in MDX/, () => problem('MDX does not know comments of HTML.', '{/* … */}')],
  [
    /expected a corresponding closing brace|end of file in expression/,
    () =>
      problem(
        'A brace { is opened here and never closed.',
        'Write \\{ for a brace that should be printed.',
      ),
  ],
  [
    /Could not parse expression/,
    () =>
      problem(
        'What stands between { and } is not code that MDX can read.',
        'Write \\{ and \\} for braces that should be printed.',
      ),
  ],
  [
    /Could not parse esm|mdxjs-rs/,
    () =>
      problem(
        'A line that begins with import or export is code to MDX, and this code is not right.',
        'Begin the sentence with another word, or correct the code.',
      ),
  ],
  [
    /after `<`|before name|in name|in attribute|JSX tag/,
    () =>
      problem(
        'What stands here after < is no tag that MDX can read.',
        'Write \\< for the sign itself; in tags close every quote, and write <https://…> as [text](https://…).',
      ),
  ],
];

/** A compiler's complaint as a problem, with its place in the text (both counted from 1). */
export function explainCompileError(error: unknown): Words & { line: number; column: number } {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(text) ?? [];
  for (const [pattern, words] of KNOWN) {
    const match = pattern.exec(text);
    if (match) return { ...words(match), line: Number(line), column: Number(column) };
  }
  return {
    ...problem(
      `MDX cannot read this: ${text.replace(/^\d+:\d+:\s*/, '').replace(/\s*\(mdx[^)]*\)$/, '')}.`,
      'Write \\< and \\{ for signs that should be printed.',
    ),
    line: Number(line),
    column: Number(column),
  };
}
