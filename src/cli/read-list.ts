import { readFileSync } from 'node:fs';
import { decode } from '../../integrations/content/index.ts';
import { ProblemsError, type Problem } from '../../integrations/kit/problem.ts';

/** Reads a list that was named on the command line. Throws a ProblemsError that says what is wrong with it. */
export function listOf(
  file: string | undefined,
  read: (file: string, text: string) => { values: string[]; problems: Problem[] },
): string[] {
  if (file === undefined) return [];
  const found = decode(bytesOf(file));
  if ('unread' in found) throw new ProblemsError([{ severity: 'error', file, ...found.unread }]);
  const { values, problems } = read(file, found.text);
  if (problems.length) throw new ProblemsError(problems);
  return values;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ProblemsError([
      {
        code: 'MQ1001',
        severity: 'error',
        file,
        message: 'The list cannot be opened.',
        found: (error as NodeJS.ErrnoException).code ?? `${error}`,
        fix: 'Name a text file that is there, seen from the folder in which you are.',
      },
    ]);
  }
}
