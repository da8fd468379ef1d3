import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrations.ts';

/** How long a write waits for another process before it says that the store is busy. Milliseconds. */
const BUSY = 250;

/**
 * Opens a store, or makes one. WAL lets reports read while events are written; FULL has every commit on the disk before it
 * is answered; what is deleted is overwritten.
 */
export function openStore(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { timeout: BUSY });
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
  `);
  migrate(db);
  return db;
}

/** Opens a store to read it; a collector may write it meanwhile. */
export function readStore(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  db.exec('PRAGMA cache_size = -65536;');
  return db;
}
