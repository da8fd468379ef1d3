import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoredEvent } from '../../stored-event.ts';
import type { EventStore } from '../store.ts';
import { openStore } from './open.ts';
import { EventWriter } from './write-event.ts';

/** How often a write is tried while another process holds the store, and how long is waited between. Milliseconds. */
const TRIES = 8;
const PAUSE = 50;

interface Waiting {
  events: readonly StoredEvent[];
  resolve: (added: number) => void;
  reject: (error: unknown) => void;
}

/**
 * Events in one SQLite file. What comes while a commit is under way shares the next one: a disk that takes 5 ms to be sure
 * still takes thousands of requests in a second.
 */
export function sqliteStore(file: string): EventStore {
  const db = openStore(file);
  const writer = new EventWriter(db);
  let waiting: Waiting[] = [];
  let committing: Promise<void> | undefined;
  let salt: { day: string; text: string } | undefined;

  function commit(group: readonly Waiting[]): number[] {
    db.exec('BEGIN IMMEDIATE');
    try {
      const added = group.map(({ events }) => events.filter((one) => writer.write(one)).length);
      db.exec('COMMIT');
      return added;
    } catch (error) {
      writer.forget();
      // A full disk has already rolled back.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  async function commitWaiting(): Promise<void> {
    // Whatever has come in this turn of the loop goes along.
    await new Promise(setImmediate);
    while (waiting.length) {
      const group = waiting;
      waiting = [];
      try {
        const added = await patiently(() => commit(group));
        group.forEach(({ resolve }, index) => resolve(added[index]!));
      } catch (error) {
        group.forEach(({ reject }) => reject(error));
      }
      await new Promise(setImmediate);
    }
    committing = undefined;
  }

  return {
    write: (events) =>
      new Promise((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        committing ??= commitWaiting();
      }),
    async salt(day) {
      if (salt?.day !== day) salt = { day, text: await patiently(() => saltOf(db, day)) };
      return salt.text;
    },
    async close() {
      await committing;
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

/** A day's secret, which outlives a restart but not its day. */
function saltOf(db: DatabaseSync, day: string): string {
  db.prepare('DELETE FROM salts WHERE day < ?').run(day);
  const fresh = randomBytes(32).toString('base64url');
  db.prepare('INSERT INTO salts VALUES (?, ?) ON CONFLICT DO NOTHING').run(day, fresh);
  return (db.prepare('SELECT salt FROM salts WHERE day = ?').get(day) as { salt: string }).salt;
}

/** Tries again while the store is locked by another process: a backup, a deletion. */
async function patiently<Result>(attempt: () => Result): Promise<Result> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return attempt();
    } catch (error) {
      if (left === 0 || !isBusy(error)) throw error;
      await wait(PAUSE);
    }
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED (https://www.sqlite.org/rescode.html), extended codes included. */
const isBusy = (error: unknown): boolean =>
  [5, 6].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);
