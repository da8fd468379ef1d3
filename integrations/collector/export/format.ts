import { extname } from 'node:path';
import { nearest } from '../../kit/nearest.ts';
import { ProblemsError } from '../../kit/problem.ts';

export const FORMATS = ['ndjson', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** The format that the name of a file says. Throws a ProblemsError (MQ1801) for any other ending, and for none. */
export function formatOf(file: string): Format {
  const ending = extname(file).slice(1).toLowerCase();
  const format = FORMATS.find((name) => name === ending);
  if (format) return format;
  throw new ProblemsError([
    {
      code: 'MQ1801',
      severity: 'error',
      file,
      message: `The name of the file says none of the formats that there are: ${FORMATS.join(', ')}.`,
      found: ending ? `.${ending}` : 'no ending',
      fix: `${file.slice(0, ending ? -ending.length - 1 : undefined)}.${nearest(ending, FORMATS) ?? 'csv'}, or --format ${FORMATS[0]}`,
    },
  ]);
}
