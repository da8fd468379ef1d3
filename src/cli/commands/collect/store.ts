import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Option } from 'commander';
import { defaults, openStore, readStore } from '../../../../integrations/collector/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';

export const storeOption = () =>
  new Option('--store <file>', 'file that events are kept in').default(defaults.file);

/**
 * An open store, which closes itself at the end of the block. Throws a ProblemsError where there is none: a command that
 * reads would only make an empty one.
 */
export function opened(file: string, { write = false } = {}): { db: DatabaseSync } & Disposable {
  if (!existsSync(file)) throw noStore(file);
  const db = write ? openStore(file) : readStore(file);
  return { db, [Symbol.dispose]: () => db.close() };
}

export const noStore = (file: string): ProblemsError =>
  new ProblemsError([
    {
      code: 'MQ2501',
      severity: 'error',
      file,
      message: 'There is no store of events here.',
      fix: 'Start the collector, which makes it (marquee collect), or name the file: --store <file>',
    },
  ]);
