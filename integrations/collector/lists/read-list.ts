import type { Problem } from '../../kit/problem.ts';

/** What a line is not, and what would be right. */
export interface BadLine {
  message: string;
  fix: string;
}

/** The values of a list, and everything that is wrong with it. */
export interface List {
  values: string[];
  problems: Problem[];
}

/** Lines that are told of: a file of something else has thousands. */
const MOST_TOLD = 20;

/**
 * Reads a list of one value a line; what follows `#` is a comment.
 *
 * @param file Path, for problems. @param text All of it. @param read The value of a line, or why it is none.
 */
export function readList(
  file: string,
  text: string,
  read: (line: string) => string | BadLine,
): List {
  const values = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.replace(/#.*/, '').trim();
    if (line === '') continue;
    const value = read(line);
    if (typeof value === 'string') values.add(value);
    else
      problems.push({
        code: 'MQ2507',
        severity: 'error',
        file,
        line: index + 1,
        found: line,
        ...value,
      });
  }
  const told = problems.slice(0, MOST_TOLD);
  const last = told.at(-1);
  if (last && problems.length > MOST_TOLD)
    last.message += ` There are ${problems.length} such lines in all; these are the first.`;
  return { values: [...values], problems: told };
}
