import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Option } from 'commander';
import {
  clickHouse,
  clickHouseStore,
  defaults,
  isClickHouse,
  openEvents,
  openStore,
  readStore,
  whyUnfit,
} from '../../integrations/collector/index.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';
import {
  clickHouseSource,
  sqliteSource,
  type EventSource,
} from '../../integrations/stats/index.ts';

export const storeOption = () =>
  new Option(
    '--store <file>',
    'file that events are kept in, or ClickHouse: http://127.0.0.1:8123/marquee',
  ).default(defaults.file);

/** Where events are written: a file, or ClickHouse. Throws a ProblemsError where that does not answer. */
export const writable = async (store: string) =>
  isClickHouse(store) ? await clickHouseStore(await answering(store)) : openEvents(store);

/**
 * A store as it was named, which can be read; the usual file may be missing, since nobody may have counted yet. Throws a
 * ProblemsError for any other that cannot.
 */
export async function named(store: string): Promise<string> {
  if (store !== defaults.file || existsSync(store)) await (await readable(store)).close();
  return store;
}

/** Where reports read. Throws a ProblemsError where there is no such file, no store in it, or no answer. */
export async function readable(store: string): Promise<EventSource> {
  if (isClickHouse(store)) return clickHouseSource(await answering(store));
  if (!existsSync(store)) throw noStore(store);
  try {
    return sqliteSource(store);
  } catch (error) {
    throw unreadable(store, error);
  }
}

/**
 * An open file, which closes itself at the end of the block. Throws a ProblemsError where there is none: a command that
 * reads would only make an empty one.
 */
export function opened(file: string, { write = false } = {}): { db: DatabaseSync } & Disposable {
  if (isClickHouse(file))
    throw new ProblemsError([
      {
        code: 'MQ2504',
        severity: 'error',
        file,
        message: 'This command works on a file of events; ClickHouse has its own.',
        fix: 'BACKUP, ALTER TABLE events DELETE and SELECT … INTO OUTFILE: docs/developers/collector.md',
      },
    ]);
  if (!existsSync(file)) throw noStore(file);
  const db = write ? openStore(file) : readStore(file);
  return { db, [Symbol.dispose]: () => db.close() };
}

/** A client of a ClickHouse that answers, and can do what a store asks of it. */
async function answering(store: string) {
  const client = clickHouse(store);
  const unfit = await whyUnfit(client);
  if (!unfit) return client;
  throw new ProblemsError([
    {
      code: 'MQ2505',
      severity: 'error',
      file: store,
      ...unfit,
    },
  ]);
}

const unreadable = (file: string, error: unknown): ProblemsError =>
  new ProblemsError([
    {
      code: 'MQ2505',
      severity: 'error',
      file,
      message: 'The file is no store of events, or it is damaged.',
      found: error instanceof Error ? error.message : `${error}`,
      fix: 'Name the file that marquee collect keeps: --store <file>',
    },
  ]);

const noStore = (file: string): ProblemsError =>
  new ProblemsError([
    {
      code: 'MQ2501',
      severity: 'error',
      file,
      message: 'There is no store of events here.',
      fix: 'Start the collector, which makes it (marquee collect), or name the file: --store <file>',
    },
  ]);
