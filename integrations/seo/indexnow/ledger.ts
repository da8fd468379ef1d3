import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { ProblemsError } from '../../kit/problem.ts';

/** What each endpoint has accepted: the hash of a page's content by its address. */
const ledger = z.strictObject({
  version: z.literal(1),
  accepted: z.record(z.string(), z.record(z.string(), z.string())),
});

export type Ledger = z.infer<typeof ledger>;

/** The ledger of earlier submissions; an empty one when there was none. Throws a ProblemsError for any other file. */
export function readLedger(file: string): Ledger {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, accepted: {} };
    throw error;
  }
  try {
    return ledger.parse(JSON.parse(text));
  } catch {
    throw new ProblemsError([
      {
        code: 'MQ1932',
        severity: 'error',
        file,
        message:
          'The ledger of IndexNow is damaged, or was written by another version. Nothing was submitted.',
        fix: 'restore the file, or remove it to submit every page once more',
      },
    ]);
  }
}

/** Writes the ledger in one step, addresses in order, so that a committed one changes by few lines. */
export function writeLedger(file: string, { version, accepted }: Ledger): void {
  const sorted = Object.entries(accepted).map(([endpoint, pages]) => [
    endpoint,
    Object.fromEntries(Object.entries(pages).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  ]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    `${file}.part`,
    `${JSON.stringify({ version, accepted: Object.fromEntries(sorted) }, null, 2)}\n`,
  );
  renameSync(`${file}.part`, file);
}
